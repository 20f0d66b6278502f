/** Small authored sources for the tests of this folder. */
import { expect } from 'vitest';
import type { Span } from '$lib/text/span';
import { formatProblem, type Problem } from './problem';
import type { SourceFile } from './source-file';

const TITLES = [
	'title: Die Katze',
	'title-en: The cat',
	'teaser: Wer war das?',
	'teaser-en: Who was it?'
];

/** A level file; `body` begins on line 7. */
export const levelSource = (...body: string[]): string =>
	['---', ...TITLES, '---', ...body].join('\n');

/** A place with a pair. */
export const placeLines = (place: string): string[] => [
	`§ ${place}`,
	'',
	'Die Katze schläft.',
	'= The cat is asleep.',
	''
];

/** A story.yaml. */
export const STORY = [
	'order: 1', // line 1
	'written: 2026-03-02',
	'as-of: 2026-02',
	'topics:', // line 4
	'  - [Tiere, animals]',
	'sources:', // line 6
	'  - Ida Muster, „Katzen“, 2025',
	''
].join('\n');

/** A glossary entry of 11 lines; `more` are further fields, from line 12 on. */
export const entrySource = (slug: string, headword: string, ...more: string[]): string =>
	[
		`- slug: ${slug}`, // line 1
		'  kind: concept',
		`  headword: ${headword}`, // line 3
		'  english: thing',
		'  definition:', // line 5
		'    de: Ein Ding.',
		'    en: A thing.',
		'  example:', // line 8
		'    de: Da ist ein Ding.',
		'    en: There is a thing.',
		'  related: []', // line 11
		...more.map((line) => `  ${line}`),
		''
	].join('\n');

/** Files by their path below src/content. */
export const sourceFiles = (files: Record<string, string>): SourceFile[] =>
	Object.entries(files).map(([path, source]) => ({ path: `src/content/${path}`, source }));

/** The words that spans cover. */
export const slices = (text: string, spans: readonly Span[]): string[] =>
	spans.map(({ start, end }) => text.slice(start, end));

/** Expects just these problems, each told by `file:line: ` and how its message begins. */
export const expectProblems = (problems: readonly Problem[], expected: readonly string[]): void =>
	expect(problems.map(formatProblem)).toEqual(
		expected.map((line) => expect.stringContaining(line) as string)
	);
