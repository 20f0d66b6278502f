/**
 * Functions for `page.evaluate`. Each runs inside the page and stands on its own: no imports, no
 * named functions within. Lookup times go from one to the other as performance measures.
 */

export interface ClickableWord {
	readonly surface: string;
	readonly x: number;
	readonly y: number;
}

/** Measures every lookup from now on, from the click to the frame after the one with the panel. */
export function timeLookups(): void {
	let start: number | undefined;
	document.addEventListener('click', ({ timeStamp }) => (start = timeStamp), { capture: true });
	new MutationObserver(() => {
		if (start === undefined || !document.querySelector('[data-lookup] [data-headword]')) return;
		const lookup = { start };
		start = undefined;
		requestAnimationFrame(() => requestAnimationFrame(() => performance.measure('lookup', lookup)));
	}).observe(document.body, { childList: true, subtree: true });
}

/** How long the last lookup took; waits for it to end. */
export async function takeLookupTime(): Promise<number> {
	const deadline = performance.now() + 10_000;
	while (performance.now() < deadline) {
		const [measure] = performance.getEntriesByName('lookup', 'measure');
		performance.clearMeasures('lookup');
		if (measure) return measure.duration;
		await new Promise(requestAnimationFrame);
	}
	throw new Error('The click opened no panel with a headword.');
}

/** Brings a pair to the middle of the screen; gives a word of its German not seen before. */
export function clickableWord(wanted: { pair: number; seen: string[] }): ClickableWord {
	const german = document.querySelector(`[data-segment="${wanted.pair}"] .german`);
	if (!german) throw new Error(`There is no pair ${wanted.pair}.`);
	german.scrollIntoView({ block: 'center', behavior: 'instant' });
	const words: ClickableWord[] = [];
	const walker = document.createTreeWalker(german, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		for (const { 0: surface, index } of (node.textContent ?? '').matchAll(/\p{L}{4,}/gu)) {
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + surface.length);
			const box = range.getClientRects()[0];
			if (box && !wanted.seen.includes(surface))
				words.push({ surface, x: box.x + box.width / 2, y: box.y + box.height / 2 });
		}
	const word = words[wanted.pair % words.length];
	if (!word) throw new Error(`Pair ${wanted.pair} has no new word.`);
	return word;
}
