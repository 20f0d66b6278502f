import { describe, expect, test } from 'vitest';
import { entryBySlug, occurrences, readCatalogue } from './catalogue';
import {
	entrySource,
	expectProblems,
	levelSource,
	placeLines,
	slices,
	sourceFiles,
	STORY
} from './sample-sources';

const LEVEL = levelSource(...placeLines('a'));

const read = (files: Record<string, string>) => readCatalogue(sourceFiles(files));

test('stories stand by their place on the shelf', () => {
	const { stories, problems } = read({
		'texts/a/story.yaml': STORY.replace('order: 1', 'order: 10'),
		'texts/a/b1.txt': LEVEL,
		'texts/b/story.yaml': STORY.replace('order: 1', 'order: 9'),
		'texts/b/b1.txt': LEVEL
	});
	expectProblems(problems, []);
	expect(stories.map(({ slug }) => slug)).toEqual(['b', 'a']);
});

test('problems of the glossary and of all stories are told, the rest is read', () => {
	const { stories, problems } = read({
		'glossary/g.yaml': entrySource('katze', 'Katze').replace('[]', '[hund]'),
		'texts/a/b1.txt': LEVEL,
		'texts/b/story.yaml': STORY,
		'texts/b/b1.txt': levelSource('Ja.'),
		'texts/c/story.yaml': STORY,
		'texts/c/b1.txt': LEVEL
	});
	expectProblems(problems, [
		'src/content/glossary/g.yaml:11: katze: related',
		'src/content/texts/a/story.yaml:1: is missing',
		'src/content/texts/b/b1.txt:7: no place yet',
		'src/content/texts/b/b1.txt:7: missing gloss'
	]);
	expect(stories.map(({ slug }) => slug)).toEqual(['b', 'c']);
});

describe('files that nothing reads', () =>
	test.each([
		'texts/b1.txt',
		'texts/katze/more/b1.txt',
		'texts/katze/notes.yaml',
		'texts/katze/story.yml',
		'glossary/g.yml',
		'glossary/more/g.yaml',
		'glossary/g.txt'
	])('%s', (path) =>
		expectProblems(read({ [path]: '' }).problems, [
			`src/content/${path}:1: nothing reads this file: there are texts/SLUG/story.yaml`
		])
	));

test('files elsewhere are none of its business', () =>
	expectProblems(read({ 'packs/p.yaml': '' }).problems, []));

test('occurrences: one a pair with all spans of the term, the hardest level first', () => {
	const { stories, glossary } = read({
		'glossary/g.yaml':
			entrySource('katze', 'Katze', 'variants: [Mieze]') + entrySource('hund', 'Hund'),
		'texts/tiere/story.yaml': STORY,
		'texts/tiere/a2.txt': LEVEL,
		'texts/tiere/b1.txt': levelSource('§ a', 'Die Katze heißt Mieze.', '= The cat is called Mieze.')
	});
	const found = occurrences(stories);
	expect([...found.keys()]).toEqual(['katze']);
	expect(
		found.get('katze')?.map(({ text, spans, ...where }) => [where, slices(text, spans)])
	).toEqual([
		[{ story: 'tiere', level: 'b1', pair: 0 }, ['Katze']],
		[{ story: 'tiere', level: 'b1', pair: 2 }, ['Katze', 'Mieze']],
		[{ story: 'tiere', level: 'a2', pair: 0 }, ['Katze']],
		[{ story: 'tiere', level: 'a2', pair: 2 }, ['Katze']]
	]);
	expect(entryBySlug(glossary.entries).get('hund')?.headword).toBe('Hund');
});
