import * as v from 'valibot';
import type { Bilingual } from '$lib/text/document';
import type { Problem } from './problem';
import { date, fieldMessage, readYaml, text } from './yaml-source';

const TWO_NAMES = 'a topic has two names: [Außenpolitik, foreign policy]';

const Topic = v.pipe(
	v.array(text, TWO_NAMES),
	v.length(2, TWO_NAMES),
	v.transform(([de = '', en = '']): Bilingual => ({ de, en }))
);

const Story = v.strictObject(
	{
		order: v.number('must be a number: its place on the shelf'),
		written: date,
		'as-of': date,
		topics: v.pipe(v.array(Topic, 'must be a list'), v.minLength(1, 'needs at least one topic')),
		sources: v.pipe(v.array(text, 'must be a list'), v.minLength(1, 'needs at least one source'))
	},
	fieldMessage('story.yaml (order, written, as-of, topics, sources)')
);

export interface StoryFile {
	readonly order: number;
	readonly written: string;
	readonly asOf: string;
	readonly topics: readonly Bilingual[];
	readonly sources: readonly string[];
}

/** Reads a story.yaml (format: CONTRIBUTING.md). Never throws; `story` is absent where there are problems. */
export function parseStoryFile(
	source: string,
	file: string
): { story?: StoryFile; problems: readonly Problem[] } {
	const { value, problems } = readYaml(Story, source, file);
	if (!value) return { problems };
	const { 'as-of': asOf, ...rest } = value;
	return { story: { ...rest, asOf }, problems };
}
