import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder with these files for the running test. */
export function temporaryFolder(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'lesebruecke-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** Runs scripts/NAME.ts as npm does, from the project folder. */
export function runScript(
	name: string,
	...args: string[]
): { code: number | null; out: string; err: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', `scripts/${name}.ts`, ...args],
		{ encoding: 'utf8' }
	);
	return { code: status, out: stdout, err: stderr };
}
