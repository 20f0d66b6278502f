import type { Note, Side } from '$lib/text/document';
import type { Span } from '$lib/text/span';
import { locate } from './surface';

type Report = (message: string) => void;

const LINK = /\s*→\s*(\S*)$/;
const NOTHING = /^[–—-]$/;

/** The lemma of a note, and the slug of the glossary entry behind its arrow. */
function readLemma(field: string, report: Report): { lemma: string; term?: string } {
	const lemma = field.replace(LINK, '');
	const term = LINK.exec(field)?.[1];
	if (!lemma || term === '' || lemma.includes('→'))
		report('lemma: write it as “lemma → slug”, or without an arrow');
	return { lemma, ...(term ? { term } : {}) };
}

function readSpans(text: string, words: string, report: Report): Span[] {
	const spans = locate(text, words);
	if (typeof spans !== 'string') return spans;
	report(spans);
	return [];
}

/**
 * Reads what stands behind the mark of a note (CONTRIBUTING.md, “A note”). Where something is
 * reported, the note is of no use.
 */
export function readNote(
	source: string,
	sides: { readonly german: Side; readonly english: Side },
	report: Report
): Note | undefined {
	const fields = source.split('|').map((field) => field.trim());
	const [surface, lemma, meaning, words, remark] = fields;
	if (!surface || !lemma || !meaning || !words || fields.length > 5) {
		report(
			'a note needs: surface | lemma | meaning here | English words (or –) | remark (may be left out)'
		);
		return undefined;
	}
	return {
		...readLemma(lemma, report),
		meaning,
		german: readSpans(sides.german.text, surface, (message) => report(`surface: ${message}`)),
		english: NOTHING.test(words)
			? []
			: readSpans(sides.english.text, words, (message) => report(`English words: ${message}`)),
		...(remark ? { remark } : {})
	};
}
