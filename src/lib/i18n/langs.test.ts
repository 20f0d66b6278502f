import { expect, test } from 'vitest';
import { preferredLang } from './langs';

test.each([
	['de', ['en-GB'], 'de'],
	[null, ['fr-FR', 'de-AT', 'en'], 'de'],
	[null, ['en-US', 'de'], 'en'],
	['xx', ['pl'], 'en'],
	[null, [], 'en']
])('chosen %s, browser %j: %s', (chosen, browser, lang) =>
	expect(preferredLang(chosen, browser)).toBe(lang)
);
