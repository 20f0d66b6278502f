import { expect, test } from 'vitest';
import { formatDate } from './format-date';

test.each([
	['2026-11-22', 'de', '22. November 2026'],
	['2026-11-22', 'en', '22 November 2026'],
	['2025-03', 'de', 'März 2025'],
	['2025', 'en', '2025']
] as const)('%s in %s', (date, lang, text) => expect(formatDate(date, lang)).toBe(text));
