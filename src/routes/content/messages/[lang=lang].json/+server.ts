import { LANGS } from '$lib/i18n/langs';
import de from '$messages/de.json';
import en from '$messages/en.json';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => json(params.lang === 'de' ? de : en);
