/** A stretch of a text: `start` (included) and `end` (excluded), in UTF-16 code units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `span` covers the code unit at `offset`. */
export const covers = (span: Span, offset: number): boolean =>
	span.start <= offset && offset < span.end;
