import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

let nextPort = 4310 + 40 * Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/** A built site behind a server process of its own, which can be killed. */
export class Site {
	#server: ChildProcess | undefined;
	readonly port = nextPort++;

	constructor(readonly folder = 'build') {}

	get url(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	async start(): Promise<void> {
		const server = spawn(process.execPath, ['scripts/serve.js', this.folder], {
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { ...process.env, PORT: String(this.port), SERVE_LIVE: '1' }
		});
		this.#server = server;
		await once(server.stdout, 'data');
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
