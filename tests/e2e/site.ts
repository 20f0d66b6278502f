import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

/** A built site behind a server process of its own, which can be killed. */
export class Site {
	#server: ChildProcess | undefined;
	#url = '';

	constructor(readonly folder = 'build') {}

	/** Its address, without a slash at the end; known once it has been started. */
	get url(): string {
		return this.#url;
	}

	async start(): Promise<void> {
		const server = spawn(process.execPath, ['scripts/serve.js', this.folder], {
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { ...process.env, PORT: '0', SERVE_LIVE: '1' }
		});
		this.#server = server;
		const [address] = await once(server.stdout, 'data');
		this.#url = String(address).trim().replace(/\/$/, '');
	}

	/** Kills the server process outright. */
	async kill(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		const gone = once(server, 'exit');
		server.kill('SIGKILL');
		await gone;
	}
}

/** Builds the site as another version into `folder`. */
export async function buildAs(version: string, folder: string): Promise<void> {
	await promisify(execFile)('npx', ['vite', 'build', '--logLevel', 'error'], {
		env: { ...process.env, APP_VERSION: version, BUILD_FOLDER: folder }
	});
}
