import { isLang } from '$lib/i18n/langs';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param): param is 'de' | 'en' => isLang(param)) satisfies ParamMatcher;
