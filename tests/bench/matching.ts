import { readCatalogue } from '$lib/content/catalogue';
import type { Entry } from '$lib/content/entry';
import { readSourceFolder } from '$lib/content/source-folder';
import { TermIndex } from '$lib/content/term-index';
import { termPatterns } from '$lib/content/term-pattern';
import { madeUpEntry } from './made-up';
import { median } from './statistics';
import type { Table } from './table';

const TIMES = [1, 10, 100];
const BUILDS = 3;
const PASSES = 15;
const WARM_UP = 5;

const inflate = (entries: readonly Entry[], times: number): Entry[] =>
	Array.from({ length: times }, (_, copy) =>
		entries.map((entry) => (copy ? madeUpEntry(entry, copy) : entry))
	).flat();

/** What something gives, and how many milliseconds it takes (median). */
function timed<T>(runs: number, work: () => T): { result: T; ms: number } {
	const times: number[] = [];
	for (let run = 1; ; run++) {
		const begin = performance.now();
		const result = work();
		times.push(performance.now() - begin);
		if (run === runs) return { result, ms: median(times) };
	}
}

function measure(entries: readonly Entry[], texts: readonly string[]): number[] {
	const build = timed(BUILDS, () => new TermIndex(entries.flatMap(termPatterns)));
	const find = () => texts.reduce((sum, text) => sum + build.result.find(text).length, 0);
	timed(WARM_UP, find);
	const pass = timed(PASSES, find);
	return [entries.length, pass.result, pass.ms, build.ms];
}

/** Looking for the terms of glossaries of several sizes in all bundled texts; needs no browser. */
export function matching(): Table {
	const { glossary, stories } = readCatalogue(readSourceFolder('.'));
	const texts = stories.flatMap(({ documents }) => documents);
	const pairs = texts.flatMap((text) => text.pairs.map((pair) => pair.german.text));
	return {
		title: `Finding the terms of the glossary in the ${texts.length} bundled texts`,
		columns: [
			{ name: 'entries' },
			{ name: 'terms found' },
			{ name: 'all texts ms', digits: 1 },
			{ name: 'building the index ms', digits: 1 }
		],
		rows: TIMES.map((times) => ({
			name: times === 1 ? 'the glossary' : `inflated ${times}×`,
			values: measure(inflate(glossary.entries, times), pairs)
		})),
		notes: ['Inflated by entries of the same shape under made-up names, which no text has.']
	};
}
