/**
 * Takes the screenshots that the manifests and the README show, from the built site:
 * `npm run build && npm run screenshots`.
 */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromiumLaunch } from './browser.js';

const PORT = '4399';
const TEXT = `http://127.0.0.1:${PORT}/en/read/kasachstan-als-vermittler/`;

const server = spawn(process.execPath, ['scripts/serve.js', 'build'], {
	stdio: ['ignore', 'pipe', 'inherit'],
	env: { ...process.env, PORT }
});
await once(server.stdout, 'data');
const browser = await chromium.launch(chromiumLaunch());

/**
 * @param {string} name
 * @param {import('@playwright/test').BrowserContextOptions} device
 * @param {(page: import('@playwright/test').Page) => Promise<void>} act
 */
async function shoot(name, device, act) {
	const context = await browser.newContext({ colorScheme: 'light', ...device });
	const page = await context.newPage();
	await page.goto(TEXT);
	await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
	await page.reload(); // now with the fonts from the store
	await page.evaluate(() => document.fonts.ready);
	await act(page);
	await page.screenshot({ path: `static/screenshots/${name}.png` });
	await context.close();
}

await shoot('reader-wide', { viewport: { width: 1280, height: 800 } }, async (page) => {
	await page.locator('[data-segment="5"] .note').first().hover();
});
await shoot(
	'reader-narrow',
	{ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true },
	async (page) => {
		await page.locator('[data-term="ovks"]').first().click();
		await page.locator('[data-lookup] [data-headword]').first().waitFor();
	}
);
await browser.close();
server.kill();
