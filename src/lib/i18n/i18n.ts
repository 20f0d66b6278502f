import { createInstance, type TFunction } from 'i18next';
import { createContext } from 'svelte';
import type german from '$messages/de.json';
import type { Lang } from './langs';

/** Every word of the interface in one language (messages/*.json). */
export type Messages = typeof german;

const loaded = new Map<Lang, Promise<TFunction>>();

async function load(lang: Lang, messages: () => Promise<Messages>): Promise<TFunction> {
	const translation = await messages();
	const instance = createInstance({
		lng: lang,
		fallbackLng: false,
		resources: { [lang]: { translation } },
		interpolation: { escapeValue: false }, // Svelte escapes
		initAsync: false
	});
	return instance.init();
}

/**
 * The translator of a language, one instance each. `messages` is asked once in the browser (again
 * if it failed), and for each page while prerendering, so that every page carries its messages.
 */
export function translator(lang: Lang, messages: () => Promise<Messages>): Promise<TFunction> {
	if (typeof window === 'undefined') return load(lang, messages);
	const there = loaded.get(lang) ?? load(lang, messages);
	loaded.set(lang, there);
	there.catch(() => loaded.delete(lang));
	return there;
}

/** A getter, so that `{t()('key')}` follows a change of language. */
export const [useI18n, setI18n] = createContext<() => { t: TFunction; lang: Lang }>();
