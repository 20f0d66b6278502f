import { expect, test } from 'vitest';
import { citation } from './citation';

test.each([
	['das', 'ständiges Mitglied', undefined, 'das ständige Mitglied'],
	['das', 'quasi-staatliches Gebiet', undefined, 'das quasi-staatliche Gebiet'],
	[
		'das',
		'Internationales Wirtschaftsforum in St. Petersburg',
		undefined,
		'das Internationale Wirtschaftsforum in St. Petersburg'
	],
	['der', 'Verbündeter', 'adjectival', 'der Verbündete'],
	['der', 'Kasache', 'weak', 'der Kasache'],
	['der', 'Botschafter', undefined, 'der Botschafter'],
	['der', 'Krieg in der Ukraine', undefined, 'der Krieg in der Ukraine'],
	['die', 'territoriale Integrität', undefined, 'die territoriale Integrität']
] as const)('%s %s', (article, headword, declension, cited) => {
	const { article: the, noun } = citation({
		headword,
		article,
		...(declension ? { declension } : {})
	});
	expect(`${the} ${noun}`).toBe(cited);
});
