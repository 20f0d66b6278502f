import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './source-file';

/** All authored files of a project folder, for the command line; paths as `readCatalogue` wants them. */
export const readSourceFolder = (project: string): SourceFile[] =>
	readdirSync(join(project, 'src/content'), { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && /\.(txt|yaml)$/.test(item.name))
		.map((item) => join(item.parentPath, item.name))
		.sort()
		.map((file) => ({
			path: relative(project, file).split(sep).join('/'),
			source: readFileSync(file, 'utf8')
		}));
