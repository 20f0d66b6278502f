/** Levels of the Common European Framework of Reference, easiest first. */
export const LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;

export type Level = (typeof LEVELS)[number];

export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/** The harder of two levels comes first. */
export const hardestFirst = (a: Level, b: Level): number => LEVELS.indexOf(b) - LEVELS.indexOf(a);
