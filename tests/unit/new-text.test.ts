import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runScript, temporaryFolder } from './run-script';

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

const emptyProject = (): string => temporaryFolder({ 'src/content/texts/.keep': '' });

test('begins a text that validates, and adds a level to it', () => {
	const project = emptyProject();
	expect(runScript('new-text', 'mein-text', 'B1', project)).toMatchObject({ code: 0, err: '' });
	expect(runScript('new-text', 'mein-text', 'A2', project)).toEqual({
		code: 0,
		out: 'src/content/texts/mein-text/a2.txt is there for you to fill in.\n',
		err: ''
	});
	expect(runScript('validate-content', project)).toMatchObject({
		code: 0,
		out: expect.stringContaining('1 stories, 2 texts')
	});
});

test('leaves a file alone that is there, with one line on stderr', () => {
	const project = temporaryFolder({ 'src/content/texts/katze/b1.txt': 'mine' });
	expect(runScript('new-text', 'katze', 'B1', project)).toEqual({
		code: 1,
		out: '',
		err: 'src/content/texts/katze/b1.txt is there already; nothing was changed.\n'
	});
	expect(readFileSync(join(project, 'src/content/texts/katze/b1.txt'), 'utf8')).toBe('mine');
	expect(existsSync(join(project, 'src/content/texts/katze/story.yaml'))).toBe(false);
});

test.each([
	[['Mein Text', 'B1'], "can't be an address"],
	[['mein-text', 'B7'], 'There is no level “B7”'],
	[['mein-text'], 'Say which text and which level']
])('%j is refused with one line on stderr', (args, why) => {
	const { code, out, err } = runScript('new-text', ...args);
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(why)]);
});
