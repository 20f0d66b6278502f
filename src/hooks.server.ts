import type { Handle } from '@sveltejs/kit';

/**
 * Runs while prerendering only: puts the language of the page on <html>, and leaves scripts out of
 * the preloads, so that on a slow line the text arrives before them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type !== 'js',
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'de')
	});
