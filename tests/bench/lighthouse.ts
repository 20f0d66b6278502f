import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/browser.js';
import { failedAudits } from './failed-audits';
import { median } from './statistics';
import type { Site } from './site';
import type { Table } from './table';

const PAGES = ['/de/', '/de/read/kasachstan-als-vermittler/'];
const RUNS = 3;

const score = (category: string) => (result: Result) =>
	100 * (result.categories[category]?.score ?? NaN);

const metric =
	(audit: string, per = 1) =>
	(result: Result) =>
		(result.audits[audit]?.numericValue ?? NaN) / per;

const COLUMNS = [
	{ of: score('accessibility'), column: { name: 'accessibility', atLeast: 100 } },
	{ of: score('best-practices'), column: { name: 'best practices', atLeast: 100 } },
	{ of: score('seo'), column: { name: 'SEO', atLeast: 100 } },
	{ of: score('performance'), column: { name: 'performance' } },
	{
		of: metric('largest-contentful-paint', 1000),
		column: { name: 'LCP s', digits: 2, atMost: 1.2 }
	},
	{ of: metric('cumulative-layout-shift'), column: { name: 'CLS', digits: 3, atMost: 0 } },
	{ of: metric('total-blocking-time'), column: { name: 'TBT ms' } }
];

/** One run in a browser of its own, with Lighthouse's default: a slow phone on a slow network. */
async function runOnce(url: string): Promise<Result> {
	const { args, executablePath } = chromiumLaunch();
	const chrome = await launch({
		chromePath: executablePath ?? chromium.executablePath(),
		chromeFlags: [...args, '--headless=new']
	});
	try {
		const run = await lighthouse(url, { port: chrome.port, logLevel: 'error', locale: 'en-GB' });
		if (!run) throw new Error(`Lighthouse has no result for ${url}`);
		if (run.lhr.runtimeError) throw new Error(run.lhr.runtimeError.message);
		return run.lhr;
	} finally {
		chrome.kill();
	}
}

/** Scores and web vitals of the shelf and of the longest text on a phone, and what keeps them from being full. */
export async function lighthouseScores(site: Site): Promise<Table> {
	const rows: { name: string; values: number[] }[] = [];
	const notes: string[] = [];
	for (const page of PAGES) {
		const results: Result[] = [];
		for (let run = 0; run < RUNS; run++) results.push(await runOnce(site.url + page));
		rows.push({ name: page, values: COLUMNS.map(({ of }) => median(results.map(of))) });
		notes.push(...new Set(results.flatMap(failedAudits).map((line) => `${page}: ${line}`)));
	}
	return {
		title: `Lighthouse, phone, simulated slow 4G, median of ${RUNS}`,
		columns: COLUMNS.map(({ column }) => column),
		rows,
		notes
	};
}
