import { tokenise } from '$lib/german/tokenise';
import type { Bilingual, Document, Pair } from '$lib/text/document';
import { hardestFirst, isLevel, type Level } from '$lib/text/level';
import type { Glossary } from './glossary';
import { type LevelFile, parseLevelFile } from './level-file';
import type { Problem } from './problem';
import { joinSegments } from './segments';
import { SLUG } from './slug';
import type { SourceFile } from './source-file';
import { parseStoryFile, type StoryFile } from './story-file';

export interface Story extends StoryFile {
	readonly slug: string;
	/** Easiest level first. */
	readonly documents: readonly Document[];
}

interface LevelSource {
	readonly level: Level;
	readonly path: string;
	readonly file: LevelFile;
}

const folderOf = (slug: string): string => `src/content/texts/${slug}`;

function readMeta(slug: string, files: readonly SourceFile[]): ReturnType<typeof parseStoryFile> {
	const meta = files.find(({ path }) => path.endsWith('/story.yaml'));
	if (meta) return parseStoryFile(meta.source, meta.path);
	const file = `${folderOf(slug)}/story.yaml`;
	return { problems: [{ file, line: 1, message: 'is missing: write it as in CONTRIBUTING.md' }] };
}

/** The level files of a story, hardest first. */
function levelSources(files: readonly SourceFile[]): {
	levels: LevelSource[];
	problems: Problem[];
} {
	const problems: Problem[] = [];
	const levels = files.flatMap(({ path, source }) => {
		const name = path
			.split('/')
			.at(-1)
			?.replace(/\.txt$/, '');
		if (isLevel(name)) return [{ level: name, path, file: parseLevelFile(source, path) }];
		const message =
			'name the file after its level: a1.txt, a2.txt, b1.txt, b2.txt, c1.txt or c2.txt';
		problems.push({ file: path, line: 1, message });
		return [];
	});
	return { levels: levels.sort((a, b) => hardestFirst(a.level, b.level)), problems };
}

function folderProblems(slug: string, levels: readonly LevelSource[]): Problem[] {
	const file = folderOf(slug);
	const messages = [
		...(SLUG.test(slug)
			? []
			: [`rename the folder “${slug}”: use small letters, digits and hyphens`]),
		...(levels.length ? [] : ['no level yet: write b1.txt or another level file'])
	];
	return messages.map((message) => ({ file, line: 1, message }));
}

/** Places of a lower level that the hardest does not have, or has in another order. */
function placeProblems([hardest, ...others]: readonly LevelSource[]): Problem[] {
	if (!hardest?.file.places.size) return [];
	const order = [...hardest.file.places.keys()];
	return others.flatMap(({ path, file }) => {
		let last = -1;
		return [...file.places].flatMap(([place, line]) => {
			const position = order.indexOf(place);
			const message =
				position < 0
					? `place “${place}” is not in ${hardest.path}; use a name from there or add it there`
					: position < last
						? `place “${place}” comes earlier in ${hardest.path}; keep to the order there`
						: undefined;
			last = Math.max(last, position);
			return message ? [{ file: path, line, message }] : [];
		});
	});
}

const unknownTerms = ({ path, file }: LevelSource, slugs: ReadonlySet<string>): Problem[] =>
	file.pairs.flatMap(({ pair, noteLines }) =>
		pair.notes.flatMap(({ term }, index) => {
			if (!term || slugs.has(term)) return [];
			const message = `→ ${term}: the glossary has no such entry; correct the slug or write the entry`;
			return [{ file: path, line: noteLines[index] ?? 1, message }];
		})
	);

/** Title and teaser are read like the rest: a pair each, at a place of their own before the story. */
const frontPair = (kind: 'title' | 'teaser', { de, en }: Bilingual): Omit<Pair, 'terms'> => ({
	kind,
	place: '',
	german: joinSegments([de]),
	english: joinSegments([en]),
	notes: []
});

function compile(
	{ file, level }: LevelSource,
	levels: readonly LevelSource[],
	{ slug, ...story }: StoryFile & { slug: string },
	glossary: Glossary
): Document {
	const sentences = file.pairs.map(({ pair }) => pair);
	const pairs = [frontPair('title', file.title), frontPair('teaser', file.teaser), ...sentences];
	return {
		slug,
		level,
		title: file.title,
		teaser: file.teaser,
		words: sentences.reduce((sum, pair) => sum + tokenise(pair.german.text).length, 0),
		pairs: pairs.map((pair) => ({ ...pair, terms: glossary.index.find(pair.german.text) })),
		levels: levels.map((other) => other.level).reverse(),
		places: ['', ...(levels[0]?.file.places.keys() ?? [])],
		topics: story.topics,
		sources: story.sources,
		asOf: story.asOf
	};
}

/** Reads the files of one story's folder; `story` is absent where they are too broken to compile. */
export function readStory(
	slug: string,
	files: readonly SourceFile[],
	glossary: Glossary
): { story?: Story; problems: readonly Problem[] } {
	const meta = readMeta(slug, files);
	const { levels, problems: names } = levelSources(
		files.filter(({ path }) => path.endsWith('.txt'))
	);
	const problems = [
		...folderProblems(slug, levels),
		...meta.problems,
		...names,
		...levels.flatMap(({ file }) => file.problems),
		...placeProblems(levels),
		...levels.flatMap((level) => unknownTerms(level, glossary.slugs))
	];
	const { story } = meta;
	if (!story) return { problems };
	const documents = levels
		.map((level) => compile(level, levels, { ...story, slug }, glossary))
		.reverse();
	return { story: { ...story, slug, documents }, problems };
}
