/** What has to be done before anything else can run. Imports no packages at the top. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/**
 * Runs a command with its output shown on standard error; ends the process with its exit code if it fails.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
	const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
	if (status === 0) return;
	console.error(`\n${[command, ...args].join(' ')} failed${error ? `: ${error.message}` : '.'}`);
	process.exit(status ?? 1);
}

const modified = (/** @type {string} */ file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** `npm ci`, unless what the lockfile says is installed already. */
export function installPackages() {
	const installed = modified('node_modules/.package-lock.json');
	if (installed && installed >= modified('package-lock.json')) return;
	console.error('Installing packages …');
	run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Builds the site, unless the one in build/ is of these very sources. */
export async function buildSite() {
	const { default: config } = await import('../svelte.config.js');
	const built = existsSync('build/_app/version.json')
		? JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version
		: undefined;
	if (built === config.kit?.version?.name) return;
	console.error('Building …');
	run('npx', ['vite', 'build', '--logLevel', 'warn']);
}
