/**
 * `npm test`: everything, in the order in which failures are cheapest. Runs in a fresh clone: it
 * installs packages and, where there is none, a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildSite, installPackages, run } from './bootstrap.js';
import { chromiumLaunch } from './browser.js';

async function hasBrowser() {
	if (chromiumLaunch().executablePath) return true;
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

const attempt = (/** @type {string[]} */ [command = '', ...args]) =>
	spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

async function ensureBrowser() {
	if (await hasBrowser()) return;
	console.error('Installing a browser …');
	const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	if (isDebianRoot && attempt(['apt-get', 'update', '-qq']))
		attempt(['apt-get', 'install', '-y', '-qq', 'chromium']);
	if (!(await hasBrowser())) attempt(['npx', 'playwright', 'install', 'chromium']);
	if (await hasBrowser()) return;
	console.error(
		'No browser for the tests. Install one with “sudo apt-get install chromium” or “npx playwright install chromium”,\n' +
			'or name one: CHROMIUM=/path/to/chromium npm test'
	);
	process.exit(1);
}

installPackages();
await ensureBrowser();
run('npm', ['run', '-s', 'check']);
run('npm', ['run', '-s', 'test:unit']);
await buildSite();
run('npm', ['run', '-s', 'test:e2e']);
console.error('\nAll checks and tests passed.');
