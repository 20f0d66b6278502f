import { expect, test } from 'vitest';
import { locate } from './surface';

const text = 'Das Land stellte klar, dass das Land klar sieht.';

test.each([
	['stellte … klar', ['stellte', 'klar'], 9],
	['Land', ['Land'], 4],
	['Land (2)', ['Land'], 32],
	['das Land', ['das Land'], 28],
	['klar, dass', ['klar, dass'], 17]
])('%s', (surface, parts, start) => {
	const spans = locate(text, surface);
	if (typeof spans === 'string') throw new Error(spans);
	expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(parts);
	expect(spans[0]?.start).toBe(start);
});

test.each([
	['Lan', 'does not stand in'],
	['Land (3)', 'does not stand 3 times'],
	['klar … stellte', 'does not stand in'],
	['Land …', 'empty part']
])('%s is refused', (surface, message) => expect(locate(text, surface)).toContain(message));
