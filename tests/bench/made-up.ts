import { parsePrincipalParts } from '$lib/german/conjugate';
import type { Entry } from '$lib/content/entry';

const CONSONANTS = 'bdfgklmnprstvwz';
const VOWELS = 'aeiou';

const syllable = (n: number): string =>
	`${CONSONANTS[n % CONSONANTS.length]}${VOWELS[Math.floor(n / CONSONANTS.length) % VOWELS.length]}`;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A word that no text has, with the ending and the capitals of a real one; small words stay. */
function madeUpWord(word: string, copy: number): string {
	if (word === '{verb}' || /^\p{Ll}{1,4}$/u.test(word)) return word;
	const start = syllable(copy) + syllable(Math.floor(copy / 75));
	if (/^\p{Lu}+$/u.test(word)) return start.toUpperCase() + word;
	const made = start + word.toLowerCase();
	return /^\p{Lu}/u.test(word) ? capitalised(made) : made;
}

const madeUpName = (name: string, copy: number): string =>
	name.replace(/\{verb\}|\p{L}+/gu, (word) => madeUpWord(word, copy));

function madeUpVerb(principal: string, copy: number): string {
	const { infinitive, present, preterite, participle, prefix } = parsePrincipalParts(principal);
	const start = syllable(copy) + syllable(Math.floor(copy / 75));
	const base = prefix + start + infinitive.slice(prefix.length);
	const [er, damals] = [present, preterite].map((form) => `${start}${form} ${prefix}`.trim());
	return `${base}, ${er}, ${damals}, hat ${start}${participle}`;
}

/** An entry of the same shape as a real one under names that no text has. */
export function madeUpEntry(entry: Entry, copy: number): Entry {
	const names = (list: readonly string[] = []) => list.map((name) => madeUpName(name, copy));
	return {
		...entry,
		slug: `${entry.slug}-${copy}`,
		headword: madeUpName(entry.headword, copy),
		...(entry.plural && { plural: madeUpName(entry.plural, copy) }),
		...(entry.expansion && { expansion: madeUpName(entry.expansion, copy) }),
		...(entry.principal && { principal: madeUpVerb(entry.principal, copy) }),
		variants: names(entry.variants),
		find: names(entry.find)
	};
}
