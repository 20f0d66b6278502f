import type { Workbox } from 'workbox-window';

interface WorkerUrlPolicy {
	createScriptURL(url: string): string;
}

interface TrustedTypesGlobal {
	readonly trustedTypes?: {
		createPolicy(name: string, rules: WorkerUrlPolicy): WorkerUrlPolicy;
	};
}

/** `register()` takes a script address, so Trusted Types ask where it comes from: only from here. */
function trustedWorkerUrl(url: string): string {
	const sameOrigin = (candidate: string) => {
		if (new URL(candidate, location.origin).origin !== location.origin)
			throw new TypeError(candidate);
		return candidate;
	};
	const { trustedTypes } = globalThis as TrustedTypesGlobal;
	const policy = trustedTypes?.createPolicy('lesebruecke-worker-url', {
		createScriptURL: sameOrigin
	});
	return policy ? policy.createScriptURL(url) : sameOrigin(url);
}

/** What the worker answers to OFFLINE_STATUS: how many of the files to keep are in the cache. */
export interface OfflineStatus {
	readonly stored: number;
	readonly expected: number;
}

export type OfflineState = 'unsupported' | 'preparing' | 'ready' | 'incomplete';

/**
 * The service worker as the app sees it: whether everything is stored for reading offline, and
 * whether a new version waits. A waiting version is taken up only when the reader says so, or when
 * the app is next started with no tab open.
 */
class ServiceWorkerState {
	#offline = $state<OfflineState>('preparing');
	#updateWaiting = $state(false);
	#workbox: Workbox | undefined;

	get offline(): OfflineState {
		return this.#offline;
	}

	get updateWaiting(): boolean {
		return this.#updateWaiting;
	}

	/** Registers the worker at `url`. Call once. Never throws: `offline` tells how it went. */
	async register(url: string, scope: string): Promise<void> {
		if (!('serviceWorker' in navigator)) {
			this.#offline = 'unsupported';
			return;
		}
		try {
			await this.#start(url, scope);
		} catch (error) {
			console.warn('Not ready for reading offline.', error);
			this.#offline = navigator.serviceWorker.controller ? 'incomplete' : 'unsupported';
		}
	}

	async #start(url: string, scope: string): Promise<void> {
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox(trustedWorkerUrl(url), { scope });
		this.#workbox = workbox;
		let accepted = false;
		workbox.addEventListener('waiting', () => (this.#updateWaiting = true));
		workbox.addEventListener('controlling', ({ isUpdate }) => {
			if (isUpdate && !accepted) {
				accepted = true;
				location.reload();
			}
		});
		const registration = await workbox.register();
		await navigator.serviceWorker.ready;
		if (registration) await this.#check(registration);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible' && navigator.onLine)
				void workbox
					.update()
					.catch((error: unknown) => console.info('No update check now.', error));
		});
	}

	/** Lets the waiting version take over; the page then reloads. */
	acceptUpdate(): void {
		this.#workbox?.messageSkipWaiting();
	}

	async #check(registration: ServiceWorkerRegistration): Promise<void> {
		const active = registration.active;
		if (!active || !this.#workbox) return;
		const { messageSW } = await import('workbox-window');
		const status: OfflineStatus = await messageSW(active, { type: 'OFFLINE_STATUS' });
		this.#offline = status.stored >= status.expected ? 'ready' : 'incomplete';
	}
}

export const serviceWorker = new ServiceWorkerState();
