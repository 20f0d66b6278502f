import { ESLint } from 'eslint';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAY_IMPORT } from '../../eslint.config.js';

const foldersOf = (path: string): string[] =>
	readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

const folders = [
	...foldersOf('src/lib').filter((name) => name !== 'features'),
	...foldersOf('src/lib/features').map((name) => `features/${name}`)
];

test('every folder of src/lib stands in the import rule, and no other', () =>
	expect(Object.keys(MAY_IMPORT).sort()).toEqual(folders.sort()));

test('nothing may import a feature', () =>
	expect(
		Object.values(MAY_IMPORT)
			.flat()
			.filter((name) => name.startsWith('features/'))
	).toEqual([]));

const complaints = async (filePath: string, code: string): Promise<string[]> => {
	const [result] = await new ESLint().lintText(code, { filePath });
	return (result?.messages ?? []).flatMap(({ ruleId }) => ruleId ?? []);
};

test.each([
	[
		'src/lib/german/probe.ts',
		"import { groupsOf } from '$lib/features/reader/runs';\ngroupsOf('', { notes: [] });"
	],
	['src/lib/german/probe.ts', "void import('$lib/content/shelf');"],
	[
		'src/lib/text/probe.ts',
		"import type { Entry } from '../content/entry';\nexport type E = Entry;"
	],
	['src/lib/features/lookup/probe.ts', "import { fold } from '../glossary/search';\nvoid fold;"]
])('%s may not: %s', async (filePath, code) =>
	expect(await complaints(filePath, code)).toContain('import-x/no-restricted-paths')
);

test('what the table allows passes', async () =>
	expect(
		await complaints(
			'src/lib/content/probe.ts',
			"import { fold } from '$lib/german/fold';\nvoid fold;"
		)
	).toEqual([]));
