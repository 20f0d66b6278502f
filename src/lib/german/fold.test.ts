import { expect, test } from 'vitest';
import { fold } from './fold';

test.each([
	['Außenpolitik', 'aussen'],
	['Möglichstes', 'moeglichstes'],
	['Möglichstes', 'moglichstes'],
	['ÜBUNGSPLATZ', 'uebungs'],
	['Erdoğan', 'erdogan'],
	['Verbündeter', 'verbundeter']
])('%s is found by %s', (text, query) => expect(fold(text)).toContain(fold(query)));
