/**
 * Serves a built site as a static host would: `node scripts/serve.js [folder]`, port from $PORT
 * (4173; 0 for any free one). With SERVE_LIVE=1 the folder is read anew on each request, so that it can be exchanged.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const folder = process.argv[2] ?? 'build';
const port = Number(process.env.PORT ?? 4173);

if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is no site in ${folder}/. Build it first: npm run build`);
	process.exit(1);
}

const files = sirv(folder, {
	dev: process.env.SERVE_LIVE === '1',
	etag: true,
	gzip: true,
	brotli: true,
	setHeaders(response, path) {
		const immutable = path.startsWith('/_app/immutable/');
		response.setHeader(
			'cache-control',
			immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
		);
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'no-referrer');
	}
});

const server = createServer((request, response) =>
	files(request, response, () => {
		response.writeHead(404, {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-cache'
		});
		response.end(readFileSync(join(folder, '404.html')));
	})
);

server.on('error', (error) => {
	const busy = 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		busy ? `Port ${port} is in use. Choose another: PORT=4174 npm start` : error.message
	);
	process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
	const address = server.address();
	console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`);
});

for (const signal of ['SIGTERM', 'SIGINT'])
	process.on(signal, () => {
		server.closeAllConnections();
		server.close(() => process.exit(0));
	});
