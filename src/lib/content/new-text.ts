import { hardestFirst, isLevel, type Level, LEVELS } from '$lib/text/level';
import { parseLevelFile } from './level-file';
import { SLUG } from './slug';
import type { SourceFile } from './source-file';
import { parseStoryFile } from './story-file';

/** What is to be written, as it was typed; `today` is an ISO date. */
interface Wish {
	readonly slug: string;
	readonly level: string;
	readonly today: string;
}

const storyFile = (
	order: number,
	today: string
): string => `order: ${order} # its place on the shelf
written: ${today} # the day it was written
as-of: ${today} # the day to which its facts reach
topics: # shown on the shelf, German and English
  - [Alltag, everyday life]
sources: # what it was written from
  - Author, “Title”, day
`;

const TITLES = `---
title: Der Titel
title-en: The title
teaser: Ein oder zwei Sätze, die neugierig machen.
teaser-en: One or two sentences that arouse curiosity.
---
`;

/** Shows every kind of line once. */
const EXAMPLE = `# Eine Überschrift
= A heading

Hier steht ein deutscher Satz.
= Here is a German sentence.
- steht | stehen | to stand (here: to be written) | is | the verb comes second, the subject behind it
- deutscher Satz | der Satz, Sätze | sentence | German sentence

Zwei deutsche Sätze stehen hier.
Sie haben zusammen eine Übersetzung.
= There are two German sentences here that share one translation.
~ Two German sentences stand here. They have together one translation.
- Sie | sie | they (the sentences) | – | pronoun
`;

const NEXT = `Hier geht es weiter.
= Here it continues.
- geht … weiter | weitergehen, ging weiter, ist weitergegangen | to continue | continues | separable verb
`;

const levelFile = ([first = '', ...others]: readonly string[]): string =>
	[TITLES, `§ ${first}\n`, EXAMPLE, ...others.map((place) => `§ ${place}\n\n${NEXT}`)].join('\n');

const levelOf = ({ path }: SourceFile): Level | undefined => {
	const name = path
		.split('/')
		.at(-1)
		?.replace(/\.txt$/, '');
	return isLevel(name) ? name : undefined;
};

/** The places of the story as its hardest level has them: every other level keeps to these. */
function placesOf(story: readonly SourceFile[]): string[] {
	const [hardest] = story
		.flatMap((file) => {
			const level = levelOf(file);
			return level ? [{ level, file }] : [];
		})
		.sort((a, b) => hardestFirst(a.level, b.level));
	const places = hardest && [
		...parseLevelFile(hardest.file.source, hardest.file.path).places.keys()
	];
	return places?.length ? places : ['anfang', 'schluss'];
}

/** Behind the last story on the shelf. */
const nextOrder = (files: readonly SourceFile[]): number =>
	1 +
	Math.max(
		0,
		...files
			.filter(({ path }) => path.endsWith('/story.yaml'))
			.map(({ path, source }) => Math.ceil(parseStoryFile(source, path).story?.order ?? 0))
	);

/**
 * The files that begin a text: its level file, with an example of every kind of line, and its
 * story.yaml where there is none yet. If the story has other levels, it gets the same places.
 *
 * @param files what there is already, as `readCatalogue` takes it
 * @throws {Error} if the slug or the level can't be, or the file is there already
 */
export function newText(
	{ slug, level: typed, today }: Wish,
	files: readonly SourceFile[]
): SourceFile[] {
	const level = typed.toLowerCase();
	if (!SLUG.test(slug))
		throw new Error(
			`“${slug}” can't be an address: use small letters, digits and hyphens (my-story).`
		);
	if (!isLevel(level)) throw new Error(`There is no level “${typed}”: take ${LEVELS.join(', ')}.`);
	const folder = `src/content/texts/${slug}/`;
	const story = files.filter(({ path }) => path.startsWith(folder));
	const path = `${folder}${level}.txt`;
	const meta = `${folder}story.yaml`;
	if (story.some((file) => file.path === path))
		throw new Error(`${path} is there already; nothing was changed.`);
	return [
		...(story.some((file) => file.path === meta)
			? []
			: [{ path: meta, source: storyFile(nextOrder(files), today) }]),
		{ path, source: levelFile(placesOf(story)) }
	];
}
