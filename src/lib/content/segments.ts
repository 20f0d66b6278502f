import type { Side } from '$lib/text/document';
import type { Span } from '$lib/text/span';

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
