import * as v from 'valibot';
import { parsePrincipalParts } from '$lib/german/conjugate';
import { type Entry, KINDS } from './entry';
import type { Problem } from './problem';
import { date, readYaml, text } from './yaml-source';

const unknownField = (issue: { expected: string | null; received: string }) =>
	issue.expected === 'never' ? 'is not a field of an entry' : 'is missing';

const Both = v.strictObject({ de: text, en: text }, 'needs de and en');

const list = v.array(text, 'must be a list: [one, two]');

const principal = v.pipe(
	text,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		try {
			parsePrincipalParts(dataset.value);
		} catch (error) {
			addIssue({ message: String(error instanceof Error ? error.message : error) });
		}
	})
);

const EntrySchema = v.strictObject(
	{
		slug: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens')),
		kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
		headword: text,
		article: v.optional(v.picklist(['der', 'die', 'das'], 'must be der, die or das')),
		plural: v.optional(text),
		declension: v.optional(v.picklist(['weak', 'adjectival'], 'must be weak or adjectival')),
		expansion: v.optional(text),
		variants: v.optional(list),
		english: text,
		definition: Both,
		example: Both,
		usage: v.optional(list),
		remark: v.optional(text),
		related: list,
		'as-of': v.optional(date),
		principal: v.optional(principal),
		find: v.optional(list)
	},
	unknownField
);

/** An entry and where it stands; `lineOf` gives the line of one of its fields. */
export interface AuthoredEntry {
	readonly entry: Entry;
	readonly file: string;
	readonly lineOf: (field: string) => number;
}

const defined = <T extends object>(object: T): T =>
	Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** Reads a glossary file (format: CONTRIBUTING.md, “Writing a glossary entry”). Never throws. */
export function parseGlossaryFile(
	source: string,
	file: string
): { entries: readonly AuthoredEntry[]; problems: readonly Problem[] } {
	const { value, problems, lineOf } = readYaml(
		v.array(EntrySchema, 'a glossary file is a list of entries: “- slug: …”'),
		source,
		file
	);
	const entries = (value ?? []).map(({ 'as-of': asOf, ...rest }, index) => ({
		entry: defined({ ...rest, asOf }) as Entry,
		file,
		lineOf: (field: string) => lineOf([index, field])
	}));
	return { entries, problems };
}
