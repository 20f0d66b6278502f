import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A port that nobody listens on, so that benchmarks don't get in the way of tests. */
async function freePort(): Promise<string> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (!address || typeof address === 'string') throw new Error('There is no free port.');
	return String(address.port);
}

/** A copy of the built site on a server process of its own: a build meanwhile does not disturb. */
export interface Site {
	readonly url: string;
	readonly folder: string;
	stop(): Promise<void>;
}

/** @throws if there is no site in build/ */
export async function startSite(): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'lesebruecke-bench-'));
	cpSync('build', folder, { recursive: true });
	const port = await freePort();
	const server = spawn(process.execPath, ['scripts/serve.js', folder], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, PORT: port }
	});
	const exit = once(server, 'exit');
	const started = await Promise.race([once(server.stdout, 'data'), exit.then(() => undefined)]);
	if (!started) throw new Error('The server did not start.');
	return {
		url: `http://127.0.0.1:${port}`,
		folder,
		stop: async () => {
			server.kill();
			await exit;
			rmSync(folder, { recursive: true });
		}
	};
}
