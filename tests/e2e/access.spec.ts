import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, STORY, test } from './fixtures';

const THEMES = ['light', 'dark', 'sepia'] as const;

const PAGES = {
	start: '/?stay',
	library: '/de/',
	'C1 text': `/de/read/${STORY}/`,
	'A2 text': `/en/read/${STORY}/a2/`,
	glossary: '/en/glossary/',
	entry: '/de/glossary/ovks/',
	settings: '/de/settings/',
	about: '/en/about/',
	'unknown page': '/de/gibt-es-nicht/'
};

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const chooseTheme = (page: Page, theme: string) =>
	page.addInitScript(
		(chosen) =>
			localStorage.setItem(
				'lesebruecke:preferences',
				JSON.stringify({ theme: chosen, updated: 1 })
			),
		theme
	);

for (const theme of THEMES)
	test.describe(`axe, ${theme}`, () => {
		test.beforeEach(({ page }) => chooseTheme(page, theme));

		for (const [name, path] of Object.entries(PAGES))
			test(name, async ({ page, site }) => {
				await page.goto(site.url + path);
				await hydrated(page);
				expect(await violations(page)).toEqual([]);
			});

		for (const [device, viewport] of [
			['a wide screen', { width: 1280, height: 800 }],
			['a phone', { width: 360, height: 740 }]
		] as const)
			test(`panel open on ${device}, then in each view`, async ({ page, site }) => {
				await page.setViewportSize(viewport);
				await page.goto(`${site.url}/en/read/${STORY}/b1/`);
				await hydrated(page);
				await page.locator('[data-term]').nth(3).click();
				await expect(page.locator('[data-lookup] [data-headword]').first()).toBeVisible();
				expect(await violations(page)).toEqual([]);
				await page.keyboard.press('Escape');
				for (const view of ['german', 'english']) {
					await page.locator(`button[data-view="${view}"]`).click();
					await page.evaluate(() => scrollTo(0, 0)); // nothing half under the bars
					expect(await violations(page)).toEqual([]);
				}
				await page.getByRole('button', { name: 'Type and colours' }).click();
				expect(await violations(page)).toEqual([]);
			});
	});

test('every control is at least 44 px tall and wide enough to tap', async ({ page, site }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of Object.values(PAGES)) {
		await page.goto(site.url + path);
		await hydrated(page);
		const small = await page
			.locator('button:visible, a:visible:not([data-term]):not(p a, li a.inline)')
			.evaluateAll((controls) =>
				controls
					.map((control) => ({
						text: control.outerHTML.slice(0, 120),
						box: control.getBoundingClientRect()
					}))
					.filter(
						({ box }) => box.right > 0 && box.bottom > 0 && (box.height < 43.5 || box.width < 43.5)
					)
					.map(({ text, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${text}`)
			);
		expect(small, path).toEqual([]);
	}
});

test('no page scrolls sideways at 320 px, nor at the largest type', async ({ page, site }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const size of [1, 1.5]) {
		await page.addInitScript(
			(chosen) =>
				localStorage.setItem(
					'lesebruecke:preferences',
					JSON.stringify({ size: chosen, updated: 1 })
				),
			size
		);
		for (const path of Object.values(PAGES)) {
			await page.goto(site.url + path);
			await hydrated(page);
			const [inner, outer] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(inner, path).toBeLessThanOrEqual(outer ?? 0);
		}
	}
});

test('the C1 text loads without moving', async ({ page, site }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const viewport of [
		{ width: 360, height: 740 },
		{ width: 1280, height: 800 }
	]) {
		await page.setViewportSize(viewport);
		for (const visit of ['first', 'second']) {
			await page.goto(`${site.url}/de/read/${STORY}/`);
			await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
			await page.evaluate(() => document.fonts.ready);
			const shifts = await page.evaluate(
				() => (globalThis as unknown as { shifts: number[] }).shifts
			);
			expect(shifts, `${visit} visit at ${viewport.width} px`).toEqual([]);
		}
	}
});

test('every run of German and English says which it is', async ({ page, site }) => {
	for (const [path, interfaceLang] of [
		[`/de/read/${STORY}/`, 'de'],
		['/en/glossary/ovks/', 'en']
	] as const) {
		await page.goto(site.url + path);
		await hydrated(page);
		await expect(page.locator('html')).toHaveAttribute('lang', interfaceLang);
	}
	const pairs = page.locator('[data-segment]');
	await page.goto(`${site.url}/en/read/${STORY}/`);
	for (const side of ['.german[lang="de"]', '.english [lang="en"]'])
		expect(await pairs.locator(side).count()).toBeGreaterThanOrEqual(await pairs.count());
});
