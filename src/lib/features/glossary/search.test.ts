import type { EntrySummary } from '$lib/content/entry';
import { expect, test } from 'vitest';
import { alphabetical, searchEntries } from './search';

const entries: EntrySummary[] = [
	{
		slug: 'multivektor-aussenpolitik',
		kind: 'concept',
		headword: 'Multivektor-Außenpolitik',
		english: 'multi-vector foreign policy'
	},
	{
		slug: 'eaeu',
		kind: 'organisation',
		headword: 'EAEU',
		expansion: 'Eurasische Wirtschaftsunion',
		variants: ['EAWU'],
		english: 'Eurasian Economic Union'
	},
	{
		slug: 'sein-moeglichstes-tun',
		kind: 'idiom',
		headword: 'sein Möglichstes tun',
		english: 'to do one’s utmost'
	},
	{ slug: 'eu', kind: 'organisation', headword: 'EU', english: 'European Union' }
];
const slugs = (query: string, kind: Parameters<typeof searchEntries>[2] = null) =>
	searchEntries(entries, query, kind).map(({ slug }) => slug);

test.each([
	['aussen', ['multivektor-aussenpolitik']],
	['außenpolitik', ['multivektor-aussenpolitik']],
	['moeglich', ['sein-moeglichstes-tun']],
	['foreign', ['multivektor-aussenpolitik']],
	['EAWU', ['eaeu']],
	['wirtschafts', ['eaeu']],
	['eu', ['eaeu', 'eu']],
	['union', ['eaeu', 'eu']],
	['xyz', []],
	['  ', ['multivektor-aussenpolitik', 'eaeu', 'sein-moeglichstes-tun', 'eu']]
])('%j', (query, expected) => expect(slugs(query)).toEqual(expected));

test('what begins with the query comes first', () => expect(slugs('eur')[0]).toBe('eaeu'));
test('only entries of the kind asked for', () =>
	expect(slugs('e', 'idiom')).toEqual(['sein-moeglichstes-tun']));
test('German order puts ä beside a', () =>
	expect(
		alphabetical(
			['Zoll', 'Übungsplatz', 'Umfrage', 'Ärger', 'Akteur'].map(
				(headword) => ({ ...entries[0], headword }) as EntrySummary
			)
		).map((e) => e.headword)
	).toEqual(['Akteur', 'Ärger', 'Übungsplatz', 'Umfrage', 'Zoll']));
