import { Device, expect, STORY, test, watch } from './fixtures';

test('the place, the view and the theme survive the killing of the browser, offline', async ({
	site
}) => {
	const device = new Device();
	const first = await device.start();
	const wrong = watch(first.context);
	await first.page.goto(`${site.url}/de/read/${STORY}/`);
	await first.page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
	await first.page.getByRole('button', { name: 'Schrift und Farben' }).click();
	await first.page.getByLabel('Dunkel').check();
	await first.page.keyboard.press('Escape');
	await first.page.locator('button[data-view="german"]').click();
	await first.page.locator('[data-segment="25"]').evaluate((pair) => pair.scrollIntoView());
	await expect
		.poll(() =>
			first.page.evaluate(
				() =>
					new Promise((resolve) => {
						const opening = indexedDB.open('lesebruecke');
						opening.onsuccess = () => {
							const all = opening.result.transaction('places').objectStore('places').getAll();
							all.onsuccess = () => {
								opening.result.close();
								resolve(all.result.map(({ pair }) => pair));
							};
						};
					})
			)
		)
		.toEqual([25]);
	await device.kill();
	await site.kill();

	const second = await device.start();
	await second.context.setOffline(true);
	await second.page.goto(`${site.url}/de/`);
	await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const resume = second.page.locator('[data-continue]');
	await expect(resume).toHaveCount(1);
	await expect(resume).toContainText('Weiterlesen');
	await resume.click();
	await expect(second.page.locator('[data-segment="25"]')).toBeInViewport();
	await expect(second.page.locator('[data-segment="2"]')).not.toBeInViewport();
	await expect(second.page.locator('button[data-view="german"]')).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	expect(wrong).toEqual([]);
	await device.dispose();
});

test('a text that was only glanced at is not offered to continue', async ({ page, site }) => {
	await page.goto(`${site.url}/de/read/${STORY}/`);
	await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
	await page.goto(`${site.url}/de/`);
	await expect(page.getByText('Noch nicht begonnen').first()).toBeVisible();
	await expect(page.locator('[data-continue]')).toHaveCount(0);
});
