/** Renders the PNG icons in static/icons from the SVG ones beside them: `npm run icons`. */
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromiumLaunch } from './browser.js';

const ICONS = [
	{ from: 'icon', to: 'icon-192', size: 192 },
	{ from: 'icon', to: 'icon-512', size: 512 },
	{ from: 'icon-maskable', to: 'icon-maskable-512', size: 512 },
	{ from: 'icon-maskable', to: 'apple-touch-icon', size: 180 },
	{ from: 'icon-monochrome', to: 'icon-monochrome-512', size: 512 }
];

const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
for (const { from, to, size } of ICONS) {
	const svg = readFileSync(`static/icons/${from}.svg`).toString('base64');
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(
		`<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`
	);
	await page
		.locator('img')
		.evaluate((image) => image instanceof HTMLImageElement && image.decode());
	writeFileSync(`static/icons/${to}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
