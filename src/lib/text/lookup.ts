import type { Note } from './document';

/** What a reader asks about: the word or phrase tapped, and what its text knows of it. */
export interface Lookup {
	/** As it stands in the text. */
	readonly surface: string;
	/** Notes that cover it, the most specific first. */
	readonly notes: readonly Note[];
	/** Slugs of glossary entries that it belongs to, the author's own link first. */
	readonly terms: readonly string[];
	/** The English of its pair. */
	readonly gloss: string;
	readonly literal?: string;
}
