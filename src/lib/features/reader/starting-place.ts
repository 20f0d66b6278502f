import { placeOf, type ReadingPlace } from '$lib/storage/reading-place';
import type { Document } from '$lib/text/document';

/** The pair that an address names: `#s12`. */
const pairInHash = (hash: string): number | undefined => {
	const named = /^#s(\d+)$/.exec(hash)?.[1];
	return named === undefined ? undefined : Number(named);
};

async function keptPlace({ slug, level }: Document): Promise<ReadingPlace | undefined> {
	try {
		return await placeOf(slug, level);
	} catch (error) {
		console.warn(error);
		return undefined;
	}
}

/**
 * Where to begin a text: at the pair asked for, at the one that the address names, or where the
 * reader stopped. Undefined: at its beginning.
 */
export async function startingPlace(
	document: Document,
	start: number | undefined,
	hash: string
): Promise<Pick<ReadingPlace, 'pair' | 'furthest'> | undefined> {
	const kept = await keptPlace(document);
	const pair = start ?? pairInHash(hash) ?? kept?.pair;
	return pair === undefined ? undefined : { pair, furthest: kept?.furthest ?? 0 };
}
