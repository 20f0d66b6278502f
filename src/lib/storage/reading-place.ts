import type { Level } from '$lib/text/level';
import { database } from './database';

/** Where a reader stands in one level of a text. `pair` counts from 0. */
export interface ReadingPlace {
	readonly slug: string;
	readonly level: Level;
	readonly pair: number;
	/** The furthest pair that was on screen, and how many there are. */
	readonly furthest: number;
	readonly pairs: number;
	/** Milliseconds since 1970. */
	readonly updated: number;
}

/** Share of a text that has been read, 0 to 1. */
export const progress = ({ furthest, pairs }: Pick<ReadingPlace, 'furthest' | 'pairs'>): number =>
	pairs > 0 ? Math.min(1, (furthest + 1) / pairs) : 0;

/** Resolves once the place is on disk. */
export async function savePlace(place: ReadingPlace): Promise<void> {
	const transaction = (await database()).transaction('places', 'readwrite', {
		durability: 'strict'
	});
	await Promise.all([transaction.store.put(place), transaction.done]);
}

export const placeOf = async (slug: string, level: Level): Promise<ReadingPlace | undefined> =>
	(await database()).get('places', [slug, level]);

/** All places, the most recent first. */
export const allPlaces = async (): Promise<ReadingPlace[]> =>
	(await (await database()).getAll('places')).sort((a, b) => b.updated - a.updated);
