import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = () => createHash('sha256');

/** Every file that the built site depends on, in a fixed order. */
const inputs = [
	'messages',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
]
	.flatMap((name) =>
		/\.\w+$/.test(name)
			? [name]
			: readdirSync(name, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name))
	)
	.sort();

/** Changes with the content and only with it, so that an unchanged site is never offered as an update. */
const version = inputs
	.reduce((hash, file) => hash.update(file).update(readFileSync(file)), sha256())
	.digest('hex')
	.slice(0, 12);

/** The one inline script of ours: it sets theme and type size before the first paint. */
const bootScript =
	/<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({
			pages: process.env.BUILD_FOLDER ?? 'build',
			fallback: '404.html',
			precompress: true
		}),
		// Styles stand in the page: text is painted as soon as the page itself is there.
		inlineStyleThreshold: 50_000,
		serviceWorker: { register: false },
		version: { name: process.env.APP_VERSION ?? version },
		alias: { $messages: 'messages' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', `sha256-${sha256().update(bootScript).digest('base64')}`],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'lesebruecke-worker-url']
			}
		}
	}
};
