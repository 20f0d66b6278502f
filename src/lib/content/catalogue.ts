import type { Pair } from '$lib/text/document';
import type { Span } from '$lib/text/span';
import type { Entry, Occurrence } from './entry';
import { type Glossary, readGlossary } from './glossary';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';
import { readStory, type Story } from './story';

/** Everything the app ships to read: stories by their place on the shelf, and the glossary. */
export interface Catalogue {
	readonly stories: readonly Story[];
	readonly glossary: Glossary;
	readonly problems: readonly Problem[];
}

const STORY = /^src\/content\/texts\/([^/]+)\/(?:story\.yaml|[^/]+\.txt)$/;
const GLOSSARY = /^src\/content\/glossary\/[^/]+\.yaml$/;

/** Files that would be left out without a word: wrong ending, or in a folder of their own. */
const strays = (files: readonly SourceFile[]): Problem[] =>
	files
		.filter(({ path }) => /^src\/content\/(?:texts|glossary)\//.test(path))
		.filter(({ path }) => !STORY.test(path) && !GLOSSARY.test(path))
		.map(({ path }) => ({
			file: path,
			line: 1,
			message:
				'nothing reads this file: there are texts/SLUG/story.yaml, texts/SLUG/LEVEL.txt and glossary/NAME.yaml'
		}));

/**
 * Compiles the authored files. Paths are relative to the project (`src/content/…`). Never throws:
 * what is wrong stands in `problems`, by file and line.
 */
export function readCatalogue(files: readonly SourceFile[]): Catalogue {
	const glossary = readGlossary(files.filter(({ path }) => GLOSSARY.test(path)));
	const slugs = [...new Set(files.flatMap(({ path }) => STORY.exec(path)?.[1] ?? []))].sort();
	const read = slugs.map((slug) =>
		readStory(
			slug,
			files.filter(({ path }) => STORY.exec(path)?.[1] === slug),
			glossary
		)
	);
	return {
		glossary,
		stories: read.flatMap(({ story }) => story ?? []).sort((a, b) => a.order - b.order),
		problems: [...strays(files), ...glossary.problems, ...read.flatMap(({ problems }) => problems)]
	};
}

/** The spans of each term of a pair, in order. */
function spansByTerm({ terms }: Pair): [slug: string, spans: Span[]][] {
	const slugs = new Set(terms.map(({ slug }) => slug));
	return [...slugs].map((slug) => [
		slug,
		terms
			.filter((term) => term.slug === slug)
			.flatMap(({ spans }) => spans)
			.sort((a, b) => a.start - b.start)
	]);
}

/** Where each entry occurs in the stories, by slug; one occurrence a pair, hardest level first. */
export function occurrences(stories: readonly Story[]): Map<string, Occurrence[]> {
	const found = new Map<string, Occurrence[]>();
	for (const { slug: story, documents } of stories)
		for (const { level, pairs } of documents.toReversed())
			for (const [index, pair] of pairs.entries())
				for (const [slug, spans] of spansByTerm(pair))
					found.set(slug, [
						...(found.get(slug) ?? []),
						{ story, level, pair: index, text: pair.german.text, spans }
					]);
	return found;
}

/** An entry by its slug. */
export const entryBySlug = (entries: readonly Entry[]): Map<string, Entry> =>
	new Map(entries.map((entry) => [entry.slug, entry]));
