import { existsSync } from 'node:fs';

/** What headless Chromium needs on a machine without GPU or open network. */
const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * Launch options for Playwright: `$CHROMIUM` or Debian's Chromium where there is one, otherwise
 * (no path given) Playwright's own browser.
 *
 * @returns {{ args: string[], executablePath?: string }}
 */
export function chromiumLaunch() {
	const path = [process.env.CHROMIUM, '/usr/bin/chromium'].find((file) => file && existsSync(file));
	return { args: chromiumFlags, ...(path ? { executablePath: path } : {}) };
}
