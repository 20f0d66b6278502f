export const LANGS = ['de', 'en'] as const;

/** A language of the interface. */
export type Lang = (typeof LANGS)[number];

export const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value);

/** The language of the interface that suits a reader: the one chosen before, else the browser's first that we have. */
export function preferredLang(chosen: string | null, browser: readonly string[]): Lang {
	if (isLang(chosen)) return chosen;
	return browser.map((tag) => tag.slice(0, 2)).find(isLang) ?? 'en';
}
