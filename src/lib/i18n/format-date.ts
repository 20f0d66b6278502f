import type { Lang } from './langs';

const LOCALE: Record<Lang, string> = { de: 'de-DE', en: 'en-GB' };

/** `2026`, `2026-11` or `2026-11-22` as people write it: 22. November 2026, November 2026. */
export function formatDate(date: string, lang: Lang): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const options: Intl.DateTimeFormatOptions = {
		year: 'numeric',
		month: 'long',
		timeZone: 'UTC',
		...(day ? { day: 'numeric' } : {})
	};
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
	return new Intl.DateTimeFormat(LOCALE[lang], options).format(time);
}
