import { occurrencesBySlug } from '$lib/content/bundled.server';
import { json } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(Object.fromEntries(occurrencesBySlug));
