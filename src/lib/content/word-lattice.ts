import { tokenise } from '$lib/german/tokenise';
import type { Span } from '$lib/text/span';

/** A way to read the text from one position to another as one word. */
export interface Word extends Span {
	/** The forms it may be looked up by: as it stands, at a sentence's start also in lower case. */
	readonly forms: readonly string[];
	/** Index of the position behind it. */
	readonly to: number;
}

/**
 * The words of a text as the term finder walks over them. Hyphenated compounds are several words
 * in a row; a word broken at a line's end is also one word without the hyphen. `words[i]` are the
 * readings that begin at position i; `joins[i]` says whether position i follows the one before it
 * with nothing but blanks, hyphens, quotation marks or brackets between; `clauses[i]` numbers the
 * stretches between full stops, colons, semicolons, exclamation and question marks.
 */
export interface WordLattice {
	readonly words: readonly (readonly Word[])[];
	readonly joins: readonly boolean[];
	readonly clauses: readonly number[];
}

const JOINING = /^[\s\-‑/„“”"‚‘«»()]*$/u;
const CLAUSE_END = /[.:;!?]/;
/** Words whose full stop ends nothing: abbreviations that stand in names, and ordinal numbers. */
const DOTTED = /^(?:St|Dr|Prof|Nr|Mio|Mrd|Art|\p{N}+)$/u;
const SENTENCE_START = /[.:!?][\s„“"‚«»(–-]*$/u;

const decapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

interface Part extends Span {
	readonly surface: string;
	/** Broken off the part before it at a line's end. */
	readonly continues: boolean;
}

const partsOf = (text: string): Part[] =>
	tokenise(text).flatMap((token) =>
		Array.from(token.surface.matchAll(/[^\s\-‑]+/gu), ({ 0: surface, index }) => ({
			surface: surface.replace(/\u00AD/g, ''),
			start: token.start + index,
			end: token.start + index + surface.length,
			continues: /[-‑][ \t]*\n\s*$/.test(token.surface.slice(0, index)) && /^\p{Ll}/u.test(surface)
		}))
	);

/** Reads a text into words and their neighbourhood. Linear in its length. */
export function wordLattice(text: string): WordLattice {
	const parts = partsOf(text);
	const between = parts.map((part, i) => {
		const before = parts[i - 1];
		const gap = text.slice(before?.end ?? 0, part.start);
		return before && DOTTED.test(before.surface) ? gap.replace(/^\./, '') : gap;
	});
	let clause = 0;
	const clauses = between.map((gap) => (CLAUSE_END.test(gap) ? ++clause : clause));
	const words = parts.map((part, i) => {
		const gap = between[i] ?? '';
		const initial = i === 0 || SENTENCE_START.test(gap);
		const forms = initial ? [part.surface, decapitalised(part.surface)] : [part.surface];
		const next = parts[i + 1];
		const alone = { forms, start: part.start, end: part.end, to: i + 1 };
		if (!next?.continues) return [alone];
		const joined = forms.map((form) => form + next.surface);
		return [alone, { forms: joined, start: part.start, end: next.end, to: i + 2 }];
	});
	return { words, joins: between.map((gap) => JOINING.test(gap)), clauses };
}
