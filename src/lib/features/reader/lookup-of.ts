import { tokenise, type Token } from '$lib/german/tokenise';
import type { Document, Pair, TermMark } from '$lib/text/document';
import type { Lookup } from '$lib/text/lookup';
import { overlaps, type Span } from '$lib/text/span';

const wordsByPair = new WeakMap<Pair, readonly Token[]>();

/** The words of a pair's German, read once. */
export function wordsOf(pair: Pair): readonly Token[] {
	const words = wordsByPair.get(pair) ?? tokenise(pair.german.text);
	wordsByPair.set(pair, words);
	return words;
}

/** The first mention of each term in each place of a document; later ones are not marked again. */
export function firstMentions({ pairs }: Document): ReadonlySet<TermMark> {
	const first = new Map<string, TermMark>();
	for (const { place, terms } of pairs)
		for (const mark of terms) {
			const key = `${place} ${mark.slug}`;
			if (!first.has(key)) first.set(key, mark);
		}
	return new Set(first.values());
}

/** What is known of words of a pair: `notes` are indices of the notes to show, `at` is where the words stand. */
export function lookupOf(pair: Pair, notes: readonly number[], surface: string, at: Span): Lookup {
	const found = notes.flatMap((index) => pair.notes[index] ?? []);
	const linked = found.flatMap(({ term }) => term ?? []);
	const marked = pair.terms
		.filter(({ spans }) => spans.some((span) => overlaps(span, at)))
		.map(({ slug }) => slug);
	return {
		surface,
		notes: found,
		terms: [...new Set([...linked, ...marked])],
		gloss: pair.english.text,
		...(pair.literal ? { literal: pair.literal } : {})
	};
}
