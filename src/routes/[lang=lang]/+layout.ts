import { base } from '$app/paths';
import { type Messages, translator } from '$lib/i18n/i18n';
import type { LayoutLoad } from './$types';

/** The words of the interface are data: while prerendering Kit puts them into the page. */
export const load: LayoutLoad = async ({ params: { lang }, fetch }) => {
	const messages = async (): Promise<Messages> =>
		(await fetch(`${base}/content/messages/${lang}.json`)).json();
	return { lang, t: await translator(lang, messages) };
};
