import { error } from '@sveltejs/kit';

/** Any other address below a language: the error page, in that language and with the app around it. */
export const prerender = false;
export const ssr = false;

export const load = () => error(404);
