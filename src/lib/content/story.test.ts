import { describe, expect, test } from 'vitest';
import { readGlossary } from './glossary';
import {
	entrySource,
	expectProblems,
	levelSource,
	placeLines,
	slices,
	sourceFiles,
	STORY
} from './sample-sources';
import { readStory } from './story';

const glossary = readGlossary(
	sourceFiles({
		'glossary/tiere.yaml': entrySource('kater', 'Kater') + entrySource('hund', 'Hund')
	})
);

/** Reads a story of these files, by their names. */
const read = (files: Record<string, string>, slug = 'katze') =>
	readStory(
		slug,
		sourceFiles(
			Object.fromEntries(
				Object.entries(files).map(([name, source]) => [`texts/${slug}/${name}`, source])
			)
		),
		glossary
	);

/** A level with these places; the first stands on line 7, each next one five lines below. */
const level = (...places: string[]): string => levelSource(...places.flatMap(placeLines));

const FOLDER = 'src/content/texts/katze';

describe('faulty story.yaml', () =>
	test.each<[what: string, from: string, to: string, told: string[]]>([
		['no order', 'order: 1', '', ['2: order: is missing']],
		[
			'order in words',
			'order: 1',
			'order: first',
			['1: order: must be a number: its place on the shelf']
		],
		['no date', 'written: 2026-03-02', '', ['1: written: is missing']],
		['an empty date', 'written: 2026-03-02', 'written:', ['2: written: must be a date such as']],
		['a German date', '2026-03-02', '2.3.2026', ['2: written: must be a date such as 2026-11-22']],
		['a day that is none', '2026-03-02', '2026-02-30', ['2: written: must be a date']],
		['a month that is none', 'as-of: 2026-02', 'as-of: 2026-13', ['3: as-of: must be a date']],
		['topics without list', '\n  - [Tiere, animals]', ' Tiere', ['4: topics: must be a list']],
		['no topics', '\n  - [Tiere, animals]', ' []', ['4: topics: needs at least one topic']],
		['a topic without list', '[Tiere, animals]', 'Tiere', ['5: topics: a topic has two names']],
		['a topic with one name', '[Tiere, animals]', '[Tiere]', ['5: topics: a topic has two names']],
		[
			'a topic with three',
			'[Tiere, animals]',
			'[Tiere, a, b]',
			['5: topics: a topic has two names']
		],
		[
			'a topic with a number',
			'[Tiere, animals]',
			'[Tiere, 1989]',
			['5: topics: must be text: put quotes']
		],
		[
			'sources without list',
			'\n  - Ida Muster, „Katzen“, 2025',
			' Ida',
			['6: sources: must be a list']
		],
		[
			'no sources',
			'\n  - Ida Muster, „Katzen“, 2025',
			' []',
			['6: sources: needs at least one source']
		],
		['an empty source', 'Ida Muster, „Katzen“, 2025', '', ['7: sources: must not be empty']],
		[
			'a colon in a source',
			'Ida Muster,',
			'Ida Muster:',
			['7: sources: must be text: put quotes around it']
		],
		[
			'an unknown field',
			'order: 1',
			'order: 1\nauthor: Ida',
			['2: author: is not a field of story.yaml']
		],
		['two colons', 'Ida Muster,', 'Ida: Muster:', ['7: not valid YAML: Nested mappings']],
		['a tab', '  - [Tiere', '\t- [Tiere', ['5: not valid YAML: Tabs are not allowed']],
		['an exclamation mark', 'Ida Muster,', '!Ida', ['7: not valid YAML: Unresolved tag: !Ida']],
		['no fields', STORY, 'Katze', ['1: write the fields of story.yaml']],
		['nothing', STORY, '', ['1: write the fields of story.yaml']]
	])('%s', (_, from, to, told) => {
		const faulty = STORY.replace(from, to);
		expect(faulty).not.toBe(STORY);
		const { story, problems } = read({ 'story.yaml': faulty, 'b1.txt': level('a') });
		expectProblems(
			problems,
			told.map((line) => `${FOLDER}/story.yaml:${line}`)
		);
		expect(story).toBeUndefined();
	}));

describe('faulty folders', () => {
	const b1 = level('a', 'b', 'c');

	test.each<[what: string, files: Record<string, string>, told: string[]]>([
		['no story.yaml', { 'b1.txt': b1 }, [`${FOLDER}/story.yaml:1: is missing`]],
		['no level', { 'story.yaml': STORY }, [`${FOLDER}:1: no level yet`]],
		[
			'nothing of use',
			{ 'b3.txt': b1 },
			[
				`${FOLDER}:1: no level yet`,
				`${FOLDER}/story.yaml:1: is missing`,
				`${FOLDER}/b3.txt:1: name the file after its level: a1.txt, a2.txt`
			]
		],
		[
			'a level in capitals',
			{ 'story.yaml': STORY, 'b1.txt': b1, 'A2.txt': b1 },
			[`${FOLDER}/A2.txt:1: name the file after its level`]
		],
		[
			'a level with a fault',
			{ 'story.yaml': STORY, 'b1.txt': b1, 'a2.txt': level('a') + 'Sie miaut.' },
			[`${FOLDER}/a2.txt:11: missing gloss`]
		],
		[
			'a place that the hardest level lacks',
			{ 'story.yaml': STORY, 'b1.txt': b1, 'a2.txt': level('a', 'x', 'c') },
			[`${FOLDER}/a2.txt:12: place “x” is not in ${FOLDER}/b1.txt`]
		],
		[
			'places in another order',
			{ 'story.yaml': STORY, 'b1.txt': b1, 'a2.txt': level('a', 'c', 'b') },
			[`${FOLDER}/a2.txt:17: place “b” comes earlier in ${FOLDER}/b1.txt`]
		],
		[
			'places against the hardest of three',
			{ 'story.yaml': STORY, 'a2.txt': level('a', 'b'), 'b1.txt': b1, 'c1.txt': level('b', 'a') },
			[
				`${FOLDER}/b1.txt:12: place “b” comes earlier in ${FOLDER}/c1.txt`,
				`${FOLDER}/b1.txt:17: place “c” is not in ${FOLDER}/c1.txt`,
				`${FOLDER}/a2.txt:12: place “b” comes earlier in ${FOLDER}/c1.txt`
			]
		],
		[
			'an unreadable hardest level',
			{ 'story.yaml': STORY, 'a2.txt': b1, 'b1.txt': 'Hallo' },
			[`${FOLDER}/b1.txt:1: begin with the titles`]
		],
		[
			'links to terms that are not there',
			{
				'story.yaml': STORY,
				'b1.txt':
					level('a') +
					[
						'Der Hund ruft den Kater.',
						'= The dog calls the tomcat.',
						'- Hund | der Hund → hund | dog | dog',
						'- ruft | rufen → rufen | to call | calls',
						'- Kater | der Kater → tomcat | tomcat | tomcat'
					].join('\n')
			},
			[
				`${FOLDER}/b1.txt:14: → rufen: the glossary has no such entry`,
				`${FOLDER}/b1.txt:15: → tomcat: the glossary has no such entry`
			]
		]
	])('%s', (_, files, told) => expectProblems(read(files).problems, told));

	test.each(['Die-Katze', 'die katze', 'kätzchen', 'katze-'])('a folder named %s', (slug) =>
		expectProblems(read({ 'story.yaml': STORY, 'b1.txt': b1 }, slug).problems, [
			`src/content/texts/${slug}:1: rename the folder “${slug}”: use small letters, digits and hyphens`
		])
	);
});

describe('a story', () => {
	const { story, problems } = read({
		'story.yaml': STORY,
		'b1.txt': levelSource(
			'§ abend',
			'# Zwei Kater',
			'= Two tomcats',
			'Der Hund ruft die Kater.',
			'Sie kommen nicht.',
			'= The dog calls the tomcats, but they do not come.',
			'§ nacht',
			'',
			'Sie schlafen.',
			'= They are asleep.'
		),
		'a2.txt': level('nacht'),
		'c1.txt': level('abend', 'nacht', 'morgen')
	});
	const [a2, b1, c1] = story?.documents ?? [];

	test('has no problems', () => expectProblems(problems, []));

	test('keeps what story.yaml says', () =>
		expect(story).toMatchObject({
			slug: 'katze',
			order: 1,
			written: '2026-03-02',
			asOf: '2026-02',
			topics: [{ de: 'Tiere', en: 'animals' }],
			sources: ['Ida Muster, „Katzen“, 2025']
		}));

	test('has its levels from easy to hard, each knowing the others', () => {
		expect(story?.documents.map((document) => document.level)).toEqual(['a2', 'b1', 'c1']);
		for (const document of [a2, b1, c1]) expect(document?.levels).toEqual(['a2', 'b1', 'c1']);
	});

	test('has the places of its hardest level, on each level', () => {
		for (const document of [a2, b1, c1])
			expect(document?.places).toEqual(['', 'abend', 'nacht', 'morgen']);
		expect(b1?.pairs.map(({ place }) => place)).toEqual(['', '', 'abend', 'abend', 'nacht']);
	});

	test('begins with title and teaser', () =>
		expect(b1?.pairs.slice(0, 2)).toMatchObject([
			{ kind: 'title', german: { text: 'Die Katze' }, english: { text: 'The cat' }, notes: [] },
			{ kind: 'teaser', german: { text: 'Wer war das?' }, english: { text: 'Who was it?' } }
		]));

	test('has its terms marked, also in headings', () =>
		expect(
			b1?.pairs.map(({ german, terms }) =>
				terms.map(({ slug, spans }) => `${slug}: ${slices(german.text, spans).join()}`)
			)
		).toEqual([[], [], ['kater: Kater'], ['hund: Hund', 'kater: Kater'], []]));

	test('counts the words below its teaser', () => expect(b1?.words).toBe(12));

	test('has pairs without traces of the file', () =>
		expect(Object.keys(b1?.pairs[3] ?? {}).sort()).toEqual([
			'english',
			'german',
			'kind',
			'notes',
			'place',
			'terms'
		]));
});

test.each<[what: string, as: (source: string) => string]>([
	['CRLF', (source) => source.replaceAll('\n', '\r\n')],
	['byte order mark', (source) => `\uFEFF${source}`]
])('a story written with %s', (_, as) => {
	const files = { 'story.yaml': STORY, 'b1.txt': level('a', 'b') };
	const other = Object.fromEntries(
		Object.entries(files).map(([name, source]) => [name, as(source)])
	);
	expect(read(other)).toEqual(read(files));
	expectProblems(read(other).problems, []);
});
