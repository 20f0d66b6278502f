import { stories } from '$lib/content/bundled.server';
import { shelfStory } from '$lib/content/shelf';
import { json } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(stories.map(shelfStory));
