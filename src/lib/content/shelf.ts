import type { Bilingual } from '$lib/text/document';
import type { Level } from '$lib/text/level';
import type { Story } from './story';

/** One level of a story, as the library shows it. */
export interface ShelfLevel {
	readonly level: Level;
	readonly title: Bilingual;
	readonly teaser: Bilingual;
	readonly words: number;
	readonly pairs: number;
}

/** A story as the library shows it; `levels` easiest first. */
export interface ShelfStory {
	readonly slug: string;
	readonly topics: readonly Bilingual[];
	readonly asOf: string;
	readonly levels: readonly ShelfLevel[];
}

export const shelfStory = ({ slug, topics, asOf, documents }: Story): ShelfStory => ({
	slug,
	topics,
	asOf,
	levels: documents.map(({ level, title, teaser, words, pairs }) => ({
		level,
		title,
		teaser,
		words,
		pairs: pairs.length
	}))
});

/**
 * Words a minute that a learner reads with a gloss at hand. Native readers of German read about
 * 260 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047); learners about half, and slower in easier
 * texts since those are read by beginners.
 */
const PACE: Record<Level, number> = { a1: 60, a2: 75, b1: 90, b2: 110, c1: 125, c2: 140 };

/** Minutes a learner of that level takes for a text, at least one. */
export const readingMinutes = (words: number, level: Level): number =>
	Math.max(1, Math.round(words / PACE[level]));

/** The level a story opens at: the wanted one, else the nearest easier one it has, else its easiest. */
export function openingLevel<T extends { level: Level }>(
	levels: readonly T[],
	wanted: Level | null,
	order: readonly Level[]
): T | undefined {
	if (!wanted) return levels.at(-1);
	const limit = order.indexOf(wanted);
	return levels.findLast(({ level }) => order.indexOf(level) <= limit) ?? levels[0];
}
