import { expect, offlineReady, STORY, test } from './fixtures';

test('with the server killed and the network off, everything is still there', async ({
	page,
	context,
	site
}) => {
	await page.goto(`${site.url}/`);
	await expect(page).toHaveURL(`${site.url}/de/`);
	await offlineReady(page);
	await site.kill();
	await context.setOffline(true);

	await test.step('reload of /', async () => {
		await page.goto(`${site.url}/`);
		await expect(page).toHaveURL(`${site.url}/de/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bibliothek');
	});

	await test.step('a text, and the meaning of OVKS in it', async () => {
		await page.goto(`${site.url}/de/read/${STORY}/`);
		await page.reload();
		const term = page.locator('[data-term="ovks"]').first();
		await term.click();
		const panel = page.locator('[data-lookup]');
		await expect(panel.locator('[data-headword]').filter({ hasText: 'OVKS' })).toBeVisible();
		await expect(panel).toContainText('Collective Security Treaty Organization');
	});

	await test.step('a glossary entry never visited', async () => {
		await page.goto(`${site.url}/en/glossary/normandie-format/`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Normandie-Format');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { name: 'Where it occurs' })).toBeVisible();
	});

	await test.step('a deep link with a query', async () => {
		await page.goto(`${site.url}/de/read/${STORY}/b1/?utm_source=mail#s12`);
		await expect(page.locator('[data-segment="12"]')).toBeInViewport();
	});

	await test.step('an address without its slash', async () => {
		await page.goto(`${site.url}/en/glossary`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
	});

	await test.step('an address that does not exist says so', async () => {
		await page.goto(`${site.url}/de/gibt-es-nicht/`);
		await expect(page.getByRole('alert')).toContainText('Diese Seite gibt es nicht');
	});

	await test.step('the mark says that there is no network', async () => {
		await expect(page.getByRole('status').filter({ hasText: 'Ohne Netz' })).toBeAttached();
	});
});

test('a file missing from the store is noticed', async ({ page, site }) => {
	await page.goto(`${site.url}/de/settings/`);
	await offlineReady(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			const [glossary] = (await cache.keys()).filter(({ url }) =>
				url.includes('glossary/all.json')
			);
			if (glossary) await cache.delete(glossary);
		}
	});
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-offline', 'incomplete');
	await expect(page.getByText('Nicht alles ist gespeichert')).toBeVisible();
});
