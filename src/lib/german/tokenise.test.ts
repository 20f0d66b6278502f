import { describe, expect, test } from 'vitest';
import { tokenise } from './tokenise';

const rows: [string, string[]][] = [
	['Moskau stellte das klar.', ['Moskau', 'stellte', 'das', 'klar']],
	['die „Volksrepubliken“ Luhansk (LNR)', ['die', 'Volksrepubliken', 'Luhansk', 'LNR']],
	['OSZE-Gipfeltreffen, E3+3', ['OSZE-Gipfeltreffen', 'E3+3']],
	['P5+1-Staaten', ['P5+1-Staaten']],
	['die 5+1-Gruppe', ['die', '5+1-Gruppe']],
	['Staats- und Regierungschefs', ['Staats-', 'und', 'Regierungschefs']],
	['rund 7.600 Kilometer, 2,96 Millionen', ['rund', '7.600', 'Kilometer', '2,96', 'Millionen']],
	['die 21. Runde – 2024', ['die', '21', 'Runde', '2024']],
	["Wie geht's? Hans’ Buch", ['Wie', "geht's", 'Hans', 'Buch']],
	['quasi-\nstaatlich', ['quasi-\nstaatlich']],
	['Erdoğan, Kyjiw, Mäschilis', ['Erdoğan', 'Kyjiw', 'Mäschilis']],
	['30-jährig', ['30-jährig']],
	['', []],
	['… – !', []]
];

describe('tokenise', () => {
	test.each(rows)('%j', (text, surfaces) => {
		const tokens = tokenise(text);
		expect(tokens.map((token) => token.surface)).toEqual(surfaces);
		for (const { start, end, surface } of tokens) expect(text.slice(start, end)).toBe(surface);
	});
});
