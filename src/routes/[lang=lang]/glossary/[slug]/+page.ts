import { base } from '$app/paths';
import { Content, ContentError } from '$lib/content/fetch-content';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const content = new Content(fetch, base);
	try {
		const [page, shelf] = await Promise.all([content.entryPage(params.slug), content.shelf()]);
		return { ...page, shelf };
	} catch (cause) {
		if (cause instanceof ContentError && cause.status === 404) error(404);
		throw cause;
	}
};
