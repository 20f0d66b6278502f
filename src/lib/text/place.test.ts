import { describe, expect, test } from 'vitest';
import { type Placed, samePlace } from './place';

const PLACES = ['', 'a', 'b', 'c', 'd'];

/** A document told by the places of its pairs: `..aab` has title, teaser and three pairs. */
const document = (pairs: string): Placed => ({
	places: PLACES,
	pairs: Array.from(pairs.replace(/[[\]]/g, ''), (place) => ({
		place: place === '.' ? '' : place
	}))
});

/** The pair in brackets. */
const marked = (pairs: string): number => pairs.indexOf('[');

describe('samePlace', () =>
	test.each<[what: string, from: string, to: string]>([
		['the same text', '..a[a]b', '..a[a]b'],
		['the title', '[.].aab', '[.].ab'],
		['the teaser', '.[.]aab', '.[.]ab'],
		['the beginning of a paragraph', '..aa[b]b', '..aaaa[b]'],
		['half way, in a longer one', '..a[a]b', '..aa[a]ab'],
		['half way, in a shorter one', '..aa[a]ab', '..a[a]b'],
		['before the half, in a shorter one', '..a[a]aab', '..[a]ab'],
		['the end, in a shorter one', '..aaa[a]b', '..a[a]b'],
		['a paragraph of one pair', '..aaa[a]', '..[a]'],
		['a place left out: the end of the one before', '..ab[b]c', '..a[a]c'],
		['two places left out', '..ab[c]d', '..a[a]d'],
		['all before left out: the teaser', '..[a]b', '.[.]b'],
		['all before left out, no teaser: the beginning', '[a]b', '[b]'],
		['a place that the story does not have: the beginning', '..[x]', '[.].ab']
	])('%s', (_, from, to) =>
		expect(samePlace(document(from), marked(from), document(to))).toBe(marked(to))
	));

test('a pair that is not there: the beginning', () =>
	expect(samePlace(document('..a'), 9, document('..a'))).toBe(0));

test('a text without pairs: the beginning', () =>
	expect(samePlace(document('..a'), 2, document(''))).toBe(0));
