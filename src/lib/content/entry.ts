import type { Bilingual } from '$lib/text/document';
import type { Declension } from '$lib/german/inflect';

export const KINDS = ['organisation', 'format', 'place', 'person', 'concept', 'idiom'] as const;

export type Kind = (typeof KINDS)[number];

/** A curated glossary entry. Fields that are absent do not apply. */
export interface Entry {
	readonly slug: string;
	readonly kind: Kind;
	/** Without article. */
	readonly headword: string;
	readonly article?: 'der' | 'die' | 'das';
	readonly plural?: string;
	readonly declension?: Declension;
	/** What an abbreviated headword stands for. */
	readonly expansion?: string;
	/** Other spellings and names: shown, and found in texts. */
	readonly variants?: readonly string[];
	readonly english: string;
	readonly definition: Bilingual;
	readonly example: Bilingual;
	/** German phrases it goes together with. */
	readonly usage?: readonly string[];
	/** In English: word formation, grammar, what to watch. */
	readonly remark?: string;
	readonly related: readonly string[];
	/** ISO date, month or year up to which facts that can age were checked. */
	readonly asOf?: string;
	/** Infinitive, present, preterite, perfect. */
	readonly principal?: string;
	/** Further patterns to look for in texts; see term-pattern.ts. */
	readonly find?: readonly string[];
}

/** An occurrence of an entry in a bundled text. */
export interface Occurrence {
	readonly story: string;
	readonly level: string;
	readonly pair: number;
	/** The German of the pair, and the spans of the term in it. */
	readonly text: string;
	readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What the page of an entry shows. */
export interface EntryPage {
	readonly entry: Entry;
	readonly related: readonly Entry[];
	readonly occurrences: readonly Occurrence[];
}

/** What lists and searches need of an entry. */
export type EntrySummary = Pick<
	Entry,
	'slug' | 'kind' | 'headword' | 'article' | 'declension' | 'expansion' | 'variants' | 'english'
>;

export const summary = (entry: Entry): EntrySummary => ({
	slug: entry.slug,
	kind: entry.kind,
	headword: entry.headword,
	english: entry.english,
	...(entry.article && { article: entry.article }),
	...(entry.declension && { declension: entry.declension }),
	...(entry.expansion && { expansion: entry.expansion }),
	...(entry.variants && { variants: entry.variants })
});
