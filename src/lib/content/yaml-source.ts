import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { Problem } from './problem';

/** YAML checked against a schema; `lineOf` tells where a value stands in the file. */
export interface YamlSource<T> {
	/** Absent where there are problems. */
	readonly value?: T;
	readonly problems: readonly Problem[];
	readonly lineOf: (path: readonly (string | number)[]) => number;
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
	(issue.path ?? []).map((item) => item.key as string | number);

/** The node at `path`, or the nearest one above it that exists. */
function nodeAt(document: YamlDocument, path: readonly (string | number)[]): unknown {
	for (let length = path.length; length >= 0; length--) {
		const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
		if (isNode(node)) return node;
	}
	return undefined;
}

/**
 * Reads YAML and checks it. Problems name the line in `file`; `firstLine` is the line of the file
 * on which `source` begins.
 */
export function readYaml<S extends v.GenericSchema>(
	schema: S,
	source: string,
	file: string,
	firstLine = 1
): YamlSource<v.InferOutput<S>> {
	const counter = new LineCounter();
	const document = parseDocument(source, { lineCounter: counter });
	const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const lineOf = (path: readonly (string | number)[]) => {
		const node = nodeAt(document, path);
		return line(isNode(node) ? (node.range?.[0] ?? 0) : 0);
	};
	const broken = [...document.errors, ...document.warnings].map((error) => ({
		file,
		line: line(error.pos[0]),
		message: `not valid YAML: ${error.message.split('\n')[0]} (texts with a colon or quotation mark need quotes around them)`
	}));
	if (broken.length) return { problems: broken, lineOf };
	const checked = v.safeParse(schema, document.toJS());
	if (checked.success) return { value: checked.output, problems: [], lineOf };
	return {
		lineOf,
		problems: checked.issues.map((issue) => ({
			file,
			line: lineOf(pathOf(issue)),
			message: `${pathOf(issue).join('.') || 'file'}: ${issue.message}`
		}))
	};
}

const trimmed = v.pipe(v.string('must be text'), v.trim());

/** Text that says something. */
export const text = v.pipe(trimmed, v.nonEmpty('must not be empty'));

/** `2026`, `2026-11` or `2026-11-22`; YAML reads a bare year as a number. */
export const date = v.pipe(
	v.union([v.string(), v.number()], 'must be a date such as 2026-11-22'),
	v.transform(String),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026-11-22, 2026-11 or 2026')
);
