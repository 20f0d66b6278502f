import { expect, test } from 'vitest';
import { DEFAULTS, parsePreferences } from './preferences';

test.each([[undefined], [null], ['dark'], [{}], [{ theme: 'pink', size: 7, level: 'z9' }]])(
	'%j reads as the defaults',
	(stored) => expect(parsePreferences(stored)).toEqual(DEFAULTS)
);

test('what is valid is kept, the rest falls back', () =>
	expect(
		parsePreferences({ theme: 'sepia', size: '1', level: 'b1', updated: 5, old: true })
	).toEqual({
		...DEFAULTS,
		theme: 'sepia',
		level: 'b1',
		updated: 5
	}));
