import { describe, expect, test } from 'vitest';
import { readGlossary } from './glossary';
import { entrySource, expectProblems, slices, sourceFiles } from './sample-sources';

/** Reads glossary files a.yaml, b.yaml … */
const read = (...sources: string[]) =>
	readGlossary(sources.map((source, index) => ({ path: `${'abc'.charAt(index)}.yaml`, source })));

const ENTRY = entrySource('kater', 'Kater');

describe('faulty fields', () =>
	test.each<[what: string, from: string, to: string, told: string]>([
		['missing', '  english: thing\n', '', '1: english: is missing'],
		['empty', 'headword: Kater', 'headword:', '3: headword: must not be empty'],
		['blank', 'headword: Kater', 'headword: " "', '3: headword: must not be empty'],
		[
			'a number',
			'headword: Kater',
			'headword: 1989',
			'3: headword: must be text: put quotes around it'
		],
		[
			'unknown',
			'related: []',
			'related: []\n  colour: red',
			'12: colour: is not a field of an entry'
		],
		['slug', 'slug: kater', 'slug: Der Kater', '1: slug: use small letters, digits and hyphens'],
		[
			'kind',
			'kind: concept',
			'kind: animal',
			'2: kind: must be one of organisation, format, place, person, concept, idiom'
		],
		[
			'article',
			'related: []',
			'related: []\n  article: den',
			'12: article: must be der, die or das'
		],
		[
			'declension',
			'related: []',
			'related: []\n  declension: strong',
			'12: declension: must be weak or adjectival'
		],
		['definition in one language', '\n    en: A thing.', '', '6: definition.en: needs de and en'],
		[
			'definition without languages',
			'\n    de: Ein Ding.\n    en: A thing.',
			' Ding',
			'5: definition: needs de and en'
		],
		[
			'definition in three languages',
			'en: A thing.',
			'en: A thing.\n    fr: Une chose.',
			'8: definition.fr: needs de and en'
		],
		['example empty', 'de: Da ist ein Ding.', 'de:', '9: example.de: must not be empty'],
		[
			'variants without list',
			'related: []',
			'related: []\n  variants: Katze',
			'12: variants: must be a list: [one, two]'
		],
		[
			'usage with a number',
			'related: []',
			'related: []\n  usage:\n  - ein Kater\n  - 12',
			'14: usage: must be text'
		],
		['related without list', 'related: []', 'related: hund', '11: related: must be a list'],
		['related missing', '  related: []\n', '', '1: related: is missing'],
		[
			'as-of',
			'related: []',
			'related: []\n  as-of: März 2026',
			'12: as-of: must be a date such as 2026-11-22, 2026-11 or 2026'
		],
		[
			'as-of in a month that is none',
			'related: []',
			'related: []\n  as-of: 2026-00',
			'12: as-of: must be a date'
		],
		[
			'three principal parts',
			'related: []',
			'related: []\n  principal: gehen, geht, ging',
			'12: principal: needs four parts (infinitive, present, preterite, perfect), found: "gehen, geht, ging"'
		],
		[
			'five principal parts',
			'related: []',
			'related: []\n  principal: gehen, geht, ging, ist, gegangen',
			'12: principal: needs four parts'
		],
		[
			'an empty principal part',
			'related: []',
			'related: []\n  principal: gehen, , ging, ist gegangen',
			'12: principal: needs four parts'
		],
		[
			'principal parts that disagree',
			'related: []',
			'related: []\n  principal: aufstehen, steht auf, stand an, ist aufgestanden',
			'12: principal: the separable prefix differs'
		],
		[
			'a prefix that the infinitive lacks',
			'related: []',
			'related: []\n  principal: stehen, steht auf, stand auf, ist aufgestanden',
			'12: principal: the separable prefix differs'
		],
		['a colon', 'english: thing', 'english: thing: beast', '4: not valid YAML: Nested mappings'],
		['a bracket', 'english: thing', 'english: [thing', '5: not valid YAML: Flow sequence'],
		[
			'{verb} without quotes',
			'related: []',
			'related: []\n  find: [{verb} … auf]',
			'12: not valid YAML: '
		],
		['an asterisk', 'english: thing', 'english: *thing', '4: not valid YAML: “*thing” is no text'],
		[
			'a field twice',
			'related: []',
			'related: []\n  kind: idiom',
			'12: not valid YAML: Map keys must be unique'
		],
		['no list', ENTRY, 'slug: kater', '1: a glossary file is a list of entries'],
		['nothing', ENTRY, '', '1: a glossary file is a list of entries'],
		['a list of words', ENTRY, '- kater', '1: write the fields of an entry']
	])('%s', (_, from, to, told) => {
		const faulty = ENTRY.replace(from, to);
		expect(faulty).not.toBe(ENTRY);
		const { problems } = read(faulty);
		expectProblems(problems.slice(0, 1), [`a.yaml:${told}`]);
		expect(new Set(problems.map(({ line }) => line)).size).toBe(1);
	}));

test('faults of a second entry are told by its own lines', () =>
	expectProblems(
		read(ENTRY + entrySource('hund', 'Hund', 'as-of: bald').replace('concept', 'animal')).problems,
		['a.yaml:13: kind: must be one of', 'a.yaml:23: as-of: must be a date']
	));

const idiom = (...more: string[]): string =>
	entrySource('auf-trab', 'auf Trab', ...more).replace('concept', 'idiom');
const HALTEN = 'principal: halten, hält, hielt, hat gehalten';

describe('faulty find lines', () =>
	test.each<[what: string, source: string, told: string]>([
		[
			'{verb} without principal parts',
			idiom(`find: ['{verb} … auf Trab']`),
			'12: auf-trab: find: “{verb} … auf Trab” needs the principal parts of its verb'
		],
		[
			'in the second line',
			idiom('find:', `- auf Trab`, `- '{verb} … auf Trab'`),
			'14: auf-trab: find: “{verb} … auf Trab” needs'
		],
		[
			'{verb} beside a word',
			idiom(HALTEN, `find: ['auf Trab {verb}']`),
			'13: auf-trab: find: “auf Trab {verb}” may have {verb} once, with “…” between'
		],
		[
			'{verb} twice',
			idiom(HALTEN, `find: ['{verb} … {verb}']`),
			'13: auf-trab: find: “{verb} … {verb}” may have {verb} once'
		],
		[
			'{verb} misspelt',
			idiom(HALTEN, `find: ['{Verb} … auf Trab']`),
			'13: auf-trab: find: “{Verb} … auf Trab” may have {verb} once'
		],
		[
			'an empty part',
			idiom(HALTEN, `find: ['{verb} … ']`),
			'13: auf-trab: find: “{verb} …” has an empty part'
		],
		['an idiom without find', idiom(), '1: auf-trab: find: is missing: say what to look for'],
		['a verb without find', entrySource('halten', 'halten', HALTEN), '1: halten: find: is missing']
	])('%s', (_, source, told) => expectProblems(read(source).problems, [`a.yaml:${told}`])));

describe('entries that do not go together', () =>
	test.each<[what: string, sources: string[], told: string[]]>([
		[
			'a slug twice, in one file',
			[ENTRY + entrySource('kater', 'Hund')],
			['a.yaml:12: kater: this slug is already taken in a.yaml:1; choose another']
		],
		[
			'a slug twice, in two files',
			[entrySource('hund', 'Hund') + ENTRY, entrySource('kater', 'Katze')],
			['b.yaml:1: kater: this slug is already taken in a.yaml:12']
		],
		[
			'related to nothing',
			[ENTRY.replace('[]', '[hund, maus]') + entrySource('hund', 'Hund')],
			['a.yaml:11: kater: related: there is no other entry “maus”']
		],
		[
			'related in a list of lines',
			[ENTRY.replace('[]', '\n  - hund\n  - maus') + entrySource('hund', 'Hund')],
			['a.yaml:13: kater: related: there is no other entry “maus”']
		],
		[
			'related to itself',
			[ENTRY.replace('[]', '[kater]')],
			['a.yaml:11: kater: related: there is no other entry “kater”']
		],
		[
			'two headwords that are the same',
			[ENTRY, entrySource('hangover', 'Kater')],
			[
				'b.yaml:3: hangover: “Kater” is found as “kater”, which claims the same words; remove it from one of the two'
			]
		],
		[
			'a variant that is a headword',
			[entrySource('hund', 'Hund') + ENTRY + '  variants:\n  - Mieze\n  - Hund\n'],
			['a.yaml:25: kater: “Hund” is found as “hund”']
		],
		[
			'an expansion that is a headword',
			[ENTRY, entrySource('hund', 'Hund', 'expansion: Kater')],
			['b.yaml:12: hund: “Kater” is found as “kater”']
		],
		[
			'a find line that is a headword',
			[ENTRY, entrySource('hund', 'Hund', 'find: [Kater]')],
			['b.yaml:12: hund: “Kater” is found as “kater”']
		],
		[
			'a headword that is no word',
			[entrySource('punkte', '"(…)"')],
			["a.yaml:3: punkte: “(…)” can't be found in a text"]
		],
		[
			'a variant that is no word',
			[ENTRY + '  variants: ["?!"]\n'],
			["a.yaml:12: kater: “?!” can't be found in a text"]
		]
	])('%s', (_, sources, told) => expectProblems(read(...sources).problems, told)));

describe('entries that go together', () =>
	test.each<[what: string, sources: string[]]>([
		['names within longer names', [ENTRY + entrySource('wilder-kater', 'wilder Kater')]],
		['related in another file', [ENTRY.replace('[]', '[hund]'), entrySource('hund', 'Hund')]],
		[
			'idioms with the same headword',
			[ENTRY, idiom(`find: ['am Trab']`).replace('headword: auf Trab', 'headword: Kater')]
		],
		['a byte order mark', [`\uFEFF${ENTRY}`]],
		['CRLF', [(ENTRY + entrySource('hund', 'Hund')).replaceAll('\n', '\r\n')]]
	])('%s', (_, sources) => expectProblems(read(...sources).problems, [])));

test('an entry with faults may be referred to', () => {
	const { problems, slugs } = read(
		ENTRY.replace('  english: thing\n', ''),
		entrySource('hund', 'Hund').replace('[]', '[kater]')
	);
	expectProblems(problems, ['a.yaml:1: english: is missing']);
	expect([...slugs]).toEqual(['kater', 'hund']);
});

test('an entry keeps the fields that it has', () => {
	const { entries } = read(ENTRY + '  as-of: 2026\n  article: der\n');
	expect(entries).toEqual([
		{
			slug: 'kater',
			kind: 'concept',
			headword: 'Kater',
			english: 'thing',
			definition: { de: 'Ein Ding.', en: 'A thing.' },
			example: { de: 'Da ist ein Ding.', en: 'There is a thing.' },
			related: [],
			asOf: '2026',
			article: 'der'
		}
	]);
});

test('terms of all files are found', () => {
	const { index, problems } = read(
		ENTRY + '  variants: [Mieze]\n',
		idiom(HALTEN, `find: ['{verb} … auf Trab']`)
	);
	const text = 'Die Mieze hält des Katers Hund auf Trab.';
	expect(problems).toEqual([]);
	expect(index.find(text).map(({ slug, spans }) => [slug, ...slices(text, spans)])).toEqual([
		['kater', 'Mieze'],
		['auf-trab', 'hält', 'auf Trab'],
		['kater', 'Katers']
	]);
});

test('files by their path', () =>
	expectProblems(readGlossary(sourceFiles({ 'glossary/tiere.yaml': '' })).problems, [
		'src/content/glossary/tiere.yaml:1: '
	]));
