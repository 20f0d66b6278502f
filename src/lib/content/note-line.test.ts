import { describe, expect, test } from 'vitest';
import { parseLevelFile } from './level-file';
import { expectProblems, levelSource, slices } from './sample-sources';

const KITCHEN = ['Sie liegt in der Küche.', '= She is lying in the kitchen.'];

/** The first of `lines` is line 9. */
const parse = (...lines: string[]) => parseLevelFile(levelSource('§ a', '', ...lines), 'b1.txt');

/** The pair of lines without fault. */
function pairWith(...lines: string[]) {
	const { pairs, problems } = parse(...lines);
	expect(problems).toEqual([]);
	const [first] = pairs;
	if (!first) throw new Error('no pair');
	return first.pair;
}

describe('faulty notes', () =>
	test.each<[what: string, lines: string[], told: string[]]>([
		[
			'too few fields',
			[...KITCHEN, '- liegt | liegen | to lie'],
			['b1.txt:11: a note needs: surface | lemma | meaning here | English words']
		],
		[
			'too many fields',
			[...KITCHEN, '- liegt | liegen | to lie | is | verb | strong'],
			['b1.txt:11: a note needs:']
		],
		['one field', [...KITCHEN, '- liegt'], ['b1.txt:11: a note needs:']],
		['an empty field', [...KITCHEN, '- liegt | liegen | | is'], ['b1.txt:11: a note needs:']],
		[
			'surface not in the German',
			[...KITCHEN, '- lag | liegen | to lie | lying'],
			['b1.txt:11: surface: “lag” does not stand in: Sie liegt in der Küche.']
		],
		[
			'surface only part of a word',
			[...KITCHEN, '- lieg | liegen | to lie | lying'],
			['b1.txt:11: surface: “lieg” does not stand in']
		],
		[
			'surface in the pair before',
			[...KITCHEN, '', 'Sie schnurrt.', '= She purrs.', '- Küche | die Küche, -n | kitchen | –'],
			['b1.txt:14: surface: “Küche” does not stand in: Sie schnurrt.']
		],
		[
			'parts in another order',
			[...KITCHEN, '- Küche … liegt | liegen | to lie | lying'],
			['b1.txt:11: surface: “liegt” does not stand in']
		],
		[
			'an empty part',
			[...KITCHEN, '- liegt … | liegen | to lie | lying'],
			['b1.txt:11: surface: “liegt …” has an empty part']
		],
		[
			'not so often',
			[...KITCHEN, '- liegt (2) | liegen | to lie | lying'],
			['b1.txt:11: surface: “liegt” does not stand 2 times in']
		],
		[
			'English words not in the gloss',
			[...KITCHEN, '- liegt | liegen | to lie | lies'],
			['b1.txt:11: English words: “lies” does not stand in: She is lying in the kitchen.']
		],
		[
			'both wrong',
			[...KITCHEN, '- lag | liegen | to lie | lies'],
			['b1.txt:11: surface: ', 'b1.txt:11: English words: ']
		],
		[
			'arrow without lemma',
			[...KITCHEN, '- liegt | → liegen | to lie | lying'],
			['b1.txt:11: lemma: write it as “lemma → slug”']
		],
		[
			'arrow without slug',
			[...KITCHEN, '- liegt | liegen → | to lie | lying'],
			['b1.txt:11: lemma: write it as']
		],
		[
			'two words behind the arrow',
			[...KITCHEN, '- liegt | liegen → zu liegen | to lie | lying'],
			['b1.txt:11: lemma: write it as']
		]
	])('%s', (_, lines, told) => expectProblems(parse(...lines).problems, told)));

describe('what a note covers', () => {
	const german = ['Der Kater steht auf, der Hund legt sich hin.', 'Der Kater geht.'];
	const english = '= The tomcat gets up, the dog lies down. The tomcat leaves.';

	test.each<[what: string, note: string, german: string[], english: string[]]>([
		['a word', 'Hund | der Hund, Hunde | dog | dog', ['Hund'], ['dog']],
		['words', 'der Hund | der Hund | dog | the dog', ['der Hund'], ['the dog']],
		['apart', 'steht … auf | aufstehen | to get up | gets … up', ['steht', 'auf'], ['gets', 'up']],
		[
			'in three parts',
			'legt … sich … hin | sich hinlegen | to lie down | lies down',
			['legt', 'sich', 'hin'],
			['lies down']
		],
		['without counterpart', 'sich | sich | itself | –', ['sich'], []],
		['with a hyphen for it', 'sich | sich | itself | -', ['sich'], []],
		['in the second sentence', 'geht | gehen | to go | leaves', ['geht'], ['leaves']]
	])('%s', (_, note, surface, words) => {
		const pair = pairWith(...german, english, `- ${note}`);
		const [only] = pair.notes;
		expect(slices(pair.german.text, only?.german ?? [])).toEqual(surface);
		expect(slices(pair.english.text, only?.english ?? [])).toEqual(words);
	});

	test('the second time', () => {
		const pair = pairWith(...german, english, '- Kater (2) | der Kater | tomcat | tomcat (2)');
		expect(pair.notes[0]?.german).toEqual([{ start: 49, end: 54 }]);
		expect(pair.notes[0]?.english).toEqual([{ start: 43, end: 49 }]);
	});

	test('lemma, meaning, link and remark', () =>
		expect(
			pairWith(
				...german,
				english,
				'- Hund | der Hund, Hunde → haustier | dog (pet) | dog | a male one: der Rüde',
				'- Kater|der Kater|tomcat|tomcat|'
			).notes
		).toEqual([
			{
				lemma: 'der Hund, Hunde',
				term: 'haustier',
				meaning: 'dog (pet)',
				remark: 'a male one: der Rüde',
				german: [{ start: 25, end: 29 }],
				english: [{ start: 24, end: 27 }]
			},
			{
				lemma: 'der Kater',
				meaning: 'tomcat',
				german: [{ start: 4, end: 9 }],
				english: [{ start: 4, end: 10 }]
			}
		]));

	test('lines of notes, also between those that are wrong', () => {
		const { pairs, problems } = parse(
			...KITCHEN,
			'- Sie | sie | she | She',
			'- x',
			'- Küche | die Küche | kitchen | kitchen'
		);
		expect(pairs[0]?.noteLines).toEqual([11, 13]);
		expectProblems(problems, ['b1.txt:12: a note needs']);
	});
});
