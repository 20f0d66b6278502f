import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './source-file';

/**
 * All authored files of a project folder, for the command line; paths as `readCatalogue` wants them.
 *
 * @throws {Error} if the project has no src/content
 */
export function readSourceFolder(project: string): SourceFile[] {
	const content = join(project, 'src/content');
	if (!existsSync(content)) throw new Error(`There is no folder ${content}.`);
	return readdirSync(content, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && /\.(txt|ya?ml)$/i.test(item.name))
		.map((item) => join(item.parentPath, item.name))
		.sort()
		.map((file) => ({
			path: relative(project, file).split(sep).join('/'),
			source: readFileSync(file, 'utf8')
		}));
}
