import { describe, expect, test } from 'vitest';
import { notesAt, piecesOf, type Run, type TermPart } from './runs';

const runsOf = (pieces: readonly (Run | TermPart)[]): readonly Run[] =>
	pieces.flatMap((piece) => ('runs' in piece ? piece.runs : piece));

const text = 'Er bot der OVKS die Stirn.';
const span = (words: string) => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};

describe('piecesOf', () => {
	test('without marks it is the text', () =>
		expect(piecesOf(text, { notes: [] })).toEqual([
			{ start: 0, end: text.length, text, notes: [] }
		]));

	test('runs put together are the text', () => {
		const pieces = piecesOf(text, {
			notes: [[span('bot'), span('die Stirn')], [span('der OVKS')]],
			terms: [{ slug: 'ovks', spans: [span('OVKS')] }],
			words: [span('Er'), span('OVKS')]
		});
		expect(
			runsOf(pieces)
				.map((run) => run.text)
				.join('')
		).toBe(text);
	});

	test('a term is held together, however many notes begin inside it', () => {
		const pieces = piecesOf(text, {
			notes: [[span('die')]],
			terms: [{ slug: 'die-stirn-bieten', spans: [span('bot'), span('die Stirn')] }]
		});
		expect(
			pieces.flatMap((piece) => ('runs' in piece ? [piece.runs.map((run) => run.text)] : []))
		).toEqual([['bot'], ['die', ' Stirn']]);
	});

	test('both parts of a split note carry its index', () => {
		const runs = runsOf(piecesOf(text, { notes: [[span('bot'), span('die Stirn')]] }));
		expect(runs.filter((run) => run.notes.includes(0)).map((run) => run.text)).toEqual([
			'bot',
			'die Stirn'
		]);
	});
});

test('notesAt gives the most specific note first', () => {
	const note = (german: readonly { start: number; end: number }[]) => ({
		lemma: '',
		meaning: '',
		german,
		english: []
	});
	const notes = [note([span('bot'), span('die Stirn')]), note([span('Stirn')]), note([span('Er')])];
	expect(notesAt(notes, span('Stirn'))).toEqual([1, 0]);
});
