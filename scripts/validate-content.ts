/** Checks all authored content of a project folder (this one) and prints what is wrong, by file and line. */
import { type Catalogue, readCatalogue } from '$lib/content/catalogue';
import { formatProblem } from '$lib/content/problem';
import { readSourceFolder } from '$lib/content/source-folder';

function countsOf({ stories, glossary }: Catalogue): string {
	const texts = stories.flatMap((story) => story.documents);
	const notes = texts.flatMap((text) => text.pairs.flatMap((pair) => pair.notes));
	return `${stories.length} stories, ${texts.length} texts, ${notes.length} notes, ${glossary.entries.length} glossary entries`;
}

try {
	const catalogue = readCatalogue(readSourceFolder(process.argv[2] ?? '.'));
	const order = new Intl.Collator('en', { numeric: true });
	const lines = catalogue.problems.map(formatProblem).sort(order.compare);
	if (lines.length)
		throw new Error(
			`${lines.join('\n')}\n\n${lines.length} problem${lines.length === 1 ? '' : 's'} in the content.`
		);
	console.log(`Content: ${countsOf(catalogue)}.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
