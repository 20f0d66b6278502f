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
	return [
		...nounForms(word),
		...(/^\p{Lu}\p{Ll}/u.test(word) ? plurals.map((end) => word + end) : [])
	];
}

/** One name of an entry as a phrase, inflected up to its first function word. */
function namePhrase(name: string, shape?: NounShape): Phrase {
	const words = wordsOf(name);
	const tail = words.findIndex((word) => FUNCTION_WORDS.has(word));
	const inflected = tail < 0 ? words.length : tail;
	return words.map((word, index) => {
		if (index >= inflected) return [word];
		if (isAdjective(word, words[index + 1])) return adjectiveForms(word).flatMap(bothCases);
		if (/^\p{Ll}/u.test(word)) return [word];
		const head = index === inflected - 1;
		return head && shape
			? nounForms(word, { ...shape, plural: lastWord(shape.plural) })
			: looseNounForms(word);
	});
}

const lastWord = (name: string | undefined): string | undefined => name && wordsOf(name).at(-1);

const VERB = '{verb}';

/** What keeps an entry from being found in texts; `line` is the item of `find` at fault, if one is. */
export class PatternError extends Error {
	constructor(
		message: string,
		readonly line?: number
	) {
		super(message);
	}
}

/** What is wrong with the parts of a `find` line, if anything. */
function faultOf(parts: readonly string[], entry: Entry): string | undefined {
	if (parts.some((part) => !wordsOf(part).length)) return 'has an empty part';
	const marked = parts.filter((part) => /[{}]/.test(part));
	if (marked.length > 1 || marked.some((part) => part !== VERB))
		return `may have {verb} once, with “…” between it and other words`;
	if (marked.length && !entry.principal) return 'needs the principal parts of its verb';
	return undefined;
}

/** A `find` line: phrases separated by ` … `, alternatives by `|`, the entry's verb as `{verb}`. */
function findPattern(line: string, index: number, entry: Entry): TermPattern {
	const parts = line.split(/\s*…\s*/);
	const fault = faultOf(parts, entry);
	if (fault) throw new PatternError(`“${line}” ${fault}`, index);
	const inflect = (word: string) =>
		entry.kind !== 'idiom' && /^\p{Lu}/u.test(word) ? looseNounForms(word) : [word];
	const phrases = parts
		.filter((part) => part !== VERB)
		.map((part) => wordsOf(part).map((word) => word.split('|').flatMap(inflect)));
	if (!entry.principal || !parts.includes(VERB)) return { slug: entry.slug, phrases };
	return { slug: entry.slug, phrases, verb: verbForms(parsePrincipalParts(entry.principal)) };
}

function namesOf(entry: Entry): Phrase[] {
	if (entry.kind === 'idiom') return [];
	return [
		...(entry.principal ? [] : [namePhrase(entry.headword, entry)]),
		...(entry.expansion ? [namePhrase(entry.expansion)] : []),
		...(entry.variants ?? []).map((variant) => namePhrase(variant))
	];
}

/**
 * Everything an entry is found by in texts (CONTRIBUTING.md, “How terms are found”).
 *
 * @throws {PatternError} if there is nothing to look for, or a `find` line is not as it should be
 */
export function termPatterns(entry: Entry): TermPattern[] {
	const patterns = [
		...namesOf(entry).map((phrase) => ({ slug: entry.slug, phrases: [phrase] })),
		...(entry.find ?? []).map((line, index) => findPattern(line, index, entry))
	];
	if (!patterns.length)
		throw new PatternError('is missing: say what to look for (“{verb} … die Stirn”, “am Rande”)');
	return patterns;
}
