import * as v from 'valibot';
import {
	type Document as YamlDocument,
	type ErrorCode,
	isNode,
	LineCounter,
	parseDocument,
	visit
} from 'yaml';
import type { Problem } from './problem';
import { normaliseSource } from './source-file';

/** YAML checked against a schema; `lineOf` tells where a value stands in the file. */
interface YamlSource<T> {
	/** Absent where there are problems. */
	readonly value?: T;
	readonly problems: readonly Problem[];
	readonly lineOf: (path: readonly (string | number)[]) => number;
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
	(issue.path ?? []).map((item) => item.key as string | number);

/** The names of a path; the line tells which item of a list is meant. */
const nameOf = (issue: v.BaseIssue<unknown>): string =>
	pathOf(issue)
		.filter((key) => typeof key === 'string')
		.map((key, index, { length }) => (index === length - 1 ? `${key}: ` : `${key}.`))
		.join('');

/** The node at `path`, or the nearest one above it that exists. */
function nodeAt(document: YamlDocument, path: readonly (string | number)[]): unknown {
	for (let length = path.length; length >= 0; length--) {
		const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
		if (isNode(node)) return node;
	}
	return undefined;
}

const QUOTE = 'a text with a colon, a hash or a quotation mark needs quotes around it';

const REMEDIES: Partial<Record<ErrorCode, string>> = {
	DUPLICATE_KEY: 'write each field once',
	TAB_AS_INDENT: 'indent with blanks'
};

/** What keeps a document from being read, by offset. */
function syntaxErrors(document: YamlDocument): { offset: number; message: string }[] {
	const errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
		offset: pos[0],
		message: `not valid YAML: ${message} (${REMEDIES[code] ?? QUOTE})`
	}));
	visit(document, {
		Alias: (_, { source, range }) => {
			const message = `not valid YAML: “*${source}” is no text (${QUOTE}, and so does an asterisk)`;
			errors.push({ offset: range?.[0] ?? 0, message });
		}
	});
	return errors;
}

/** One error a line: the others mostly follow from it. */
const onePerLine = (problems: readonly Problem[]): Problem[] => [
	...new Map(problems.toReversed().map((problem) => [problem.line, problem])).values()
];

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
	const lineCounter = new LineCounter();
	const document = parseDocument(normaliseSource(source), { lineCounter, prettyErrors: false });
	const line = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
	const lineOf = (path: readonly (string | number)[]) => {
		const node = nodeAt(document, path);
		return line(isNode(node) ? (node.range?.[0] ?? 0) : 0);
	};
	const broken = syntaxErrors(document).map(({ offset, message }) => ({
		file,
		line: line(offset),
		message
	}));
	if (broken.length) return { problems: onePerLine(broken).reverse(), lineOf };
	const checked = v.safeParse(schema, document.toJS());
	if (checked.success) return { value: checked.output, problems: [], lineOf };
	return {
		lineOf,
		problems: checked.issues.map((issue) => ({
			file,
			line: lineOf(pathOf(issue)),
			message: nameOf(issue) + issue.message
		}))
	};
}

/** The messages of a strict object: `whole` says what it is, for those who gave it a wrong field. */
export const fieldMessage =
	(whole: string) =>
	({ expected }: { readonly expected: string | null }): string => {
		if (expected === 'Object') return `write the fields of ${whole}, each as “name: value”`;
		return expected === 'never' ? `is not a field of ${whole}` : 'is missing';
	};

const EMPTY = 'must not be empty';

/** Text that says something. */
export const text = v.pipe(
	v.string(({ received }) => (received === 'null' ? EMPTY : 'must be text: put quotes around it')),
	v.trim(),
	v.nonEmpty(EMPTY)
);

const DATE = 'must be a date such as 2026-11-22, 2026-11 or 2026';

const isDate = (value: string): boolean =>
	/^\d{4}(-\d{2}){0,2}$/.test(value) &&
	!Number.isNaN(Date.parse(value)) &&
	new Date(value).toISOString().startsWith(value);

/** `2026`, `2026-11` or `2026-11-22`; YAML reads a bare year as a number. */
export const date = v.pipe(
	v.union([v.string(), v.number()], DATE),
	v.transform(String),
	v.check(isDate, DATE)
);
