import { base } from '$app/paths';
import { Content, ContentError } from '$lib/content/fetch-content';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Without a level in the address, a text stands at its hardest: the whole story. */
export const load: PageLoad = async ({ fetch, params }) => {
	const content = new Content(fetch, base);
	const shelf = await content.shelf();
	const story = shelf.find(({ slug }) => slug === params.slug);
	const level = params.level ?? story?.levels.at(-1)?.level;
	if (!story || !level) error(404);
	try {
		return { story, document: await content.document(params.slug, level) };
	} catch (cause) {
		if (cause instanceof ContentError && cause.status === 404) error(404);
		throw cause;
	}
};
