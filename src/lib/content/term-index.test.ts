import { describe, expect, test } from 'vitest';
import type { Entry } from './entry';
import { TermIndex } from './term-index';
import { termPatterns } from './term-pattern';

const entry = (slug: string, fields: Partial<Entry>): Entry => ({
	slug,
	kind: 'concept',
	headword: slug,
	english: '',
	definition: { de: '', en: '' },
	example: { de: '', en: '' },
	related: [],
	...fields
});

const glossary = [
	entry('eaeu', {
		headword: 'EAEU',
		article: 'die',
		expansion: 'Eurasische Wirtschaftsunion',
		variants: ['EAWU']
	}),
	entry('ovks', {
		headword: 'OVKS',
		expansion: 'Organisation des Vertrags über kollektive Sicherheit'
	}),
	entry('gus', { headword: 'GUS' }),
	entry('e3-plus-3', { headword: 'E3+3', variants: ['P5+1'] }),
	entry('ukraine', { headword: 'Ukraine', article: 'die' }),
	entry('ukraine-krieg', {
		headword: 'Krieg in der Ukraine',
		article: 'der',
		variants: ['Ukraine-Krieg', 'Ukrainekrieg']
	}),
	entry('toqajew', { headword: 'Qassym-Schomart Toqajew', find: ['Toqajew', 'Tokajew'] }),
	entry('schutzmacht', { headword: 'Schutzmacht', article: 'die', plural: 'Schutzmächte' }),
	entry('verbuendeter', {
		headword: 'Verbündeter',
		plural: 'Verbündete',
		declension: 'adjectival'
	}),
	entry('quasi-staatliches-gebiet', {
		headword: 'quasi-staatliches Gebiet',
		plural: 'quasi-staatliche Gebiete',
		variants: ['quasistaatliches Gebiet']
	}),
	entry('deeskalationszone', { headword: 'Deeskalationszone', plural: 'Deeskalationszonen' }),
	entry('vorsitz', { headword: 'Vorsitz', plural: 'Vorsitze' }),
	entry('den-vorsitz-innehaben', {
		kind: 'idiom',
		principal: 'innehaben, hat inne, hatte inne, hat innegehabt',
		find: ['{verb} … den|der Vorsitz']
	}),
	entry('die-stirn-bieten', {
		kind: 'idiom',
		principal: 'bieten, bietet, bot, hat geboten',
		find: ['{verb} … die Stirn']
	}),
	entry('an-etwas-festhalten', {
		kind: 'idiom',
		principal: 'festhalten, hält fest, hielt fest, hat festgehalten',
		find: ['{verb} … an|am|daran']
	}),
	entry('anerkennen', {
		principal: 'anerkennen, erkennt an, erkannte an, hat anerkannt',
		find: ['{verb}']
	}),
	entry('spief', {
		headword: 'Internationales Wirtschaftsforum in St. Petersburg',
		variants: ['Internationales Wirtschaftsforum']
	}),
	entry('von-etwas-zeugen', {
		kind: 'idiom',
		principal: 'zeugen, zeugt, zeugte, hat gezeugt',
		find: ['{verb} … von|davon']
	}),
	entry('am-rande', { kind: 'idiom', find: ['am Rande'] })
];

const index = new TermIndex(glossary.flatMap(termPatterns));

const found = (text: string): string[] =>
	index
		.find(text)
		.map(
			({ slug, spans }) => `${slug}: ${spans.map((s) => text.slice(s.start, s.end)).join(' … ')}`
		);

const rows: Record<string, [string, string[]][]> = {
	'inflected names': [
		['Mitglied der Eurasischen Wirtschaftsunion.', ['eaeu: Eurasischen Wirtschaftsunion']],
		['die Rede Toqajews', ['toqajew: Toqajews']],
		['zwischen Schutzmächten', ['schutzmacht: Schutzmächten']],
		['einen Verbündeten Moskaus', ['verbuendeter: Verbündeten']],
		[
			'beim Internationalen Wirtschaftsforum in St. Petersburg 2022',
			['spief: Internationalen Wirtschaftsforum in St. Petersburg']
		],
		['in quasi-staatlichen Gebieten', ['quasi-staatliches-gebiet: quasi-staatlichen Gebieten']]
	],
	'abbreviations and variants': [
		['in der EAWU', ['eaeu: EAWU']],
		['die E3+3 und die P5+1', ['e3-plus-3: E3+3', 'e3-plus-3: P5+1']],
		['Tokajew sprach', ['toqajew: Tokajew']]
	],
	brackets: [
		[
			'die Organisation des Vertrags über kollektive Sicherheit (OVKS)',
			['ovks: Organisation des Vertrags über kollektive Sicherheit', 'ovks: OVKS']
		],
		['„quasi-staatliche Gebiete“', ['quasi-staatliches-gebiet: quasi-staatliche Gebiete']]
	],
	compounds: [
		['die GUS-Staaten', ['gus: GUS']],
		['im Ukraine-Krieg', ['ukraine-krieg: Ukraine-Krieg']]
	],
	'line breaks': [
		['die Eurasische Wirt-\nschaftsunion', ['eaeu: Eurasische Wirt-\nschaftsunion']],
		['die Eurasische\nWirtschaftsunion', ['eaeu: Eurasische\nWirtschaftsunion']],
		['die GUS-\nStaaten', ['gus: GUS']],
		['als quasi-\nstaatliche Gebiete', ['quasi-staatliches-gebiet: quasi-\nstaatliche Gebiete']],
		['von Deeskala-\n  tionszonen', ['deeskalationszone: Deeskala-\n  tionszonen']]
	],
	'the longest wins': [
		['der Krieg in der Ukraine', ['ukraine-krieg: Krieg in der Ukraine']],
		['Er hatte den Vorsitz inne.', ['den-vorsitz-innehaben: hatte den Vorsitz inne']],
		['Er übernahm den Vorsitz.', ['vorsitz: Vorsitz']]
	],
	'idioms in any order': [
		['Er bot Moskau die Stirn.', ['die-stirn-bieten: bot … die Stirn']],
		['…, weil er Moskau oft die Stirn bietet', ['die-stirn-bieten: die Stirn bietet']],
		['Er hat ihm die Stirn geboten.', ['die-stirn-bieten: die Stirn geboten']],
		['um ihm die Stirn zu bieten', ['die-stirn-bieten: die Stirn … bieten']],
		['Er kratzte sich die Stirn. Er bot Tee an.', []]
	],
	'separable verbs': [
		['Das zeugt von Mut.', ['von-etwas-zeugen: zeugt von']],
		['Das Land hält daran fest.', ['an-etwas-festhalten: hält daran fest']],
		['Es hielt lange am Kurs fest.', ['an-etwas-festhalten: hielt … am … fest']],
		['an der Linie festzuhalten', ['an-etwas-festhalten: an … festzuhalten']],
		['Er hält das Buch.', []],
		['Moskau erkannte sie 2022 an.', ['anerkennen: erkannte … an']],
		['Er erkannte den Mann an der Stimme.', []],
		['Sie hielt fest, dass alle an einem Tisch saßen.', []],
		[
			'Es hielt am Kurs, den es gewählt hatte, lange fest.',
			['an-etwas-festhalten: hielt am … fest']
		],
		['nie anerkannt', ['anerkennen: anerkannt']]
	],
	'at the start of a sentence': [
		['Am Rande der Tagung', ['am-rande: Am Rande']],
		['Ja. Am Rande auch.', ['am-rande: Am Rande']]
	],
	'no false friends': [
		['Die Gäste aus Guben', []],
		['Der Zeuge sprach davon.', []],
		['ein Ukrainer', []]
	]
};

for (const [phenomenon, cases] of Object.entries(rows))
	describe(phenomenon, () =>
		test.each(cases)('%j', (text, expected) => expect(found(text)).toEqual(expected))
	);
