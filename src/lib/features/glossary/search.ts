import type { EntrySummary, Kind } from '$lib/content/entry';
import { fold } from '$lib/german/fold';

const keyOf = (entry: EntrySummary): string =>
	[entry.headword, entry.expansion, ...(entry.variants ?? []), entry.english]
		.map((text) => fold(text ?? ''))
		.join('\n');

/** 0: begins a name, 1: begins a word of one, 2: inside a word; undefined: not there. */
function rank(key: string, query: string): number | undefined {
	if (!key.includes(query)) return undefined;
	if (key.startsWith(query) || key.includes(`\n${query}`)) return 0;
	return [' ', '-', '('].some((before) => key.includes(before + query)) ? 1 : 2;
}

/**
 * Entries of a kind (or all) in which the query occurs, German or English, umlauts and case
 * optional; those that begin with it first, otherwise in the order given.
 */
export function searchEntries(
	entries: readonly EntrySummary[],
	query: string,
	kind: Kind | null
): readonly EntrySummary[] {
	const folded = fold(query.trim());
	return entries
		.filter((entry) => !kind || entry.kind === kind)
		.map((entry) => ({ entry, rank: rank(keyOf(entry), folded) }))
		.filter((hit): hit is { entry: EntrySummary; rank: number } => hit.rank !== undefined)
		.sort((a, b) => (folded ? a.rank - b.rank : 0))
		.map(({ entry }) => entry);
}

const collator = new Intl.Collator('de');

/** Entries in the order of the German alphabet. */
export const alphabetical = (entries: readonly EntrySummary[]): EntrySummary[] =>
	[...entries].sort((a, b) => collator.compare(a.headword, b.headword));
