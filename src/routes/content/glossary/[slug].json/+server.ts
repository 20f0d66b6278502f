import { entries as glossary, entriesBySlug, occurrencesBySlug } from '$lib/content/bundled.server';
import type { EntryPage } from '$lib/content/entry';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => glossary.map(({ slug }) => ({ slug }));

/** One entry with what its page shows of others: for prerendering; the app has all.json. */
export const GET: RequestHandler = ({ params }) => {
	const entry = entriesBySlug.get(params.slug);
	if (!entry) error(404);
	const page: EntryPage = {
		entry,
		related: entry.related.flatMap((slug) => entriesBySlug.get(slug) ?? []),
		occurrences: occurrencesBySlug.get(params.slug) ?? []
	};
	return json(page);
};
