import type { Browser, Request } from 'playwright';
import { withBrowser } from './browser';
import type { Site } from './site';
import type { Table } from './table';

const PAGES = [
	'/',
	'/de/',
	'/de/read/kasachstan-als-vermittler/',
	'/de/read/kasachstan-als-vermittler/b1/',
	'/de/glossary/',
	'/de/glossary/ovks/',
	'/de/settings/',
	'/de/about/'
];

/** What a response counts as, by its media type; the first that fits. */
const KINDS = [
	{ media: /javascript/, column: { name: 'JavaScript', digits: 1, atMost: 60 } },
	{ media: /^text\/html/, column: { name: 'HTML', digits: 1 } },
	{ media: /^text\/css/, column: { name: 'CSS', digits: 1 } },
	{ media: /^font\//, column: { name: 'fonts', digits: 1 } },
	{ media: /^/, column: { name: 'other', digits: 1 } }
];

/** How long after the last request a page is taken to be done, with what it fetches when idle. */
const QUIET = 1500;

interface Transfer {
	readonly kind: number;
	/** Of the body as it came over the wire, that is compressed. */
	readonly bytes: number;
}

async function transferOf(request: Request): Promise<Transfer> {
	const response = await request.response();
	const media = response?.headers()['content-type'] ?? '';
	const { responseBodySize } = await request.sizes();
	return { kind: KINDS.findIndex((kind) => kind.media.test(media)), bytes: responseBodySize };
}

/** What a first visit loads without any interaction; no service worker fetches beside it. */
async function transfers(browser: Browser, url: string): Promise<Transfer[]> {
	const context = await browser.newContext({ locale: 'de-DE', serviceWorkers: 'block' });
	const page = await context.newPage();
	const finished: Promise<Transfer>[] = [];
	page.on('requestfinished', (request) => finished.push(transferOf(request)));
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(QUIET);
	const all = await Promise.all(finished);
	await context.close();
	return all;
}

const kilobytes = (found: readonly Transfer[]): number =>
	found.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Bytes over the wire for every kind of page before interaction. */
export const javascript = (site: Site): Promise<Table> =>
	withBrowser(async (browser) => {
		const rows: { name: string; values: number[] }[] = [];
		for (const name of PAGES) {
			const all = await transfers(browser, site.url + name);
			const byKind = KINDS.map((_, kind) => kilobytes(all.filter((one) => one.kind === kind)));
			rows.push({ name, values: [...byKind, kilobytes(all), all.length] });
		}
		return {
			title: 'First visit of a page before interaction, kB over the wire (brotli)',
			columns: [
				...KINDS.map(({ column }) => column),
				{ name: 'total', digits: 1 },
				{ name: 'requests' }
			],
			rows,
			notes: ['/ goes on to /de/ by itself: both are counted.']
		};
	});
