import type { Span } from '$lib/text/span';

/** Cuts a text into what is inside the spans (given in order, not overlapping) and what is between. */
export function cutSpans(
	text: string,
	spans: readonly Span[]
): { start: number; text: string; inside: boolean }[] {
	const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
	return edges
		.slice(0, -1)
		.map((start, i) => ({ start, text: text.slice(start, edges[i + 1]), inside: i % 2 === 1 }))
		.filter((part) => part.text);
}
