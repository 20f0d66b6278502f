/** How a noun's cases are formed, beyond what gender and plural tell. */
export type Declension = 'weak' | 'adjectival';

export interface NounShape {
	readonly plural?: string | undefined;
	readonly declension?: Declension | undefined;
}

const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const SIBILANT = /(?:s|ß|x|z|tz)$/;

const unique = (forms: readonly string[]): string[] => [...new Set(forms)];

/**
 * All case forms of an adjective or adjectival noun given in any inflected form
 * (`Eurasische` → Eurasische, -en, -er, -es, -em). A form without ending is returned alone
 * (`quasi`): such words are not inflected where they stand in a name.
 */
export function adjectiveForms(form: string): string[] {
	const stem = /^(.{2,}?)e[nrsm]?$/u.exec(form)?.[1];
	return stem ? ADJECTIVE_ENDINGS.map((ending) => stem + ending) : [form];
}

/**
 * The case forms of a noun: singular with genitive -s / -es (or -n / -en of weak nouns), plural
 * with dative -n. Generous: a form that a noun does not have does no harm when looking for it.
 * Duden, Die Grammatik (2022), on the inflection classes of nouns.
 */
export function nounForms(singular: string, { plural, declension }: NounShape = {}): string[] {
	if (declension === 'adjectival') return adjectiveForms(singular);
	const weak = singular.endsWith('e') ? [`${singular}n`] : [`${singular}en`];
	const strong = SIBILANT.test(singular)
		? [`${singular}es`, `${singular}’`]
		: [`${singular}s`, `${singular}es`];
	const plurals = plural ? [plural, /[ns]$/.test(plural) ? plural : `${plural}n`] : [];
	return unique([singular, ...(declension === 'weak' ? weak : strong), ...plurals]);
}
