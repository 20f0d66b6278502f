import { savePlace } from '$lib/storage/reading-place';
import type { Document } from '$lib/text/document';
import { barsHeight } from '$lib/ui/bars-height';

/** How long the page must rest, in milliseconds, before the place is written. */
const REST = 150;

/** A pair that shows only this much, in pixels, below the bars has been read. */
const SLACK = 10;

/** Index of the first element (in the order of the page) that passes; their count if none does. */
function firstWhere(elements: readonly Element[], passes: (box: DOMRect) => boolean): number {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const element = elements[middle];
		if (element && passes(element.getBoundingClientRect())) high = middle;
		else low = middle + 1;
	}
	return low;
}

/**
 * Follows where a reader is in a text and keeps it. The place is the first pair below the bars; it
 * is written when the page comes to rest, and at once when it is hidden.
 */
export class PlaceKeeper {
	#pair = $state(0);
	#furthest = $state(0);
	#failed = $state(false);
	#saved = '';
	#moved = false;

	constructor(readonly document: Document) {}

	/** Index of the pair that is being read. */
	get pair(): number {
		return this.#pair;
	}

	/** Share read, 0 to 1. */
	get progress(): number {
		return Math.min(1, (this.#furthest + 1) / this.document.pairs.length);
	}

	/** Whether the last attempt to keep the place failed. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Takes up a place kept earlier. */
	resume(pair: number, furthest: number): void {
		this.#moved = true;
		this.#pair = pair;
		this.#furthest = Math.max(this.#furthest, furthest);
	}

	/** Watches the pairs inside `root` (elements with `data-segment`); returns what stops it. */
	watch(root: HTMLElement): () => void {
		const pairs = [...root.querySelectorAll('[data-segment]')];
		let resting: ReturnType<typeof setTimeout> | undefined;
		const origin = scrollY;
		let left = !this.#moved;
		const look = () => {
			const top = barsHeight() + SLACK;
			const last = pairs.length - 1;
			// A place resumed near the end can't be scrolled to the top; it holds until the reader moves.
			left ||= Math.abs(scrollY - origin) > SLACK;
			if (left)
				this.#pair = Math.min(
					last,
					firstWhere(pairs, (box) => box.bottom > top)
				);
			const below = firstWhere(pairs, (box) => box.top > innerHeight);
			this.#furthest = Math.max(this.#furthest, below - 1);
		};
		const onScroll = () => {
			this.#moved = true;
			look();
			clearTimeout(resting);
			resting = setTimeout(() => void this.save(), REST);
		};
		const onHide = () => {
			if (document.visibilityState === 'hidden') void this.save();
		};
		look();
		addEventListener('scroll', onScroll, { passive: true });
		addEventListener('visibilitychange', onHide);
		return () => {
			clearTimeout(resting);
			removeEventListener('scroll', onScroll);
			removeEventListener('visibilitychange', onHide);
			void this.save();
		};
	}

	/** Resolves once the place is on disk, or `failed` is set. A text only glanced at is not kept. */
	async save(): Promise<void> {
		if (!this.#moved) return;
		const { slug, level, pairs } = this.document;
		const place = { slug, level, pair: this.#pair, furthest: this.#furthest, pairs: pairs.length };
		const text = JSON.stringify(place);
		if (text === this.#saved) return;
		try {
			await savePlace({ ...place, updated: Date.now() });
			this.#saved = text;
			this.#failed = false;
		} catch (error) {
			console.warn(error);
			this.#failed = true;
		}
	}
}
