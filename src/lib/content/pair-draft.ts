import type { Pair } from '$lib/text/document';
import { readNote } from './note-line';
import { joinSegments } from './segments';

/** A pair as authored: not yet searched for glossary terms. */
export interface AuthoredPair {
	readonly pair: Omit<Pair, 'terms'>;
	/** The line of each of its notes. */
	readonly noteLines: readonly number[];
}

/** Tells the author what is wrong in a line. */
export type Report = (line: number, message: string) => void;

interface Line {
	readonly text: string;
	readonly number: number;
}

/** The lines of a pair as they are collected; `line` is where it begins. */
export interface PairDraft {
	kind: 'heading' | 'sentence';
	/** One of its lines could not be read; no use in saying that the pair lacks it. */
	broken: boolean;
	readonly line: number;
	readonly german: string[];
	readonly english: string[];
	readonly literal: Line[];
	readonly notes: Line[];
}

export const newDraft = (line: number): PairDraft => ({
	kind: 'sentence',
	broken: false,
	line,
	german: [],
	english: [],
	literal: [],
	notes: []
});

/** Makes a pair of its lines; undefined where it lacks one of its sides. */
export function finishPair(
	{ kind, line, ...draft }: PairDraft,
	place: string,
	report: Report
): AuthoredPair | undefined {
	const [first] = draft.german;
	if (first === undefined) {
		report(
			line,
			'a gloss or note without German above it: put the German sentence first, without an empty line between'
		);
		return undefined;
	}
	if (!draft.english.length) {
		report(line, `missing gloss: write a line “= …” with the English of “${first}” below it`);
		return undefined;
	}
	const [literal, second] = draft.literal;
	if (second) report(second.number, 'more than one literal line “~”: join them');
	const sides = { german: joinSegments(draft.german), english: joinSegments(draft.english) };
	const notes = draft.notes.flatMap(({ text, number }) => {
		const note = readNote(text, sides, (message) => report(number, message));
		return note ? [{ note, number }] : [];
	});
	return {
		pair: {
			kind,
			place,
			...sides,
			...(literal ? { literal: literal.text } : {}),
			notes: notes.map(({ note }) => note)
		},
		noteLines: notes.map(({ number }) => number)
	};
}
