import { expect, test } from 'vitest';
import { cutSpans } from './cut-spans';

test('marks the inside of spans', () =>
	expect(
		cutSpans('Er bot ihm die Stirn.', [
			{ start: 3, end: 6 },
			{ start: 11, end: 20 }
		])
			.map(({ text, inside }) => (inside ? `[${text}]` : text))
			.join('')
	).toBe('Er [bot] ihm [die Stirn].'));

test('a span at the start leaves no empty part', () =>
	expect(cutSpans('Am Rande', [{ start: 0, end: 8 }])).toEqual([
		{ start: 0, text: 'Am Rande', inside: true }
	]));
