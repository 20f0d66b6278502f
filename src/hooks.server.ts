import type { Handle } from '@sveltejs/kit';

/** Runs while prerendering only: puts the language of the page on <html>. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'de')
	});
