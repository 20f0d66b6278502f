import { type Browser, chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/browser.js';

/** Gives a browser to `use` and closes it afterwards. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await chromium.launch(chromiumLaunch());
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}
