import { isLevel, type Level } from '$lib/text/level';

export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export const VIEWS = ['both', 'german', 'english'] as const;
export const SIZES = [0.875, 1, 1.125, 1.25, 1.5] as const;

/** How the app looks and reads. `size` multiplies the type size of texts. */
export interface Preferences {
	readonly theme: (typeof THEMES)[number];
	readonly view: (typeof VIEWS)[number];
	readonly size: (typeof SIZES)[number];
	/** The level the reader chose last; texts open at it, or the nearest they have. */
	readonly level: Level | null;
	/** Milliseconds since 1970; the newer of two copies holds. */
	readonly updated: number;
}

export const DEFAULTS: Preferences = {
	theme: 'system',
	view: 'both',
	size: 1,
	level: null,
	updated: 0
};

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
	values.find((candidate) => candidate === value) ?? otherwise;

/** Reads stored preferences; what is missing or not understood falls back to the default. */
export function parsePreferences(stored: unknown): Preferences {
	const from: Record<string, unknown> =
		typeof stored === 'object' && stored !== null ? { ...stored } : {};
	return {
		theme: oneOf(THEMES, from.theme, DEFAULTS.theme),
		view: oneOf(VIEWS, from.view, DEFAULTS.view),
		size: oneOf(SIZES, from.size, DEFAULTS.size),
		level: isLevel(from.level) ? from.level : null,
		updated: typeof from.updated === 'number' ? from.updated : 0
	};
}
