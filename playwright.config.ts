import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/browser.js';

export default defineConfig({
	testDir: 'tests/e2e',
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	workers: 2,
	fullyParallel: true,
	timeout: 60_000,
	reporter: 'list',
	use: { locale: 'de-DE', serviceWorkers: 'allow', trace: 'retain-on-failure' },
	projects: [
		{ name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumLaunch() } }
	]
});
