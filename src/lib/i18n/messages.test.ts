import { expect, test } from 'vitest';
import de from '$messages/de.json';
import en from '$messages/en.json';

const flatten = (value: object, prefix = ''): [string, string][] =>
	Object.entries(value).flatMap(([key, item]) =>
		typeof item === 'string' ? [[prefix + key, item]] : flatten(item, `${prefix}${key}.`)
	);

const german = new Map(flatten(de));
const english = new Map(flatten(en));

test('both languages have the same keys', () =>
	expect([...english.keys()].sort()).toEqual([...german.keys()].sort()));

test('no message is empty', () =>
	expect([...german, ...english].filter(([, text]) => !text.trim())).toEqual([]));

test('both languages fill in the same values', () => {
	const slots = (text: string) =>
		[...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort();
	for (const [key, text] of german) expect(slots(english.get(key) ?? ''), key).toEqual(slots(text));
});

test('German uses German quotation marks', () =>
	expect(
		[...german.values()].filter((text) => /["“][^„]*["”]|"/.test(text.replace(/„[^“]*“/g, '')))
	).toEqual([]));
