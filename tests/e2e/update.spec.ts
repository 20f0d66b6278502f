import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, offlineReady, STORY, test } from './fixtures';
import { buildAs, Site } from './site';

const root = mkdtempSync(join(tmpdir(), 'lesebruecke-update-'));

test.beforeAll(async () => {
	test.setTimeout(180_000);
	await buildAs('next', join(root, 'next'));
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a new version waits for the reader and keeps the place', async ({ page }) => {
	const live = join(root, 'live');
	cpSync('build', live, { recursive: true });
	const site = new Site(live);
	await site.start();
	await page.goto(`${site.url}/de/settings/`);
	await offlineReady(page);
	const shown = page.locator('[data-version]');
	const before = await shown.getAttribute('data-version');

	rmSync(live, { recursive: true });
	cpSync(join(root, 'next'), live, { recursive: true });
	await page.goto(`${site.url}/de/read/${STORY}/`);
	await page.locator('[data-segment="20"]').evaluate((pair) => pair.scrollIntoView());
	const prompt = page.locator('[data-update]');
	await expect(prompt).toContainText('Eine neue Version ist bereit.');
	await expect(page.locator('[data-segment="20"]')).toBeInViewport();

	await test.step('“later” leaves the old version working', async () => {
		await prompt.getByRole('button', { name: 'Später' }).click();
		await expect(prompt).toBeHidden();
		await page.goto(`${site.url}/de/settings/`);
		await expect(shown).toHaveAttribute('data-version', before ?? '');
		await page.goBack();
	});

	await test.step('accepting takes up the new one at the same place', async () => {
		await expect(page.locator('[data-segment="20"]')).toBeInViewport();
		await prompt.getByRole('button', { name: 'Jetzt aktualisieren' }).click();
		await page.waitForEvent('load');
		await expect(page.locator('[data-segment="20"]')).toBeInViewport();
		await expect(prompt).toBeHidden();
		await page.goto(`${site.url}/de/settings/`);
		await expect(shown).toHaveAttribute('data-version', 'next');
	});
	await site.kill();
});
