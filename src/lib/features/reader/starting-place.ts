import { placeOf, type ReadingPlace } from '$lib/storage/reading-place';
import type { Document } from '$lib/text/document';

/**
 * Where to begin a text: at the pair asked for, at the one that the address names (`#s12`), or
 * where the reader stopped. Undefined: at its beginning.
 */
export async function startingPlace(
	{ slug, level }: Document,
	start: number | undefined,
	hash: string
): Promise<Pick<ReadingPlace, 'pair' | 'furthest'> | undefined> {
	const named = /^#s(\d+)$/.exec(hash)?.[1];
	const asked = start ?? (named ? Number(named) : undefined);
	try {
		const kept = await placeOf(slug, level);
		const pair = asked ?? kept?.pair;
		return pair === undefined ? undefined : { pair, furthest: kept?.furthest ?? 0 };
	} catch (error) {
		console.warn(error);
		return asked === undefined ? undefined : { pair: asked, furthest: 0 };
	}
}
