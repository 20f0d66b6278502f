import * as v from 'valibot';
import type { Bilingual } from '$lib/text/document';
import { LevelBody } from './level-body';
import type { AuthoredPair, Report } from './pair-draft';
import type { Problem } from './problem';
import { normaliseSource } from './source-file';
import { fieldMessage, readYaml, text } from './yaml-source';

const Front = v.strictObject(
	{ title: text, 'title-en': text, teaser: text, 'teaser-en': text },
	fieldMessage('the titles (title, title-en, teaser, teaser-en)')
);

export interface LevelFile {
	readonly title: Bilingual;
	readonly teaser: Bilingual;
	readonly pairs: readonly AuthoredPair[];
	/** Place names in order, with their lines. */
	readonly places: ReadonlyMap<string, number>;
	readonly problems: readonly Problem[];
}

interface Parts {
	readonly front: string;
	readonly body: readonly string[];
	/** The line on which the body begins. */
	readonly bodyLine: number;
}

/** Splits the front matter off. */
function splitFront(source: string): Parts | undefined {
	const lines = normaliseSource(source).split('\n');
	const [first, second] = lines.flatMap((line, index) => (line.trimEnd() === '---' ? [index] : []));
	if (first !== 0 || second === undefined) return undefined;
	return {
		front: lines.slice(1, second).join('\n'),
		body: lines.slice(second + 1),
		bodyLine: second + 2
	};
}

function readTitles(front: string, file: string): Pick<LevelFile, 'title' | 'teaser' | 'problems'> {
	const { value, problems } = readYaml(Front, front, file, 2);
	return {
		title: { de: value?.title ?? '', en: value?.['title-en'] ?? '' },
		teaser: { de: value?.teaser ?? '', en: value?.['teaser-en'] ?? '' },
		problems
	};
}

/** Reads one level of a story (format: CONTRIBUTING.md, “Writing a text”). Never throws. */
export function parseLevelFile(source: string, file: string): LevelFile {
	const problems: Problem[] = [];
	const report: Report = (line, message) => problems.push({ file, line, message });
	const parts = splitFront(source);
	const body = new LevelBody(report);
	if (!parts) report(1, 'begin with the titles between two lines “---” (see CONTRIBUTING.md)');
	parts?.body.forEach((line, index) => body.add(line, parts.bodyLine + index));
	body.close();
	if (parts && body.empty)
		report(parts.bodyLine, 'no sentences: write German lines with “= ” glosses below them');
	const titles = readTitles(parts?.front ?? '', file);
	return {
		...titles,
		pairs: body.pairs,
		places: body.places,
		problems: [...(parts ? titles.problems : []), ...problems]
	};
}
