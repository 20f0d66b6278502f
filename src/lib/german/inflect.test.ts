import { describe, expect, test } from 'vitest';
import { parsePrincipalParts, verbForms } from './conjugate';
import { adjectiveForms, nounForms } from './inflect';

describe('nounForms', () => {
	test.each([
		['Vorsitz', { plural: 'Vorsitze' }, ['Vorsitz', 'Vorsitzes', 'Vorsitze', 'Vorsitzen']],
		['Schutzmacht', { plural: 'Schutzmächte' }, ['Schutzmacht', 'Schutzmächte', 'Schutzmächten']],
		['Kollege', { plural: 'Kollegen', declension: 'weak' }, ['Kollege', 'Kollegen']],
		['Diplomat', { plural: 'Diplomaten', declension: 'weak' }, ['Diplomat', 'Diplomaten']],
		['Toqajew', {}, ['Toqajew', 'Toqajews']],
		['Verbündeter', { declension: 'adjectival' }, ['Verbündete', 'Verbündeten', 'Verbündetem']]
	] as const)('%s', (singular, shape, expected) => {
		expect(nounForms(singular, shape)).toEqual(expect.arrayContaining([...expected]));
	});
});

describe('adjectiveForms', () => {
	test.each([
		['Eurasische', ['Eurasische', 'Eurasischen', 'Eurasischer', 'Eurasisches', 'Eurasischem']],
		['ständiges', ['ständige', 'ständigen', 'ständiger', 'ständiges', 'ständigem']],
		['Genfer', ['Genfe', 'Genfen', 'Genfer', 'Genfes', 'Genfem']],
		['quasi', ['quasi']]
	])('%s', (form, expected) => {
		expect(adjectiveForms(form).sort()).toEqual([...expected].sort());
	});
});

describe('verbForms', () => {
	test.each([
		['bieten, bietet, bot, hat geboten', ['bietet', 'bot', 'boten', 'böte', 'geboten', 'bieten']],
		['bringen, bringt, brachte, hat gebracht', ['brachten', 'brächte', 'brächten', 'gebracht']],
		['lassen, lässt, ließ, hat gelassen', ['lässt', 'ließ', 'ließen', 'gelassen', 'lasse']],
		['sein, ist, war, ist gewesen', ['ist', 'sind', 'war', 'wären', 'gewesen', 'sei']],
		[
			'festhalten, hält fest, hielt fest, hat festgehalten',
			['festhalten', 'festzuhalten', 'festgehalten', 'festhält', 'festhielten']
		]
	])('%s, as one word', (parts, expected) => {
		expect(verbForms(parsePrincipalParts(parts)).joined).toEqual(expect.arrayContaining(expected));
	});

	test('separable verbs leave their prefix behind', () => {
		const forms = verbForms(parsePrincipalParts('innehaben, hat inne, hatte inne, hat innegehabt'));
		expect(forms.prefix).toBe('inne');
		expect(forms.split).toEqual(expect.arrayContaining(['hat', 'hatte', 'hatten', 'haben']));
	});

	test.each(['bieten, bietet, bot', 'festhalten, hält fest, hielt, hat festgehalten'])(
		'%s is refused',
		(parts) => expect(() => parsePrincipalParts(parts)).toThrow(/four parts|prefix/)
	);
});
