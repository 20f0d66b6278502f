import { base } from '$app/paths';
import { Content } from '$lib/content/fetch-content';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	shelf: await new Content(fetch, base).shelf()
});
