/** A column of numbers, and what is expected of them. */
export interface Column {
	readonly name: string;
	/** Digits after the point; none by default. */
	readonly digits?: number;
	readonly atMost?: number;
	readonly atLeast?: number;
}

/** The outcome of one benchmark. */
export interface Table {
	readonly title: string;
	readonly columns: readonly Column[];
	/** Values stand in the order of the columns. */
	readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
	/** Whatever the reader of the table should know besides. */
	readonly notes: readonly string[];
}

const withinBudget = ({ atMost = Infinity, atLeast = -Infinity }: Column, value: number): boolean =>
	value <= atMost && value >= atLeast;

const hasBudget = ({ atMost, atLeast }: Column): boolean =>
	atMost !== undefined || atLeast !== undefined;

function cell(column: Column, value = NaN): string {
	const text = value.toFixed(column.digits ?? 0);
	if (!hasBudget(column)) return text;
	return `${text} ${withinBudget(column, value) ? '✓' : '✗'}`;
}

function heading(column: Column): string {
	const { name, atMost, atLeast } = column;
	return [
		name,
		...(atMost === undefined ? [] : [`≤ ${atMost}`]),
		...(atLeast === undefined ? [] : [`≥ ${atLeast}`])
	].join(' ');
}

/** A table for people to read: numbers aligned, ✓ or ✗ where there is a budget. */
export function formatTable({ title, columns, rows, notes }: Table): string {
	const lines = [
		['', ...columns.map(heading)],
		...rows.map(({ name, values }) => [
			name,
			...columns.map((column, i) => cell(column, values[i]))
		])
	];
	const widths = ['', ...columns].map((_, i) =>
		Math.max(...lines.map((line) => line[i]?.length ?? 0))
	);
	const align = (line: readonly string[]) =>
		line
			.map((text, i) => (i ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
			.join('   ');
	return [title, '='.repeat(title.length), ...lines.map(align), ...notes.map((note) => `· ${note}`)]
		.join('\n')
		.concat('\n');
}
