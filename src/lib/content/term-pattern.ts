import { parsePrincipalParts, type VerbForms, verbForms } from '$lib/german/conjugate';
import { adjectiveForms, nounForms, type NounShape } from '$lib/german/inflect';
import type { Entry } from './entry';

/** The forms in which one word of a pattern may stand. */
export type WordForms = readonly string[];

/** Words that stand side by side. */
export type Phrase = readonly WordForms[];

/**
 * What an entry is found by: phrases and perhaps a verb, in any order within a clause. Most have
 * a single phrase and no verb.
 */
export interface TermPattern {
	readonly slug: string;
	readonly phrases: readonly Phrase[];
	readonly verb?: VerbForms;
}

/** Words after which a name is not inflected any more: *Organisation des Vertrags …* */
const FUNCTION_WORDS = new Set(
	'der die das des dem den ein eine einer eines einem einen in im an am auf zu zum zur von vom für über und bei mit gegen'.split(
		' '
	)
);

const VARIANT_PLURALS = ['e', 'en', 'n'];

const bothCases = (form: string): string[] => {
	const [first = ''] = form;
	return [first.toLowerCase() + form.slice(1), first.toUpperCase() + form.slice(1)];
};

/** The words of a name, hyphenated compounds taken apart; brackets and full stops dropped. */
const wordsOf = (name: string): string[] => name.match(/[^\s().,„“"\-‑/]+/gu) ?? [];

const isAdjective = (word: string, next: string | undefined): boolean =>
	next !== undefined && !FUNCTION_WORDS.has(next) && /^\p{L}{3,}e[rsnm]?$/u.test(word);

function looseNounForms(word: string): string[] {
	const plurals = word.endsWith('er') ? ['n'] : VARIANT_PLURALS;
	return [...nounForms(word), ...(/^\p{Lu}\p{Ll}/u.test(word) ? plurals.map((end) => word + end) : [])];
}

/** One name of an entry as a phrase, inflected up to its first function word. */
export function namePhrase(name: string, shape?: NounShape): Phrase {
	const words = wordsOf(name);
	const tail = words.findIndex((word) => FUNCTION_WORDS.has(word));
	const inflected = tail < 0 ? words.length : tail;
	return words.map((word, index) => {
		if (index >= inflected) return [word];
		if (isAdjective(word, words[index + 1])) return adjectiveForms(word).flatMap(bothCases);
		if (/^\p{Ll}/u.test(word)) return [word];
		const head = index === inflected - 1;
		return head && shape ? nounForms(word, { ...shape, plural: lastWord(shape.plural) }) : looseNounForms(word);
	});
}

const lastWord = (name: string | undefined): string | undefined => name && wordsOf(name).at(-1);

const VERB = '{verb}';

/** A `find` line: phrases separated by ` … `, alternatives by `|`, the entry's verb as `{verb}`. */
function findPattern(line: string, entry: Entry): TermPattern {
	const parts = line.split(/\s*…\s*/);
	const inflect = (word: string) =>
		entry.kind !== 'idiom' && /^\p{Lu}/u.test(word) ? looseNounForms(word) : [word];
	const phrases = parts
		.filter((part) => part !== VERB)
		.map((part) => wordsOf(part).map((word) => word.split('|').flatMap(inflect)));
	if (!parts.includes(VERB)) return { slug: entry.slug, phrases };
	if (!entry.principal) throw new Error(`find: “${line}” needs the principal parts of its verb`);
	return { slug: entry.slug, phrases, verb: verbForms(parsePrincipalParts(entry.principal)) };
}

/**
 * Everything an entry is found by in texts (CONTRIBUTING.md, “How terms are found”).
 *
 * @throws {Error} if a `find` line uses `{verb}` and the entry has no principal parts
 */
export function termPatterns(entry: Entry): TermPattern[] {
	const names =
		entry.kind === 'idiom'
			? []
			: [
					...(entry.principal ? [] : [namePhrase(entry.headword, entry)]),
					...(entry.expansion ? [namePhrase(entry.expansion)] : []),
					...(entry.variants ?? []).map((variant) => namePhrase(variant))
				];
	return [
		...names.map((phrase) => ({ slug: entry.slug, phrases: [phrase] })),
		...(entry.find ?? []).map((line) => findPattern(line, entry))
	];
}
