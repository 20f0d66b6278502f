import { describe, expect, test } from 'vitest';
import { type LevelFile, parseLevelFile } from './level-file';
import { expectProblems, levelSource, slices } from './sample-sources';

const parse = (source: string): LevelFile => parseLevelFile(source, 'b1.txt');

/** The body begins on line 7, so the lines of a pair at `§ a` are numbered from 9. */
const paragraph = (...lines: string[]): string => levelSource('§ a', '', ...lines);

const KITCHEN = ['Sie liegt in der Küche.', '= She is lying in the kitchen.'];

/** What is wrong, the lines of the paragraph, what the author is told. */
type Row = readonly [what: string, lines: readonly string[], told: readonly string[]];

const faults: Record<string, readonly Row[]> = {
	pairs: [
		[
			'no gloss',
			['Sie schläft.'],
			['b1.txt:9: missing gloss: write a line “= …” with the English of “Sie schläft.”']
		],
		['no gloss, another pair below', ['Sie schläft.', '', ...KITCHEN], ['b1.txt:9: missing gloss']],
		[
			'a heading without gloss',
			['# Abends', '', ...KITCHEN],
			['b1.txt:9: missing gloss: write a line “= …” with the English of “Abends”']
		],
		['a heading straight above a sentence', ['# Abends', ...KITCHEN], ['b1.txt:9: missing gloss']],
		[
			'a heading straight below a sentence',
			['Sie schläft.', '# Abends', '= In the evening'],
			['b1.txt:9: missing gloss']
		],
		[
			'gloss without German',
			[...KITCHEN, '', '= She purrs.'],
			['b1.txt:12: a gloss or note without German above it']
		],
		[
			'note without German',
			[...KITCHEN, '', '- liegt | liegen | to lie | lies'],
			['b1.txt:12: a gloss or note without German above it']
		],
		[
			'gloss above its sentence',
			['= She purrs.', 'Sie schnurrt.'],
			['b1.txt:9: a gloss or note without German', 'b1.txt:10: missing gloss']
		],
		[
			'two literal lines',
			[...KITCHEN, '~ She lies', '~ in the kitchen.'],
			['b1.txt:12: more than one literal line “~”']
		]
	],
	marks: [
		['= without text', ['Sie schläft.', '='], ['b1.txt:10: nothing stands behind “=”']],
		['~ without text', [...KITCHEN, '~'], ['b1.txt:11: nothing stands behind “~”']],
		['- without text', [...KITCHEN, '- '], ['b1.txt:11: nothing stands behind “-”']],
		['# without text', ['#', '= Evening'], ['b1.txt:9: nothing stands behind “#”']],
		[
			'§ without text',
			[...KITCHEN, '', '§', '', ...KITCHEN],
			['b1.txt:12: nothing stands behind “§”: name the place']
		],
		['= without blank', ['Sie schläft.', '=She sleeps.'], ['b1.txt:10: write a blank behind “=”']],
		['# without blank', ['#Abends', '= In the evening'], ['b1.txt:9: write a blank behind “#”']],
		['§ without blank', ['§abends', '', ...KITCHEN], ['b1.txt:9: write a blank behind “§”']]
	],
	places: [
		[
			'capital letters',
			[...KITCHEN, '', '§ Am Abend'],
			['b1.txt:12: place “Am Abend”: use small letters, digits and hyphens']
		],
		['umlaut', [...KITCHEN, '', '§ küche'], ['b1.txt:12: place “küche”: use small letters']],
		[
			'twice',
			[...KITCHEN, '', '§ b', '', ...KITCHEN, '', '§ a'],
			['b1.txt:17: place “a” stands already in line 7']
		],
		[
			'three times',
			[...KITCHEN, '§ a', '§ a'],
			[
				'b1.txt:11: place “a” stands already in line 7',
				'b1.txt:12: place “a” stands already in line 7'
			]
		]
	]
};

for (const [group, rows] of Object.entries(faults))
	describe(`faulty ${group}`, () =>
		test.each(rows)('%s', (_, lines, told) =>
			expectProblems(parse(paragraph(...lines)).problems, told)
		));

const titles = (...lines: string[]): string =>
	['---', ...lines, '---', '§ a', ...KITCHEN].join('\n');
const TITLE = ['title: A', 'title-en: B'];
const TEASER = ['teaser: C', 'teaser-en: D'];

describe('faulty files', () =>
	test.each<[what: string, source: string, told: string[]]>([
		['empty', '', ['b1.txt:1: begin with the titles between two lines “---”']],
		['no titles', '§ a\n\nJa.\n= Yes.', ['b1.txt:1: begin with the titles']],
		['titles without end', '---\ntitle: A\n\n§ a', ['b1.txt:1: begin with the titles']],
		[
			'titles below something',
			'\n' + levelSource('§ a', ...KITCHEN),
			['b1.txt:1: begin with the titles']
		],
		['no sentences', levelSource(''), ['b1.txt:7: no sentences']],
		['a place without sentences', levelSource('', '§ a', ''), ['b1.txt:7: no sentences']],
		[
			'no place',
			levelSource('', ...KITCHEN, '', ...KITCHEN, '', '§ a', '', ...KITCHEN),
			['b1.txt:8: no place yet']
		],
		['nothing between the lines', titles(), ['b1.txt:2: write the fields of the titles']],
		['a field is missing', titles(...TITLE, 'teaser: C'), ['b1.txt:2: teaser-en: is missing']],
		[
			'a field is empty',
			titles('title:', 'title-en: ""', ...TEASER),
			['b1.txt:2: title: must not be empty', 'b1.txt:3: title-en: must not be empty']
		],
		[
			'a number',
			titles('title: 1989', 'title-en: "1989"', ...TEASER),
			['b1.txt:2: title: must be text: put quotes around it']
		],
		[
			'an unknown field',
			titles(...TITLE, ...TEASER, 'author: E'),
			['b1.txt:6: author: is not a field of the titles']
		],
		[
			'a colon',
			titles(...TITLE, 'teaser: Rat: schlafen', 'teaser-en: D'),
			[
				'b1.txt:4: not valid YAML: Nested mappings are not allowed in compact mappings (a text with a colon'
			]
		],
		[
			'a quotation mark',
			titles('title: "A" sagt er', 'title-en: B', ...TEASER),
			['b1.txt:2: not valid YAML: Unexpected scalar']
		],
		[
			'an asterisk',
			titles(...TITLE, 'teaser: *sehr', 'teaser-en: D'),
			['b1.txt:4: not valid YAML: “*sehr” is no text']
		],
		[
			'a tab',
			titles(...TITLE, 'teaser:', '\tC', 'teaser-en: D'),
			['b1.txt:5: not valid YAML: Tabs are not allowed as indentation (indent with blanks)']
		],
		[
			'a field twice',
			titles(...TITLE, 'title: C', ...TEASER),
			['b1.txt:4: not valid YAML: Map keys must be unique (write each field once)']
		],
		[
			'titles and body',
			titles(...TITLE, ...TEASER, 'author: E') + '\n- x',
			['b1.txt:6: author', 'b1.txt:11: a note needs']
		]
	])('%s', (_, source, told) => expectProblems(parse(source).problems, told)));

/** The only pair of a paragraph. */
function onlyPair(...lines: string[]) {
	const { pairs, problems } = parse(paragraph(...lines));
	expect(problems).toEqual([]);
	expect(pairs).toHaveLength(1);
	const [first] = pairs;
	if (!first) throw new Error('no pair');
	return first.pair;
}

describe('pairs', () => {
	test.each<[what: string, lines: string[], german: string[], english: string[]]>([
		['1:1', ['Ja.', '= Yes.'], ['Ja.'], ['Yes.']],
		['1:2', ['Ja, gut.', '= Yes.', '= Good.'], ['Ja, gut.'], ['Yes.', 'Good.']],
		['2:1', ['Ja.', 'Gut.', '= Yes, good.'], ['Ja.', 'Gut.'], ['Yes, good.']],
		['2:2', ['Ja.', 'Gut.', '= Yes.', '= Good.'], ['Ja.', 'Gut.'], ['Yes.', 'Good.']],
		['blanks around', ['  Ja. ', '\t=  Yes.\u00A0'], ['Ja.'], ['Yes.']],
		['a dash is no mark', ['– Ja.', '= – Yes.'], ['– Ja.'], ['– Yes.']],
		['nor is a minus', ['-5 Grad, #1.', '= -5°, #1.'], ['-5 Grad, #1.'], ['-5°, #1.']]
	])('%s', (_, lines, german, english) => {
		const pair = onlyPair(...lines);
		expect(pair.kind).toBe('sentence');
		for (const [side, sentences] of [
			[pair.german, german],
			[pair.english, english]
		] as const) {
			expect(side.text).toBe(sentences.join(' '));
			expect(slices(side.text, side.segments)).toEqual(sentences);
		}
	});

	test('a heading', () =>
		expect(onlyPair('# Am Abend', '= In the evening')).toMatchObject({
			kind: 'heading',
			german: { text: 'Am Abend' },
			english: { text: 'In the evening' }
		}));

	test('a literal gloss', () => {
		expect(onlyPair(...KITCHEN, '~ She lies in the kitchen.').literal).toBe(
			'She lies in the kitchen.'
		);
		expect(onlyPair(...KITCHEN)).not.toHaveProperty('literal');
	});

	test('a gloss ends the German, an empty line the pair', () => {
		const { pairs, places } = parse(
			levelSource('§ a', '# A', '= A', 'B.', '= B.', 'C.', '= C.', '§ b', '', 'D.', '= D.')
		);
		expect(pairs.map(({ pair }) => `${pair.place} ${pair.kind} ${pair.german.text}`)).toEqual([
			'a heading A',
			'a sentence B.',
			'a sentence C.',
			'b sentence D.'
		]);
		expect([...places]).toEqual([
			['a', 7],
			['b', 14]
		]);
	});
});

describe('however the editor wrote it', () => {
	const source = paragraph(
		'Über uns schläft eine Katze.',
		'= A cat sleeps above us.',
		'- Über | über | above | above'
	);
	const faulty = titles(...TITLE, 'teaser: C: D', 'teaser-en: D') + '\n- x';
	const wrong = ['b1.txt:4: not valid YAML', 'b1.txt:10: a note needs'];

	test.each<[what: string, as: (source: string) => string]>([
		['LF', (text) => text],
		['CRLF', (text) => text.replaceAll('\n', '\r\n')],
		['CR', (text) => text.replaceAll('\n', '\r')],
		['byte order mark', (text) => `\uFEFF${text}`],
		['byte order mark and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
		['decomposed letters', (text) => text.normalize('NFD')],
		['blanks at the end of lines', (text) => text.replaceAll('\n', ' \t\n')],
		['no end of the last line', (text) => text.trimEnd()]
	])('%s', (_, as) => {
		expect(parse(as(source))).toEqual(parse(source));
		expect(parse(as(source)).problems).toEqual([]);
		expectProblems(parse(as(faulty)).problems, wrong);
	});
});

test('titles and teasers', () =>
	expect(parse(paragraph(...KITCHEN))).toMatchObject({
		title: { de: 'Die Katze', en: 'The cat' },
		teaser: { de: 'Wer war das?', en: 'Who was it?' }
	}));
