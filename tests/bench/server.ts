import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Out of the way of `npm start` and of the end-to-end tests. */
const PORT = process.env.PORT ?? '4890';

/** The built site on a server process of its own. */
export interface Server {
	readonly url: string;
	stop(): Promise<void>;
}

/** @throws if the port is taken or there is no site in build/ */
export async function startServer(): Promise<Server> {
	const server = spawn(process.execPath, ['scripts/serve.js', 'build'], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, PORT }
	});
	const exit = once(server, 'exit');
	const started = await Promise.race([once(server.stdout, 'data'), exit.then(() => undefined)]);
	if (!started) throw new Error('The server did not start.');
	return {
		url: `http://127.0.0.1:${PORT}`,
		stop: async () => {
			server.kill();
			await exit;
		}
	};
}
