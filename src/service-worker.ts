/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** The adapter's fallback page, which Kit does not list: it renders any address on the device. */
const shell = `${base}/404.html`;

/** Pages of single entries are rendered from the shell and the glossary's data: 250 files less to fetch. */
const isEntry = (path: string) =>
	/\/glossary\/(?!(?:all|list)\.json$)[^/]+(?:\/|\.json)$/.test(path);

/** For app stores and link previews only; the app itself never shows them. */
const isForOthers = (path: string) => /\/(screenshots\/|robots\.txt|_headers)/.test(path);

const precache = new PrecacheController();
precache.addToCacheList([
	...build.map((url) => ({ url, revision: null })), // hashed names
	...[...files, ...prerendered, shell]
		.filter((path) => !isEntry(path) && !isForOthers(path))
		.map((url) => ({ url, revision: version }))
]);

worker.addEventListener('install', (event) => void precache.install(event));
worker.addEventListener('activate', (event) => void precache.activate(event));

registerRoute(
	new PrecacheRoute(precache, {
		ignoreURLParametersMatching: [/./],
		cleanURLs: false,
		// /de/glossary -> /de/glossary/ as a static host would redirect
		urlManipulation: ({ url }) =>
			url.pathname.endsWith('/') ? [] : [new URL(`${url.pathname}/`, url)]
	})
);
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL(shell)));

async function offlineStatus(): Promise<{ stored: number; expected: number }> {
	const keys = precache.getCachedURLs().map((url) => precache.getCacheKeyForURL(url) ?? url);
	const cache = await caches.open(precache.strategy.cacheName);
	const stored = new Set((await cache.keys()).map((request) => request.url));
	return { expected: keys.length, stored: keys.filter((key) => stored.has(key)).length };
}

worker.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
	if (event.data?.type === 'OFFLINE_STATUS')
		event.waitUntil(offlineStatus().then((status) => event.ports[0]?.postMessage(status)));
});
