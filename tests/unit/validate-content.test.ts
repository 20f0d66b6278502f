import { expect, test, vi } from 'vitest';
import { runScript, temporaryFolder } from './run-script';

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

const STORY = `order: 1
written: 2026-03-02
as-of: 2026-03-02
topics:
  - [Tiere, animals]
sources:
  - Ida Muster, „Katzen“, 2025
`;

const LEVEL = `---
title: Die Katze
title-en: The cat
teaser: Wer war das?
teaser-en: Who was it?
---

§ abend

Die Katze schläft.
= The cat is asleep.
- schläft | schlafen | to sleep | is asleep
`;

const project = (level: string): string =>
	temporaryFolder({
		'src/content/texts/katze/story.yaml': STORY,
		'src/content/texts/katze/b1.txt': level
	});

test('sound content: counts on stdout, exit code 0', () =>
	expect(runScript('validate-content', project(LEVEL))).toEqual({
		code: 0,
		out: 'Content: 1 stories, 1 texts, 1 notes, 0 glossary entries.\n',
		err: ''
	}));

test('a broken text: file and line of each fault in order on stderr, exit code 1', () => {
	const broken = `${LEVEL.replace('| is asleep', '| asleep is')}\nSie träumt.\n\n§ Nacht\n`;
	const { code, out, err } = runScript('validate-content', project(broken));
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err.split('\n')).toEqual([
		'src/content/texts/katze/b1.txt:12: English words: “asleep is” does not stand in: The cat is asleep.',
		'src/content/texts/katze/b1.txt:14: missing gloss: write a line “= …” with the English of “Sie träumt.” below it',
		'src/content/texts/katze/b1.txt:16: place “Nacht”: use small letters, digits and hyphens (§ am-morgen)',
		'',
		'3 problems in the content.',
		''
	]);
});

test('no content: one line, exit code 1', () =>
	expect(runScript('validate-content', '/no/project')).toEqual({
		code: 1,
		out: '',
		err: 'There is no folder /no/project/src/content.\n'
	}));
