import type { Span } from '$lib/text/span';

const NTH = /\s*\(([1-9]\d*)\)$/;
const GAP = /\s*…\s*/;

const isWordChar = (char: string | undefined): boolean =>
	char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Where `words` stands in `text` as whole words, from `from` on; -1 if nowhere. */
function indexOfWords(text: string, words: string, from: number): number {
	for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
		const startsWord = !isWordChar(words[0]) || !isWordChar(text[at - 1]);
		const endsWord = !isWordChar(words.at(-1)) || !isWordChar(text[at + words.length]);
		if (startsWord && endsWord) return at;
	}
	return -1;
}

/** Where `words` stands in `text` for the `nth` time; -1 if it does not stand there so often. */
function indexOfNth(text: string, words: string, nth: number): number {
	let at = -1;
	for (let n = 0; n < nth; n++) {
		at = indexOfWords(text, words, at < 0 ? 0 : at + words.length);
		if (at < 0) return at;
	}
	return at;
}

/**
 * Finds words as an author writes them in a note: `schließt … auf` (parts in order, others between),
 * `das (2)` (the second time that they stand there; of a split surface, its first part).
 *
 * @returns the spans of the parts, or what is wrong with it
 */
export function locate(text: string, surface: string): Span[] | string {
	const nth = Number(NTH.exec(surface)?.[1] ?? 1);
	const parts = surface.replace(NTH, '').trim().split(GAP);
	const [first = ''] = parts;
	if (parts.includes('')) return `“${surface}” has an empty part`;
	let from = indexOfNth(text, first, nth);
	if (from < 0 && nth > 1) return `“${first}” does not stand ${nth} times in: ${text}`;
	const spans: Span[] = [];
	for (const part of parts) {
		const start = from < 0 ? from : indexOfWords(text, part, from);
		if (start < 0) return `“${part}” does not stand in: ${text}`;
		from = start + part.length;
		spans.push({ start, end: from });
	}
	return spans;
}
