import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { withBrowser } from './browser';
import { median } from './statistics';
import type { Site } from './site';
import type { Table } from './table';

const VISITS = 3;

interface Visit {
	readonly seconds: number;
	/** Paths of what the service worker has stored. */
	readonly stored: readonly string[];
}

async function firstVisit(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext({ locale: 'de-DE' });
	const page = await context.newPage();
	const begin = performance.now();
	await page.goto(url);
	await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
	const seconds = (performance.now() - begin) / 1000;
	const stored = await page.evaluate(async () => {
		const names = await caches.keys();
		const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return lists.flat().map((request) => decodeURI(new URL(request.url).pathname));
	});
	await context.close();
	return { seconds, stored };
}

/** The built file behind an address. */
const fileOf = (folder: string, path: string): string =>
	join(folder, path.endsWith('/') ? `${path}index.html` : path);

const kilobytes = (files: readonly string[]): number =>
	files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;

const compressed = (file: string): string => (existsSync(`${file}.br`) ? `${file}.br` : file);

/** What is stored for reading without a network, and how soon. */
export const offline = (site: Site): Promise<Table> =>
	withBrowser(async (browser) => {
		const visits: Visit[] = [];
		for (let visit = 0; visit < VISITS; visit++)
			visits.push(await firstVisit(browser, `${site.url}/de/`));
		const files = visits[0]?.stored.map((path) => fileOf(site.folder, path)) ?? [];
		return {
			title: `Ready for reading offline, median of ${VISITS} first visits on localhost`,
			columns: [
				{ name: 'files' },
				{ name: 'kB over the wire', digits: 1 },
				{ name: 'kB stored', digits: 1 },
				{ name: 'seconds', digits: 2 }
			],
			rows: [
				{
					name: '/de/',
					values: [
						files.length,
						kilobytes(files.map(compressed)),
						kilobytes(files),
						median(visits.map(({ seconds }) => seconds))
					]
				}
			],
			notes: []
		};
	});
