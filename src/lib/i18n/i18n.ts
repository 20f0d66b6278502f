import { createInstance, type TFunction } from 'i18next';
import { createContext } from 'svelte';
import type { Lang } from './langs';

const MESSAGES = {
	de: () => import('$messages/de.json'),
	en: () => import('$messages/en.json')
} satisfies Record<Lang, () => Promise<unknown>>;

const loaded = new Map<Lang, Promise<TFunction>>();

async function load(lang: Lang): Promise<TFunction> {
	const { default: translation } = await MESSAGES[lang]();
	const instance = createInstance({
		lng: lang,
		fallbackLng: false,
		resources: { [lang]: { translation } },
		interpolation: { escapeValue: false }, // Svelte escapes
		initAsync: false
	});
	return instance.init();
}

/** The translator of a language; one instance each, so that pages can be prerendered side by side. */
export function translator(lang: Lang): Promise<TFunction> {
	const there = loaded.get(lang) ?? load(lang);
	loaded.set(lang, there);
	return there;
}

/** A getter, so that `{t()('key')}` follows a change of language. */
export const [useI18n, setI18n] = createContext<() => { t: TFunction; lang: Lang }>();
