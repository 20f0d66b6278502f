/**
 * Measures the built site: `npm run bench`, or only some of it: `npm run bench -- javascript lookup`.
 * Prints tables and writes them to bench.json. Budgets are marked, never enforced.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { buildSite } from '../../scripts/bootstrap.js';
import { javascript } from './javascript';
import { lighthouseScores } from './lighthouse';
import { lookup } from './lookup';
import { matching } from './matching';
import { offline } from './offline';
import { type Site, startSite } from './site';
import { formatTable, type Table } from './table';

const BENCHMARKS: Record<string, (site: Site) => Table | Promise<Table>> = {
	javascript,
	lighthouse: lighthouseScores,
	lookup,
	matching,
	offline
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in BENCHMARKS));
if (unknown.length)
	throw new Error(
		`There is no ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}.`
	);

await buildSite();
const site = await startSite();
const tables: Record<string, Table> = {};
try {
	for (const [name, measure] of Object.entries(BENCHMARKS)) {
		if (chosen.length && !chosen.includes(name)) continue;
		const table = await measure(site);
		tables[name] = table;
		console.log(formatTable(table));
	}
} finally {
	await site.stop();
}
const machine = { processors: availableParallelism(), load: loadavg()[1] };
console.log(`Load ${machine.load?.toFixed(1)} on ${machine.processors} processors (5 minutes).`);
writeFileSync(
	'bench.json',
	JSON.stringify({ date: new Date().toISOString(), machine, tables }, null, '\t')
);
