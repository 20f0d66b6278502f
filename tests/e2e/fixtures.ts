import { type BrowserContext, chromium, type Page, test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '../../scripts/browser.js';
import { Site } from './site';

export const STORY = 'kasachstan-als-vermittler';

interface Fixtures {
	/** The built site on a server of its own. */
	site: Site;
	/** Collects what must never happen: requests elsewhere, errors in the page. */
	watched: undefined;
}

/** Every page of every test is watched: no request to another origin, no error in the console. */
export const test = base.extend<Fixtures>({
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const site = new Site();
		await site.start();
		await use(site);
		await site.kill();
	},
	watched: [
		async ({ context }, use) => {
			const wrong = watch(context);
			await use(undefined);
			base.expect(wrong).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';

/** Network failures that a test brings about itself by going offline. */
const EXPECTED =
	/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to fetch|Failed to update|gibt-es-nicht/;

/** Lists requests to other origins and errors in pages of a context, as they come. */
export function watch(context: BrowserContext): string[] {
	const wrong: string[] = [];
	context.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== '127.0.0.1') wrong.push(request.url());
	});
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		const text = `${message.text()} ${message.location().url}`;
		if (!EXPECTED.test(text)) wrong.push(text);
	});
	context.on('weberror', ({ error }) => {
		if (!EXPECTED.test(error().message)) wrong.push(error().message);
	});
	return wrong;
}

/** Waits until the app says that all is stored. */
export const offlineReady = (page: Page): Promise<void> =>
	page.locator('html[data-offline="ready"]').waitFor({ state: 'attached', timeout: 30_000 });

/** Waits until the page's scripts have taken over. */
export const hydrated = (page: Page): Promise<void> =>
	page.locator('html[data-offline]').waitFor({ state: 'attached' });

/** A browser with a profile on disk, as on a reader's device; it can be killed and started again. */
export class Device {
	readonly #profile = mkdtempSync(join(tmpdir(), 'lesebruecke-profile-'));
	#context: BrowserContext | undefined;

	async start(): Promise<{ context: BrowserContext; page: Page }> {
		const context = await chromium.launchPersistentContext(this.#profile, {
			...chromiumLaunch(),
			locale: 'de-DE',
			viewport: { width: 360, height: 740 }
		});
		this.#context = context;
		return { context, page: context.pages()[0] ?? (await context.newPage()) };
	}

	/** SIGKILL to the browser's processes: nothing gets to finish. */
	async kill(): Promise<void> {
		const context = this.#context;
		if (!context) return;
		const closed = new Promise((resolve) => context.once('close', resolve));
		const { execFileSync } = await import('node:child_process');
		execFileSync('pkill', ['-KILL', '-f', this.#profile]);
		await closed;
		for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
			rmSync(join(this.#profile, lock), { force: true });
	}

	async dispose(): Promise<void> {
		await this.#context?.close().catch(() => undefined);
		rmSync(this.#profile, { recursive: true, force: true });
	}
}

/** The middle of the first box that some words take on the screen, for clicks on their glyphs. */
export async function pointOf(
	page: Page,
	pair: number,
	words: string
): Promise<{ x: number; y: number }> {
	const german = page.locator(`[data-segment="${pair}"] .german`);
	await german.scrollIntoViewIfNeeded();
	return german.evaluate((element, wanted) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf(wanted) ?? -1;
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + wanted.length);
			const box = range.getClientRects()[0];
			if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		}
		throw new Error(`“${wanted}” does not stand in ${element.textContent}`);
	}, words);
}

/** Clicks on the glyphs of words that stand in one run of a pair's German. */
export async function clickWord(page: Page, pair: number, words: string): Promise<void> {
	const { x, y } = await pointOf(page, pair, words);
	await page.mouse.click(x, y);
}
