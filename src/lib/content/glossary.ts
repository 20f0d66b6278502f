import { type AuthoredEntry, parseGlossaryFile } from './glossary-file';
import type { Entry } from './entry';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';
import { TermIndex } from './term-index';
import { type TermPattern, termPatterns } from './term-pattern';

export interface Glossary {
	readonly entries: readonly Entry[];
	readonly index: TermIndex;
	readonly problems: readonly Problem[];
}

const at = ({ file, lineOf, entry }: AuthoredEntry, field: string, message: string): Problem => ({
	file,
	line: lineOf(field),
	message: `${entry.slug}: ${message}`
});

function duplicates(authored: readonly AuthoredEntry[]): Problem[] {
	const first = new Map<string, AuthoredEntry>();
	return authored.flatMap((item) => {
		const before = first.get(item.entry.slug);
		if (!before) first.set(item.entry.slug, item);
		return before
			? [at(item, 'slug', `this slug is already taken in ${before.file}:${before.lineOf('slug')}; choose another`)]
			: [];
	});
}

const unknownRelated = (authored: readonly AuthoredEntry[], slugs: ReadonlySet<string>): Problem[] =>
	authored.flatMap((item) =>
		item.entry.related
			.filter((slug) => !slugs.has(slug) || slug === item.entry.slug)
			.map((slug) => at(item, 'related', `related: there is no other entry “${slug}”; correct the slug or leave it out`))
	);

function patternsOf(authored: readonly AuthoredEntry[]): { patterns: TermPattern[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const patterns = authored.flatMap((item) => {
		try {
			return termPatterns(item.entry);
		} catch (error) {
			problems.push(at(item, 'find', error instanceof Error ? error.message : String(error)));
			return [];
		}
	});
	return { patterns, problems };
}

const namesOf = ({ headword, expansion, variants }: Entry): { field: string; name: string }[] => [
	{ field: 'headword', name: headword },
	...(expansion ? [{ field: 'expansion', name: expansion }] : []),
	...(variants ?? []).map((name) => ({ field: 'variants', name }))
];

/** Names that the finder gives to another entry: two entries claim the same words. */
function clashes(authored: readonly AuthoredEntry[], index: TermIndex): Problem[] {
	return authored.flatMap((item) => {
		const { entry } = item;
		if (entry.kind === 'idiom' || entry.principal) return [];
		return namesOf(entry).flatMap(({ field, name }) => {
			const marks = index.find(name);
			if (marks.some((mark) => mark.slug === entry.slug)) return [];
			const [other] = marks;
			return other
				? [at(item, field, `“${name}” is found as “${other.slug}”, which claims the same words; remove it from one of the two`)]
				: [at(item, field, `“${name}” can't be found in a text; write it as texts write it`)];
		});
	});
}

/** Reads all glossary files and checks them against each other. */
export function readGlossary(files: readonly SourceFile[]): Glossary {
	const parsed = files.map(({ path, source }) => parseGlossaryFile(source, path));
	const authored = parsed.flatMap(({ entries }) => entries);
	const slugs = new Set(authored.map(({ entry }) => entry.slug));
	const { patterns, problems } = patternsOf(authored);
	const index = new TermIndex(patterns);
	return {
		entries: authored.map(({ entry }) => entry),
		index,
		problems: [
			...parsed.flatMap((file) => file.problems),
			...duplicates(authored),
			...unknownRelated(authored, slugs),
			...problems,
			...clashes(authored, index)
		]
	};
}
