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
 * with nothing but blanks, hyphens, quotation marks or brackets between; `sentences[i]` numbers the
 * stretches between full stops, colons, semicolons, exclamation and question marks, `clauses[i]`
 * those between commas too; `final[i]` says whether position i ends a clause, where separable
 * prefixes stand.
 */
export interface WordLattice {
	readonly words: readonly (readonly Word[])[];
	readonly joins: readonly boolean[];
	readonly sentences: readonly number[];
	readonly clauses: readonly number[];
	readonly final: readonly boolean[];
}

const JOINING = /^[\s\-‑/„“”"‚‘«»()]*$/u;
const SENTENCE_END = /[.:;!?]/;
const CLAUSE_END = /[.:;!?,]/;
const BREAK = /[.:;!?,)“”«–—]/;
const CONJUNCTION = /^(?:und|oder|sowie|aber|als|wie)$/;
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

/** Numbers the stretches of words that gaps of a kind divide. */
function numbered(gaps: readonly string[], divider: RegExp): number[] {
	let stretch = 0;
	return gaps.map((gap) => (divider.test(gap) ? ++stretch : stretch));
}

/** Reads a text into words and their neighbourhood. Linear in its length. */
export function wordLattice(text: string): WordLattice {
	const parts = partsOf(text);
	const between = parts.map((part, i) => {
		const before = parts[i - 1];
		const gap = text.slice(before?.end ?? 0, part.start);
		return before && DOTTED.test(before.surface) ? gap.replace(/^\./, '') : gap;
	});
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
	return {
		words,
		joins: between.map((gap) => JOINING.test(gap)),
		sentences: numbered(between, SENTENCE_END),
		clauses: numbered(between, CLAUSE_END),
		final: parts.map((_, i) => {
			const next = parts[i + 1];
			return !next || BREAK.test(between[i + 1] ?? '') || CONJUNCTION.test(next.surface);
		})
	};
}
