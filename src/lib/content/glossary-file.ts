import * as v from 'valibot';
import { parsePrincipalParts } from '$lib/german/conjugate';
import { type Entry, KINDS } from './entry';
import type { Problem } from './problem';
import { SLUG } from './slug';
import { date, fieldMessage, readYaml, text } from './yaml-source';

const Both = v.strictObject({ de: text, en: text }, 'needs de and en');

const list = v.array(text, 'must be a list: [one, two]');

const principal = v.pipe(
	text,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		try {
			parsePrincipalParts(dataset.value);
		} catch (error) {
			addIssue({ message: error instanceof Error ? error.message : String(error) });
		}
	})
);

const EntrySchema = v.strictObject(
	{
		slug: v.pipe(text, v.regex(SLUG, 'use small letters, digits and hyphens')),
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
	fieldMessage('an entry (see CONTRIBUTING.md)')
);

/** An entry and where it stands; `lineOf` gives the line of one of its fields, or of an item in it. */
export interface AuthoredEntry {
	readonly entry: Entry;
	readonly file: string;
	readonly lineOf: (field: string, item?: number) => number;
}

interface GlossaryFile {
	/** Empty where there are problems. */
	readonly entries: readonly AuthoredEntry[];
	/** Also of entries that can't be read, so that others may refer to them. */
	readonly slugs: readonly string[];
	readonly problems: readonly Problem[];
}

const defined = <T extends object>(object: T): T =>
	Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

const slugsIn = (source: string): string[] =>
	Array.from(source.matchAll(/^(?:-\s+|\s+)slug:\s*['"]?([a-z0-9-]+)/gm), ([, slug = '']) => slug);

/** Reads a glossary file (format: CONTRIBUTING.md, “Writing a glossary entry”). Never throws. */
export function parseGlossaryFile(source: string, file: string): GlossaryFile {
	const { value, problems, lineOf } = readYaml(
		v.array(EntrySchema, 'a glossary file is a list of entries: “- slug: …”'),
		source,
		file
	);
	const entries = (value ?? []).map(({ 'as-of': asOf, ...rest }, index) => ({
		entry: defined({ ...rest, asOf }) as Entry,
		file,
		lineOf: (field: string, item?: number) =>
			lineOf(item === undefined ? [index, field] : [index, field, item])
	}));
	return { entries, slugs: slugsIn(source), problems };
}
