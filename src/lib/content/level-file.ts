import type { Bilingual, Note, Side } from '$lib/text/document';
import type { Span } from '$lib/text/span';
import * as v from 'valibot';
import type { Problem } from './problem';
import { locate } from './surface';
import { readYaml, text } from './yaml-source';

const Front = v.strictObject(
	{ title: text, 'title-en': text, teaser: text, 'teaser-en': text },
	(issue) => `${issue.received === 'undefined' ? 'is missing' : 'is not known here'}; needed are title, title-en, teaser, teaser-en`
);

/** A pair as authored: not yet searched for glossary terms. `line` is where it begins. */
export interface AuthoredPair {
	readonly kind: 'heading' | 'sentence';
	readonly place: string;
	readonly german: Side;
	readonly english: Side;
	readonly literal?: string;
	readonly notes: readonly Note[];
	/** Line of each note. */
	readonly noteLines: readonly number[];
	readonly line: number;
}

export interface LevelFile {
	readonly title: Bilingual;
	readonly teaser: Bilingual;
	readonly pairs: readonly AuthoredPair[];
	/** Place names in order, with their lines. */
	readonly places: ReadonlyMap<string, number>;
	readonly problems: readonly Problem[];
}

interface Line {
	readonly mark: '§' | '#' | '=' | '~' | '-' | '';
	readonly text: string;
	readonly number: number;
}

interface Draft {
	kind: 'heading' | 'sentence';
	line: number;
	german: string[];
	english: string[];
	literal: string[];
	notes: Line[];
}

type Report = (line: number, message: string) => void;

const MARK = /^([§#=~-])(?:\s+|$)/;

const readLine = (raw: string, number: number): Line => {
	const trimmed = raw.trim();
	const mark = (MARK.exec(trimmed)?.[1] ?? '') as Line['mark'];
	return { mark, text: mark ? trimmed.slice(1).trim() : trimmed, number };
};

/** Joins sentences to the text of one side. */
export function joinSegments(sentences: readonly string[]): Side {
	const segments: Span[] = [];
	let joined = '';
	for (const sentence of sentences) {
		const start = joined ? joined.length + 1 : 0;
		joined += joined ? ` ${sentence}` : sentence;
		segments.push({ start, end: start + sentence.length });
	}
	return { text: joined, segments };
}

const LINK = /\s*→\s*(\S+)$/;

function readNote(line: Line, pair: { german: Side; english: Side }, report: Report): Note | undefined {
	const fields = line.text.split('|').map((field) => field.trim());
	const [surface = '', lemmaField = '', meaning = '', englishWords = '', remark] = fields;
	if (fields.length > 5 || !surface || !lemmaField || !meaning || !englishWords) {
		report(
			line.number,
			'a note needs: surface | lemma | meaning here | English words (or –) | remark (may be left out)'
		);
		return undefined;
	}
	const german = locate(pair.german.text, surface);
	const english = /^[–-]$/.test(englishWords) ? [] : locate(pair.english.text, englishWords);
	if (typeof german === 'string') report(line.number, `surface: ${german}`);
	if (typeof english === 'string') report(line.number, `English words: ${english}`);
	if (typeof german === 'string' || typeof english === 'string') return undefined;
	const term = LINK.exec(lemmaField)?.[1];
	return {
		lemma: lemmaField.replace(LINK, ''),
		meaning,
		german,
		english,
		...(remark ? { remark } : {}),
		...(term ? { term } : {})
	};
}

function finish(draft: Draft, place: string, report: Report): AuthoredPair | undefined {
	const [first = ''] = draft.german;
	if (!draft.german.length)
		report(draft.line, 'a gloss or note without German above it: put the German sentence first, without an empty line between');
	else if (!draft.english.length)
		report(draft.line, `missing gloss: write a line “= …” with the English of “${first}” below it`);
	if (!draft.german.length || !draft.english.length) return undefined;
	if (draft.literal.length > 1) report(draft.line, 'more than one literal line “~”: join them');
	const sides = { german: joinSegments(draft.german), english: joinSegments(draft.english) };
	const notes = draft.notes.flatMap((line) => {
		const note = readNote(line, sides, report);
		return note ? [{ note, line: line.number }] : [];
	});
	return {
		kind: draft.kind,
		place,
		...sides,
		...(draft.literal[0] ? { literal: draft.literal[0] } : {}),
		notes: notes.map(({ note }) => note),
		noteLines: notes.map(({ line }) => line),
		line: draft.line
	};
}

/** Splits the front matter off; `body` starts at line `bodyLine`. */
function splitFront(source: string): { front: string; body: string; bodyLine: number } | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
	if (!match) return undefined;
	return {
		front: match[1] ?? '',
		body: source.slice(match[0].length),
		bodyLine: match[0].split('\n').length
	};
}

/** Collects the pairs of a file's body, line by line. */
class Body {
	readonly pairs: AuthoredPair[] = [];
	readonly places = new Map<string, number>();
	#place = '';
	#draft: Draft | undefined;

	constructor(private readonly report: Report) {}

	add(line: Line): void {
		if (line.mark === '' && line.text === '') return this.close();
		if (line.mark === '§') return this.#openPlace(line);
		const startsPair = line.mark === '#' || (line.mark === '' && this.#draft?.english.length);
		if (startsPair) this.close();
		this.#draft ??= { kind: 'sentence', line: line.number, german: [], english: [], literal: [], notes: [] };
		this.#put(this.#draft, line);
	}

	#put(draft: Draft, line: Line): void {
		if (!line.text) return this.report(line.number, `nothing stands behind “${line.mark}”`);
		if (line.mark === '#') draft.kind = 'heading';
		if (line.mark === '-') draft.notes.push(line);
		else if (line.mark === '=') draft.english.push(line.text);
		else if (line.mark === '~') draft.literal.push(line.text);
		else draft.german.push(line.text);
	}

	#openPlace(line: Line): void {
		this.close();
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(line.text))
			this.report(line.number, `place “${line.text}”: use small letters, digits and hyphens (§ am-morgen)`);
		if (this.places.has(line.text))
			this.report(line.number, `place “${line.text}” stands already in line ${this.places.get(line.text)}; give this one another name`);
		this.places.set(line.text, line.number);
		this.#place = line.text;
	}

	close(): void {
		const draft = this.#draft;
		this.#draft = undefined;
		if (!draft) return;
		if (!this.#place) this.report(draft.line, 'no place yet: begin the paragraph with a line “§ name”');
		const pair = finish(draft, this.#place, this.report);
		if (pair) this.pairs.push(pair);
	}
}

/** Reads one level of a story (format: CONTRIBUTING.md, “Writing a text”). Never throws. */
export function parseLevelFile(source: string, file: string): LevelFile {
	const problems: Problem[] = [];
	const report: Report = (line, message) => problems.push({ file, line, message });
	const parts = splitFront(source);
	const body = new Body(report);
	if (!parts) {
		report(1, 'begin with the titles between two lines “---” (see CONTRIBUTING.md)');
		return { title: { de: '', en: '' }, teaser: { de: '', en: '' }, ...body, problems };
	}
	const front = readYaml(Front, parts.front, file, 2);
	problems.push(...front.problems);
	const lines = parts.body.split('\n');
	lines.forEach((raw, index) => body.add(readLine(raw, parts.bodyLine + index)));
	body.close();
	if (!body.pairs.length) report(parts.bodyLine, 'no sentences: write German lines with “= ” glosses below them');
	return {
		title: { de: front.value?.title ?? '', en: front.value?.['title-en'] ?? '' },
		teaser: { de: front.value?.teaser ?? '', en: front.value?.['teaser-en'] ?? '' },
		pairs: body.pairs,
		places: body.places,
		problems
	};
}
