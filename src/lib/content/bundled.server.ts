import { entryBySlug, occurrences, readCatalogue } from './catalogue';
import { formatProblem } from './problem';

const files = import.meta.glob<string>('/src/content/**/*.{txt,yaml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const catalogue = readCatalogue(
	Object.entries(files).map(([path, source]) => ({ path: path.replace(/^\//, ''), source }))
);

if (catalogue.problems.length)
	throw new Error(`The content has errors:\n${catalogue.problems.map(formatProblem).join('\n')}`);

/** The texts and the glossary of this build. Importing it throws if the content has errors. */
export const stories = catalogue.stories;
export const entries = catalogue.glossary.entries;
export const entriesBySlug = entryBySlug(entries);
export const occurrencesBySlug = occurrences(stories);
