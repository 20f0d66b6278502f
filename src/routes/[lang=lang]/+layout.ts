import { translator } from '$lib/i18n/i18n';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang } }) => ({
	lang,
	t: await translator(lang)
});
