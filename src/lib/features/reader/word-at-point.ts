import { covers, type Span } from '$lib/text/span';

interface Caret {
	readonly node: Node;
	readonly offset: number;
}

function caretAt(x: number, y: number): Caret | undefined {
	if ('caretPositionFromPoint' in document) {
		const caret = document.caretPositionFromPoint(x, y);
		return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
	}
	// Safari before 18.4
	const range = (document as Document).caretRangeFromPoint(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function* textNodes(root: Node): Generator<{ node: Text; start: number }> {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let start = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node as Text;
		yield { node: text, start };
		start += text.length;
	}
}

/** The boxes that a span of an element's text takes on the screen, one or more a line. */
function boxesOf(root: Node, span: Span): DOMRect[] {
	const range = document.createRange();
	for (const { node, start } of textNodes(root)) {
		const end = start + node.length;
		if (start <= span.start && span.start <= end) range.setStart(node, span.start - start);
		if (start < span.end && span.end <= end) {
			range.setEnd(node, span.end - start);
			break;
		}
	}
	return [...range.getClientRects()];
}

/** A tap a little beside the glyphs still means the word. */
const SLACK = 3;

const contains = (box: DOMRect, x: number, y: number): boolean =>
	x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top && y <= box.bottom;

/**
 * Index of the word whose glyphs are under a point of the viewport; -1 where there are none.
 * `root` holds the text that the words' spans refer to.
 */
export function wordAtPoint(root: Node, words: readonly Span[], x: number, y: number): number {
	const caret = caretAt(x, y);
	if (!caret) return -1;
	for (const { node, start } of textNodes(root)) {
		if (node !== caret.node) continue;
		const offset = start + caret.offset;
		return words.findIndex(
			(word) =>
				(covers(word, offset) || word.end === offset) &&
				boxesOf(root, word).some((box) => contains(box, x, y))
		);
	}
	return -1;
}
