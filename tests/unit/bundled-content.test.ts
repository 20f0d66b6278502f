import { readCatalogue } from '$lib/content/catalogue';
import { readSourceFolder } from '$lib/content/source-folder';
import { describe, expect, test } from 'vitest';

const { stories, glossary } = readCatalogue(readSourceFolder('.'));

describe('terms as texts write them', () => {
	test.each([
		['der OVKS', 'ovks'],
		['Organisation des Vertrags über kollektive Sicherheit', 'ovks'],
		['in der EAEU und der EAWU', 'eaeu'],
		['der Eurasischen Wirtschaftsunion', 'eaeu'],
		['die GUS-Staaten', 'gus'],
		['der OSZE', 'osze'],
		['im Normandie-Format', 'normandie-format'],
		['des Astana-Formats', 'astana-format'],
		['mit den E3+3', 'e3-plus-3'],
		['ihrer Multivektor-Außenpolitik', 'multivektor-aussenpolitik'],
		['die Erklärung von Astana', 'erklaerung-von-astana'],
		['an der OSZE-\nSonderbeobachtungsmission', 'sonderbeobachtungsmission'],
		['der UN-Abrüstungskonferenz', 'un-abruestungskonferenz'],
		['beim Internationalen Wirtschaftsforum in St.\nPetersburg', 'spief'],
		['das Kosmodrom Baikonur', 'baikonur'],
		['Luhansk', 'luhansk'],
		['Lugansk', 'luhansk'],
		['in Donezk', 'donezk'],
		['die sogenannten „Volksrepubliken“', 'volksrepublik'],
		['als „quasi-\nstaatliche Gebiete“', 'quasi-staatliches-gebiet'],
		['der territorialen Integrität', 'territoriale-integritaet'],
		['als Schutzmacht', 'schutzmacht'],
		['ein Vielvölkerstaat', 'vielvoelkerstaat'],
		['von Deeskalationszonen', 'deeskalationszone'],
		['der Partei Ak Zhol', 'ak-schol'],
		['Ak Schol', 'ak-schol'],
		['im Kreml', 'kreml'],
		['des Duma-Abgeordneten', 'staatsduma'],
		['Toqajews Kurs', 'toqajew'],
		['Kassym-Jomart Tokajew', 'toqajew'],
		['Tokayev', 'toqajew'],
		['Nasarbajews', 'nasarbajew'],
		['als Vermittler', 'vermittler'],
		['für die Anrainerstaaten', 'anrainerstaat'],
		['seinem Amtskollegen', 'amtskollege'],
		['das einzige Konsensdokument', 'konsensdokument'],
		['den Nachbarn ein Dorn im Auge', 'ein-dorn-im-auge-sein'],
		['Er bietet dem Kreml seit Jahren die Stirn', 'die-stirn-bieten'],
		['von Russland im Stich gelassen', 'im-stich-lassen'],
		['brachte sich als Mittler ins Spiel', 'ins-spiel-bringen'],
		['sie wollen nicht in Ungnade fallen', 'in-ungnade-fallen'],
		['stellte er eine Kooperation in Aussicht', 'in-aussicht-stellen']
	])('%j is %s', (text, slug) =>
		expect(glossary.index.find(text).map((mark) => mark.slug)).toContain(slug)
	);
});

describe('the texts', () => {
	test.each([
		['kasachstan-als-vermittler', 'c1', 900, 60],
		['kasachstan-als-vermittler', 'b1', 350, 20],
		['kasachstan-als-vermittler', 'a2', 180, 10],
		['tokajews-kurs', 'b2', 450, 40],
		['tokajews-kurs', 'b1', 300, 20],
		['tokajews-kurs', 'a2', 150, 10]
	])('%s %s has at least %i words and %i notes', (slug, level, words, notes) => {
		const text = stories
			.find((story) => story.slug === slug)
			?.documents.find((document) => document.level === level);
		expect(text?.words).toBeGreaterThanOrEqual(words);
		expect(text?.pairs.flatMap((pair) => pair.notes).length).toBeGreaterThanOrEqual(notes);
	});

	const sides = stories.flatMap(({ documents }) =>
		documents.flatMap(({ pairs }) =>
			pairs.map(({ german, english }) => ({ german: german.text, english: english.text }))
		)
	);

	test('German stands in German quotation marks, English in English ones', () => {
		expect(
			sides.filter(({ german }) => /["”]|“[^“„]*“/.test(german.replace(/„[^“]*“/g, '')))
		).toEqual([]);
		expect(sides.filter(({ english }) => /["„]/.test(english))).toEqual([]);
	});

	test('every sentence ends', () =>
		expect(
			stories
				.flatMap(({ documents }) => documents.flatMap(({ pairs }) => pairs))
				.filter(({ kind, german }) => kind === 'sentence' && !/[.!?:…][“)]?$/.test(german.text))
				.map(({ german }) => german.text)
		).toEqual([]));
});

test('the glossary has an entry of every kind, 95 or more in all', () => {
	expect(glossary.entries.length).toBeGreaterThanOrEqual(95);
	expect(new Set(glossary.entries.map(({ kind }) => kind)).size).toBe(6);
});
