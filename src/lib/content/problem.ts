/** Something in an authored file that its author must mend. `line` counts from 1. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly message: string;
}

/** `file:line: message`, as editors and terminals make it clickable. */
export const formatProblem = ({ file, line, message }: Problem): string =>
	`${file}:${line}: ${message}`;
