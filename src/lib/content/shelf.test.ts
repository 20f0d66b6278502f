import { describe, expect, test } from 'vitest';
import { type Level, LEVELS } from '$lib/text/level';
import { readCatalogue } from './catalogue';
import { levelSource, placeLines, sourceFiles, STORY } from './sample-sources';
import { openingLevel, readingMinutes, shelfStory } from './shelf';

describe('openingLevel', () =>
	test.each<[has: string, wanted: Level | null, opens: Level | undefined]>([
		['a2 b1 c1', 'b1', 'b1'],
		['a2 b1 c1', 'b2', 'b1'],
		['a2 b1 c1', 'c2', 'c1'],
		['a2 b1 c1', 'a1', 'a2'],
		['b2', 'a1', 'b2'],
		['a2 b1 c1', null, 'c1'],
		['', 'b1', undefined],
		['', null, undefined]
	])('of %j, for %s: %s', (has, wanted, opens) => {
		const levels = LEVELS.filter((level) => has.includes(level)).map((level) => ({ level }));
		expect(openingLevel(levels, wanted, LEVELS)?.level).toBe(opens);
	}));

describe('readingMinutes', () =>
	test.each<[words: number, level: Level, minutes: number]>([
		[0, 'a1', 1],
		[20, 'a1', 1],
		[300, 'a1', 5],
		[300, 'a2', 4],
		[450, 'b1', 5],
		[550, 'b2', 5],
		[1250, 'c1', 10],
		[1400, 'c2', 10],
		[134, 'b1', 1],
		[135, 'b1', 2]
	])('%i words at %s: %i', (words, level, minutes) =>
		expect(readingMinutes(words, level)).toBe(minutes)
	));

test('what the shelf shows of a story', () => {
	const { stories } = readCatalogue(
		sourceFiles({
			'texts/katze/story.yaml': STORY,
			'texts/katze/a2.txt': levelSource(...placeLines('a')),
			'texts/katze/b1.txt': levelSource(...placeLines('a'), ...placeLines('b'))
		})
	);
	const titles = {
		title: { de: 'Die Katze', en: 'The cat' },
		teaser: { de: 'Wer war das?', en: 'Who was it?' }
	};
	expect(stories.map(shelfStory)).toEqual([
		{
			slug: 'katze',
			topics: [{ de: 'Tiere', en: 'animals' }],
			asOf: '2026-02',
			levels: [
				{ level: 'a2', ...titles, words: 3, pairs: 3 },
				{ level: 'b1', ...titles, words: 6, pairs: 4 }
			]
		}
	]);
});
