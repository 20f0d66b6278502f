import { describe, expect, test } from 'vitest';
import { readCatalogue } from './catalogue';
import { parseLevelFile } from './level-file';
import { newText } from './new-text';
import { expectProblems, levelSource, placeLines, sourceFiles, STORY } from './sample-sources';
import type { SourceFile } from './source-file';

const begin = (slug: string, level: string, files: readonly SourceFile[] = []): SourceFile[] =>
	newText({ slug, level, today: '2026-03-02' }, files);

const pathsOf = (files: readonly SourceFile[]): string[] => files.map(({ path }) => path);

/** A story with these levels and their places. */
const story = (levels: Record<string, string[]>): SourceFile[] =>
	sourceFiles({
		'texts/katze/story.yaml': STORY,
		...Object.fromEntries(
			Object.entries(levels).map(([level, places]) => [
				`texts/katze/${level}.txt`,
				levelSource(...places.flatMap(placeLines))
			])
		)
	});

test('a new text has a story.yaml and a level, and both are valid', () => {
	const files = begin('mein-text', 'B1');
	expect(pathsOf(files)).toEqual([
		'src/content/texts/mein-text/story.yaml',
		'src/content/texts/mein-text/b1.txt'
	]);
	const { stories, problems } = readCatalogue(files);
	expectProblems(problems, []);
	expect(stories).toMatchObject([
		{ slug: 'mein-text', order: 1, written: '2026-03-02', asOf: '2026-03-02' }
	]);
});

test('it shows each kind of line', () => {
	const { pairs, places } = parseLevelFile(begin('mein-text', 'b1')[1]?.source ?? '', 'b1.txt');
	const all = pairs.map(({ pair }) => pair);
	expect(places.size).toBeGreaterThan(1);
	expect(all.some(({ kind }) => kind === 'heading')).toBe(true);
	expect(all.some(({ german }) => german.segments.length === 2)).toBe(true);
	expect(all.some(({ literal }) => literal)).toBe(true);
	const notes = all.flatMap((pair) => pair.notes);
	expect(notes.some(({ german }) => german.length === 2)).toBe(true);
	expect(notes.some(({ english }) => english.length === 0)).toBe(true);
	expect(notes.some(({ remark }) => remark)).toBe(true);
});

test('it stands behind the others on the shelf', () => {
	const others = ['order: 7', 'order: 3.5', 'order: soon'].flatMap((order, index) =>
		sourceFiles({ [`texts/t${index}/story.yaml`]: STORY.replace('order: 1', order) })
	);
	expect(begin('mein-text', 'b1', others)[0]?.source).toMatch(/^order: 8 #/);
});

describe('a level of a story that is there', () =>
	test.each<[what: string, there: Record<string, string[]>, level: string, places: string[]]>([
		['below a harder one', { c1: ['haus', 'garten', 'wald'] }, 'a2', ['haus', 'garten', 'wald']],
		['below two', { c1: ['haus', 'garten'], b1: ['garten'] }, 'a2', ['haus', 'garten']],
		['between two', { c1: ['haus', 'garten'], a2: ['garten'] }, 'b1', ['haus', 'garten']],
		['above an easier one', { a2: ['haus', 'garten'] }, 'b1', ['haus', 'garten']],
		['with one place', { b1: ['haus'] }, 'a1', ['haus']],
		['beside no other', {}, 'b1', ['anfang', 'schluss']]
	])('%s', (_, there, level, places) => {
		const files = begin('katze', level, story(there));
		expect(pathsOf(files)).toEqual([`src/content/texts/katze/${level}.txt`]);
		expect([...parseLevelFile(files[0]?.source ?? '', '').places.keys()]).toEqual(places);
		expectProblems(readCatalogue([...story(there), ...files]).problems, []);
	}));

describe('refused', () =>
	test.each<[what: string, slug: string, level: string, why: string]>([
		['capital letters', 'Mein-Text', 'b1', "“Mein-Text” can't be an address: use small letters"],
		['blanks', 'mein text', 'b1', "“mein text” can't be an address"],
		['umlauts', 'kätzchen', 'b1', "“kätzchen” can't be an address"],
		['a path', '../katze', 'b1', "“../katze” can't be an address"],
		['nothing', '', 'b1', "“” can't be an address"],
		['no such level', 'katze', 'B3', 'There is no level “B3”: take a1, a2, b1, b2, c1, c2.'],
		['there already', 'katze', 'B1', 'src/content/texts/katze/b1.txt is there already']
	])('%s', (_, slug, level, why) =>
		expect(() => begin(slug, level, story({ b1: ['haus'] }))).toThrow(why)
	));
