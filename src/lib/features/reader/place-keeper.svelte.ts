import { savePlace } from '$lib/storage/reading-place';
import type { Document } from '$lib/text/document';

/** The strip of the window, below the bars, in which the line being read is taken to be. */
const READING_STRIP = '-18% 0px -72% 0px';

/**
 * Follows where a reader is in a text and keeps it. The place is on disk shortly after the reader
 * stops moving, and at once when the page is hidden.
 */
export class PlaceKeeper {
	#pair = $state(0);
	#furthest = $state(0);
	#failed = $state(false);
	#saved = '';
	#moved = false;

	constructor(readonly document: Document) {}

	/** Index of the pair at the reading line. */
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
		const pairs = root.querySelectorAll<HTMLElement>('[data-segment]');
		const indexOf = (element: Element) => Number((element as HTMLElement).dataset.segment);
		const reading = new IntersectionObserver(
			(entries) => {
				const inStrip = entries
					.filter((entry) => entry.isIntersecting)
					.map(({ target }) => indexOf(target));
				if (inStrip.length) this.#pair = Math.min(...inStrip);
			},
			{ rootMargin: READING_STRIP }
		);
		const seen = new IntersectionObserver((entries) => {
			const visible = entries
				.filter((entry) => entry.isIntersecting)
				.map(({ target }) => indexOf(target));
			this.#furthest = Math.max(this.#furthest, ...visible);
		});
		for (const pair of pairs) {
			reading.observe(pair);
			seen.observe(pair);
		}
		const hidden = () => document.visibilityState === 'hidden' && void this.save();
		const leaving = () => void this.save();
		const settled = () => {
			this.#moved = true;
			void this.save();
		};
		addEventListener('scrollend', settled);
		addEventListener('visibilitychange', hidden);
		addEventListener('pagehide', leaving);
		return () => {
			reading.disconnect();
			seen.disconnect();
			removeEventListener('scrollend', settled);
			removeEventListener('visibilitychange', hidden);
			removeEventListener('pagehide', leaving);
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
