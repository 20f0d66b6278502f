import { readCatalogue } from '$lib/content/catalogue';
import { formatProblem } from '$lib/content/problem';
import { readSourceFolder } from '$lib/content/source-folder';

const { stories, glossary, problems } = readCatalogue(readSourceFolder(process.argv[2] ?? '.'));
const order = new Intl.Collator('en', { numeric: true });
const lines = problems.map(formatProblem).sort(order.compare);

if (lines.length) {
	console.error(lines.join('\n'));
	console.error(`\n${lines.length} problem${lines.length === 1 ? '' : 's'} in the content.`);
	process.exitCode = 1;
} else {
	const texts = stories.flatMap((story) => story.documents);
	const notes = texts.flatMap((text) => text.pairs.flatMap((pair) => pair.notes));
	console.log(
		`Content: ${stories.length} stories, ${texts.length} texts, ${notes.length} notes, ${glossary.entries.length} glossary entries.`
	);
}
