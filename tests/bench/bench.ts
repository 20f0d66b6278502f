/**
 * Measures the built site: `npm run bench`, or only some of it: `npm run bench -- javascript lookup`.
 * Prints tables and writes them to bench.json. Budgets are marked, never enforced.
 */
import { writeFileSync } from 'node:fs';
import { buildSite } from '../../scripts/bootstrap.js';
import { javascript } from './javascript';
import { lighthouseScores } from './lighthouse';
import { lookup } from './lookup';
import { matching } from './matching';
import { offline } from './offline';
import { startServer } from './server';
import { formatTable, type Table } from './table';

const BENCHMARKS: Record<string, (site: string) => Table | Promise<Table>> = {
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
const server = await startServer();
const tables: Record<string, Table> = {};
try {
	for (const [name, measure] of Object.entries(BENCHMARKS)) {
		if (chosen.length && !chosen.includes(name)) continue;
		const table = await measure(server.url);
		tables[name] = table;
		console.log(formatTable(table));
	}
} finally {
	await server.stop();
}
writeFileSync('bench.json', JSON.stringify({ date: new Date().toISOString(), tables }, null, '\t'));
