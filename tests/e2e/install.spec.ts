import { Device, expect, test } from './fixtures';

for (const lang of ['de', 'en'])
	test(`Chrome finds nothing against installing (${lang})`, async ({ site }) => {
		const device = new Device();
		const { context, page } = await device.start();
		await page.goto(`${site.url}/${lang}/`);
		await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
		const cdp = await context.newCDPSession(page);
		const manifest = await cdp.send('Page.getAppManifest');
		expect(manifest.errors).toEqual([]);
		expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({ id: '/', lang });
		const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
		expect(installabilityErrors).toEqual([]);
		await device.dispose();
	});

test('every icon and screenshot of the manifest exists in the size it names', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/de/`);
	const manifest = await (await page.request.get(`${site.url}/manifest.de.webmanifest`)).json();
	for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
		const size = await page.evaluate(async (url) => {
			const image = new Image();
			image.src = url;
			await image.decode();
			return `${image.naturalWidth}x${image.naturalHeight}`;
		}, src);
		if (sizes !== 'any') expect(size, src).toBe(sizes);
	}
});
