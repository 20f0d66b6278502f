/** Begins a text, or a level of one: `npm run content:new -- SLUG LEVEL` (see CONTRIBUTING.md). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newText } from '$lib/content/new-text';
import { readSourceFolder } from '$lib/content/source-folder';

const [slug, level, project = '.'] = process.argv.slice(2);

try {
	if (!slug || !level)
		throw new Error('Say which text and which level: npm run content:new -- my-story B1');
	const today = new Date().toISOString().slice(0, 10);
	for (const { path, source } of newText({ slug, level, today }, readSourceFolder(project))) {
		const file = join(project, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, source, { flag: 'wx' });
		console.log(`${path} is there for you to fill in.`);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
