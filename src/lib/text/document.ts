import type { Level } from './level';
import type { Span } from './span';

/** One side of an aligned pair: its text, and where its sentences (segments) stand in it. */
export interface Side {
	readonly text: string;
	readonly segments: readonly Span[];
}

/** What words of a pair mean in this context. Several German spans: a separable verb, a split idiom. */
export interface Note {
	readonly lemma: string;
	readonly meaning: string;
	readonly remark?: string;
	/** Slug of the glossary entry that the author linked it to. */
	readonly term?: string;
	/** In the German text of the pair, in order. */
	readonly german: readonly Span[];
	/** The corresponding words in the English text of the pair; empty where the gloss has none. */
	readonly english: readonly Span[];
}

/** An occurrence of a glossary term: several spans where other words stand between its parts. */
export interface TermMark {
	readonly slug: string;
	readonly spans: readonly Span[];
}

/** German segments and the English gloss that belongs to them (an alignment bead). */
export interface Pair {
	readonly kind: 'title' | 'teaser' | 'heading' | 'sentence';
	/** Name of the place in the story; pairs of a paragraph share it, and so do levels. '' for title and teaser. */
	readonly place: string;
	readonly german: Side;
	readonly english: Side;
	/** The German word for word, where the gloss departs from it. */
	readonly literal?: string;
	readonly notes: readonly Note[];
	readonly terms: readonly TermMark[];
}

/** A title or teaser in both languages. */
export interface Bilingual {
	readonly de: string;
	readonly en: string;
}

/** A text at one level, ready to be read. */
export interface Document {
	readonly slug: string;
	readonly level: Level;
	readonly title: Bilingual;
	readonly teaser: Bilingual;
	readonly words: number;
	readonly pairs: readonly Pair[];
	/** The levels of the same story, easiest first. */
	readonly levels: readonly Level[];
	/** All places of the story in its order, as the hardest level has them. */
	readonly places: readonly string[];
	readonly topics: readonly Bilingual[];
	readonly sources: readonly string[];
	/** The day to which its facts reach (ISO date). */
	readonly asOf: string;
}
