import type { Document } from '$lib/text/document';
import type { Level } from '$lib/text/level';
import type { Entry, EntryPage, EntrySummary, Occurrence } from './entry';
import type { ShelfStory } from './shelf';

type Fetch = typeof fetch;

/** The content could not be had: not stored on this device and no network, or no such text. */
export class ContentError extends Error {
	constructor(
		readonly path: string,
		readonly status: number
	) {
		super(`${path}: ${status}`);
	}
}

const kept = new Map<string, Promise<unknown>>();
const inBrowser = typeof window !== 'undefined';

async function get(fetch: Fetch, path: string): Promise<unknown> {
	const response = await fetch(path);
	if (!response.ok) throw new ContentError(path, response.status);
	return response.json();
}

/** Content never changes while the app runs, so the browser reads each file once. */
function once<T>(fetch: Fetch, path: string): Promise<T> {
	const there = kept.get(path) ?? get(fetch, path);
	if (inBrowser) kept.set(path, there);
	there.catch(() => kept.delete(path));
	return there as Promise<T>;
}

/** Reads the content that the app ships; `base` is the path the app lives under ('' at the root). */
export class Content {
	constructor(
		private readonly fetch: Fetch,
		private readonly base: string
	) {}

	shelf(): Promise<readonly ShelfStory[]> {
		return once(this.fetch, `${this.base}/content/shelf.json`);
	}

	/** @throws {ContentError} with status 404 where there is no such text or level */
	document(slug: string, level: Level): Promise<Document> {
		return once(this.fetch, `${this.base}/content/texts/${slug}/${level}.json`);
	}

	entries(): Promise<readonly Entry[]> {
		return once(this.fetch, `${this.base}/content/glossary/all.json`);
	}

	entryList(): Promise<readonly EntrySummary[]> {
		return once(this.fetch, `${this.base}/content/glossary/list.json`);
	}

	/**
	 * In the browser from the whole glossary, which is there offline; while prerendering from the
	 * entry's own file, so that its page does not carry all the others.
	 *
	 * @throws {ContentError} with status 404 where there is no such entry
	 */
	async entryPage(slug: string): Promise<EntryPage> {
		const path = `${this.base}/content/glossary/${slug}.json`;
		if (!inBrowser) return once(this.fetch, path);
		const [entries, occurrences] = await Promise.all([
			this.entries(),
			once<Record<string, Occurrence[]>>(this.fetch, `${this.base}/content/occurrences.json`)
		]);
		const entry = entries.find((candidate) => candidate.slug === slug);
		if (!entry) throw new ContentError(path, 404);
		return {
			entry,
			related: entry.related.flatMap((other) => entries.find((e) => e.slug === other) ?? []),
			occurrences: occurrences[slug] ?? []
		};
	}
}
