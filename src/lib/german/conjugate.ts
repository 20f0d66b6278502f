/** Principal parts: infinitive, 3rd person singular present, preterite, perfect (`hat`/`ist` + participle). */
export interface PrincipalParts {
	readonly infinitive: string;
	readonly present: string;
	readonly preterite: string;
	readonly participle: string;
	/** The separable prefix, or '' where the verb has none. */
	readonly prefix: string;
}

/** The forms of a verb by how they stand in a clause. */
export interface VerbForms {
	/** One word: infinitives (also with -zu-), participles, and the finite forms of subordinate clauses. */
	readonly joined: readonly string[];
	/** Finite forms that leave the prefix at the end of the clause; empty for other verbs. */
	readonly split: readonly string[];
	readonly prefix: string;
}

/** A finite form and the separable prefix behind it, if there is one. */
function splitFinite(part: string): { form: string; prefix: string } {
	const [form = '', prefix = ''] = part.split(' ');
	return { form, prefix };
}

/**
 * Reads `festhalten, hält fest, hielt fest, hat festgehalten`.
 *
 * @throws {Error} if there are not four parts, or the prefix differs between them
 */
export function parsePrincipalParts(text: string): PrincipalParts {
	const [infinitive, presentPart, preteritePart, perfect, ...more] = text
		.split(',')
		.map((part) => part.trim());
	if (!infinitive || !presentPart || !preteritePart || !perfect || more.length)
		throw new Error(
			`needs four parts (infinitive, present, preterite, perfect), found: ${JSON.stringify(text)}`
		);
	const present = splitFinite(presentPart);
	const preterite = splitFinite(preteritePart);
	if (present.prefix !== preterite.prefix || !infinitive.startsWith(present.prefix))
		throw new Error(`the separable prefix differs: ${JSON.stringify(text)}`);
	return {
		infinitive,
		present: present.form,
		preterite: preterite.form,
		participle: perfect.split(' ').at(-1) ?? perfect,
		prefix: present.prefix
	};
}

/** Preterite endings: weak and mixed verbs end in -te, strong ones in a consonant. */
const preterites = (form: string): string[] =>
	form.endsWith('e')
		? ['', 'st', 'n', 't'].map((ending) => form + ending)
		: ['', 'st', 'est', 'en', 't', 'et'].map((ending) => form + ending);

const UMLAUT: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };

/** Konjunktiv II with umlaut (*böte*, *hielte*, *brächte*); where a verb has none, it equals the preterite. */
function subjunctives(preterite: string): string[] {
	const stem = preterite
		.replace(/e$/, '')
		.replace(/([aou])(?=[^aeiouäöü]*$)/, (vowel) => UMLAUT[vowel] ?? vowel);
	return ['e', 'est', 'en', 'et'].map((ending) => stem + ending);
}

const presents = (stem: string, thirdSingular: string): string[] => [
	thirdSingular,
	...['e', 'st', 'est', 'en', 'n', 't', 'et'].map((ending) => stem + ending),
	// 2nd person with the vowel of the 3rd: er lässt, du lässt; er hält, du hältst
	thirdSingular.replace(/t$/, 'st')
];

const SEIN = [
	'bin',
	'bist',
	'ist',
	'sind',
	'seid',
	'sei',
	'seien',
	'war',
	'waren',
	'wäre',
	'wären'
];
const HABEN = ['habe', 'hast', 'hat', 'haben', 'habt', 'hatte', 'hatten', 'hätte', 'hätten'];

/** The forms of a verb, from its principal parts. Generous, like {@link nounForms}. */
export function verbForms(parts: PrincipalParts): VerbForms {
	const base = parts.infinitive.slice(parts.prefix.length);
	const stem = base.replace(/e?n$/, '');
	const finite = [
		...presents(stem, parts.present),
		...preterites(parts.preterite),
		...subjunctives(parts.preterite),
		...(base === 'sein' ? SEIN : []),
		...(base === 'haben' ? HABEN : [])
	];
	const { prefix, participle } = parts;
	const joined = [
		parts.infinitive,
		participle,
		`${parts.infinitive}d`,
		...(prefix ? [`${prefix}zu${base}`] : []),
		...finite.map((form) => prefix + form)
	];
	return {
		prefix,
		joined: [...new Set(joined)],
		split: prefix ? [...new Set(finite)] : []
	};
}
