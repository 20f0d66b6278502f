import { expect, hydrated, test } from './fixtures';

test.beforeEach(async ({ page, site }) => {
	await page.goto(`${site.url}/de/glossary/`);
	await hydrated(page);
});

const SEARCHES = [
	{ query: 'aussen', finds: 'multivektor-aussenpolitik' },
	{ query: 'Außenpolitik', finds: 'multivektor-aussenpolitik' },
	{ query: 'uebungs', finds: 'uebungsplatz' },
	{ query: 'EAWU', finds: 'eaeu' },
	{ query: 'collective security', finds: 'ovks' },
	{ query: 'tokayev', finds: 'toqajew' }
];

for (const { query, finds } of SEARCHES)
	test(`“${query}” finds ${finds}`, async ({ page }) => {
		await page.getByRole('searchbox').fill(query);
		await expect(page.locator(`[data-entry="${finds}"]`)).toBeVisible();
	});

test('filtering by kind, an empty result, and clearing it', async ({ page }) => {
	await page.locator('[data-kind="idiom"]').click();
	await expect(page.locator('[data-entry="die-stirn-bieten"]')).toBeVisible();
	await expect(page.locator('[data-entry="ovks"]')).toHaveCount(0);
	await page.getByRole('searchbox').fill('OVKS');
	await expect(page.getByText('Nichts gefunden')).toBeVisible();
	await page.getByRole('button', { name: 'Suche leeren' }).click();
	await expect(page.locator('[data-entry="ovks"]')).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('an entry shows what it should and leads back into the texts', async ({ page }) => {
	await page.locator('[data-entry="die-stirn-bieten"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('die Stirn bieten');
	for (const text of ['bieten, bietet, bot, hat geboten', 'Wendung'])
		await expect(page.getByText(text, { exact: false }).first()).toBeVisible();
	const sentence = page
		.getByRole('listitem')
		.filter({ hasText: 'Stirn' })
		.first()
		.getByRole('link');
	const words = await sentence.innerText();
	await sentence.click();
	await expect(page).toHaveURL(/\/read\/.*#s\d+$/);
	const pair = page.locator(`[data-segment="${new URL(page.url()).hash.slice(2)}"]`);
	await expect(pair).toBeInViewport();
	expect(await pair.locator('.german').innerText()).toBe(words);
	await expect(pair.locator('[data-term="die-stirn-bieten"]').first()).toBeVisible();
});
