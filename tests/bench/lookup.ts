import type { Browser, Page } from 'playwright';
import { withBrowser } from './browser';
import { clickableWord, timeLookups, takeLookupTime } from './lookup-page';
import { median, percentile } from './statistics';
import type { Site } from './site';
import type { Table } from './table';

const TEXT = '/de/read/kasachstan-als-vermittler/';
const CLICKS = 40;

const RUNS = [
	{ name: 'this machine', throttling: 1 },
	{ name: 'processor 4× slower', throttling: 4 }
];

/** Clicks a word of a pair that was not clicked before, and closes the panel again. */
async function lookUp(page: Page, pair: number, seen: Set<string>): Promise<number> {
	const { surface, x, y } = await page.evaluate(clickableWord, { pair, seen: [...seen] });
	seen.add(surface);
	await page.mouse.click(x, y);
	const time = await page.evaluate(takeLookupTime);
	await page.keyboard.press('Escape');
	await page.locator('[data-lookup]').waitFor({ state: 'detached' });
	return time;
}

async function lookUps(browser: Browser, url: string, throttling: number): Promise<number[]> {
	const context = await browser.newContext({ locale: 'de-DE', serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.locator('html[data-offline]').waitFor({ state: 'attached' });
	await page.evaluate(timeLookups);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
	const pairs = await page.locator('[data-segment]').count();
	const seen = new Set<string>();
	const times: number[] = [];
	for (let click = 0; click < CLICKS; click++)
		times.push(await lookUp(page, Math.floor((click * pairs) / CLICKS), seen));
	await context.close();
	return times;
}

/** From a click on a word to the painted panel with its headword, in the longest text. */
export const lookup = (site: Site): Promise<Table> =>
	withBrowser(async (browser) => {
		const rows: { name: string; values: number[] }[] = [];
		for (const { name, throttling } of RUNS) {
			const times = await lookUps(browser, site.url + TEXT, throttling);
			rows.push({ name, values: [median(times), percentile(times, 0.95), Math.max(...times)] });
		}
		return {
			title: `Click on a word to painted panel, ms, ${CLICKS} different words of the C1 text`,
			columns: [
				{ name: 'median', digits: 1 },
				{ name: 'p95', digits: 1 },
				{ name: 'slowest', digits: 1 }
			],
			rows,
			notes: ['Ends with the second animation frame after the headword is in the DOM.']
		};
	});
