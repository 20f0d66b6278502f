import type { Note, TermMark } from '$lib/text/document';
import { covers, overlaps, type Span } from '$lib/text/span';

/** A stretch of one side of a pair that is rendered alike. */
export interface Run extends Span {
	readonly text: string;
	/** Indices of the notes that cover it. */
	readonly notes: readonly number[];
	/** Index of the word it is (part of), where words are told apart. */
	readonly word?: number;
}

/** An occurrence of a term, or one part of it where other words stand between. */
export interface TermPart {
	readonly start: number;
	/** Index of the term mark. */
	readonly term: number;
	readonly runs: readonly Run[];
}

export interface Marks {
	/** Spans of each note on this side. */
	readonly notes: readonly (readonly Span[])[];
	readonly terms?: readonly TermMark[];
	/** Words to tell apart; none outside the pair under the cursor. */
	readonly words?: readonly Span[];
}

const spansOf = ({ notes, terms = [], words = [] }: Marks): Span[] => [
	...notes.flat(),
	...terms.flatMap(({ spans }) => spans),
	...words
];

const indicesCovering = (spans: readonly (readonly Span[])[], offset: number): number[] =>
	spans.flatMap((list, index) => (list.some((span) => covers(span, offset)) ? [index] : []));

/** Cuts a text at every edge of its marks. Runs of a term are held together. */
export function piecesOf(text: string, marks: Marks): (Run | TermPart)[] {
	const edges = spansOf(marks).flatMap(({ start, end }) => [start, end]);
	const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
	const termSpans = (marks.terms ?? []).map(({ spans }) => spans);
	const pieces: (Run | { start: number; term: number; runs: Run[] })[] = [];
	cuts.slice(0, -1).forEach((start, i) => {
		const end = cuts[i + 1] ?? text.length;
		const [term] = indicesCovering(termSpans, start);
		const word = marks.words?.findIndex((span) => covers(span, start)) ?? -1;
		const run: Run = {
			start,
			end,
			text: text.slice(start, end),
			notes: indicesCovering(marks.notes, start),
			...(word >= 0 ? { word } : {})
		};
		const last = pieces.at(-1);
		if (term === undefined) pieces.push(run);
		else if (last && 'runs' in last && last.term === term) last.runs.push(run);
		else pieces.push({ start, term, runs: [run] });
	});
	return pieces;
}

const length = (spans: readonly Span[]): number =>
	spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Indices of the notes that touch a word of the German text, the most specific first. */
export const notesAt = (notes: readonly Note[], word: Span): number[] =>
	notes
		.map(({ german }, index) => ({ german, index }))
		.filter(({ german }) => german.some((span) => overlaps(span, word)))
		.sort((a, b) => length(a.german) - length(b.german))
		.map(({ index }) => index);
