import type { Entry } from './entry';
import { type AuthoredEntry, parseGlossaryFile } from './glossary-file';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';
import { TermIndex } from './term-index';
import { PatternError, type TermPattern, termPatterns } from './term-pattern';

export interface Glossary {
	readonly entries: readonly Entry[];
	/** Of all entries, also those with problems. */
	readonly slugs: ReadonlySet<string>;
	readonly index: TermIndex;
	readonly problems: readonly Problem[];
}

/** A field of an entry, or an item of a list in it. */
type Place = readonly [field: string, item?: number];

const at = ({ file, lineOf, entry }: AuthoredEntry, place: Place, message: string): Problem => ({
	file,
	line: lineOf(...place),
	message: `${entry.slug}: ${message}`
});

function duplicates(authored: readonly AuthoredEntry[]): Problem[] {
	const first = new Map<string, AuthoredEntry>();
	return authored.flatMap((item) => {
		const before = first.get(item.entry.slug);
		if (!before) {
			first.set(item.entry.slug, item);
			return [];
		}
		const there = `${before.file}:${before.lineOf('slug')}`;
		return [at(item, ['slug'], `this slug is already taken in ${there}; choose another`)];
	});
}

const unknownRelated = (item: AuthoredEntry, slugs: ReadonlySet<string>): Problem[] =>
	item.entry.related.flatMap((slug, index) => {
		if (slugs.has(slug) && slug !== item.entry.slug) return [];
		const message = `related: there is no other entry “${slug}”; correct the slug or leave it out`;
		return [at(item, ['related', index], message)];
	});

/** What an entry is found by, or why it can't be. */
function patternsOf(item: AuthoredEntry): { patterns: TermPattern[]; problems: Problem[] } {
	try {
		return { patterns: termPatterns(item.entry), problems: [] };
	} catch (error) {
		if (!(error instanceof PatternError)) throw error;
		const place: Place = error.line === undefined ? ['find'] : ['find', error.line];
		return { patterns: [], problems: [at(item, place, `find: ${error.message}`)] };
	}
}

/** The names that an entry is looked for by, and `find` lines that are just words. */
function namesOf({ kind, principal, headword, expansion, ...entry }: Entry): [string, Place][] {
	const find = (entry.find ?? []).map((line, i): [string, Place] => [line, ['find', i]]);
	const words = find.filter(([line]) => !/[{|…]/.test(line));
	if (kind === 'idiom') return words;
	return [
		...(principal ? [] : [[headword, ['headword']] satisfies [string, Place]]),
		...(expansion ? [[expansion, ['expansion']] satisfies [string, Place]] : []),
		...(entry.variants ?? []).map((name, i): [string, Place] => [name, ['variants', i]]),
		...words
	];
}

/** Names that can't be found, or are found as another entry: two entries claim the same words. */
const clashes = (item: AuthoredEntry, index: TermIndex): Problem[] =>
	namesOf(item.entry).flatMap(([name, place]) => {
		const marks = index.find(name);
		if (marks.some(({ slug }) => slug === item.entry.slug)) return [];
		const message = marks[0]
			? `“${name}” is found as “${marks[0].slug}”, which claims the same words; remove it from one of the two`
			: `“${name}” can't be found in a text; write it as texts write it`;
		return [at(item, place, message)];
	});

/** Reads all glossary files and checks them against each other. */
export function readGlossary(files: readonly SourceFile[]): Glossary {
	const parsed = files.map(({ path, source }) => parseGlossaryFile(source, path));
	const authored = parsed.flatMap(({ entries }) => entries);
	const slugs = new Set(parsed.flatMap((file) => file.slugs));
	const sought = authored.map((item) => ({ item, ...patternsOf(item) }));
	const index = new TermIndex(sought.flatMap(({ patterns }) => patterns));
	return {
		entries: authored.map(({ entry }) => entry),
		slugs,
		index,
		problems: [
			...parsed.flatMap((file) => file.problems),
			...duplicates(authored),
			...authored.flatMap((item) => unknownRelated(item, slugs)),
			...sought.flatMap(({ problems }) => problems),
			...sought.flatMap(({ item, patterns }) => (patterns.length ? clashes(item, index) : []))
		]
	};
}
