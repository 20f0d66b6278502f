import { stories } from '$lib/content/bundled.server';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	stories.flatMap(({ slug, documents }) => documents.map(({ level }) => ({ slug, level })));

export const GET: RequestHandler = ({ params }) => {
	const story = stories.find(({ slug }) => slug === params.slug);
	const document = story?.documents.find(({ level }) => level === params.level);
	return document ? json(document) : error(404);
};
