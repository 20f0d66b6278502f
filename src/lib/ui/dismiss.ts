import type { Attachment } from 'svelte/attachments';

interface CloseWatcherLike extends EventTarget {
	destroy(): void;
}

interface CloseWatcherGlobal {
	readonly CloseWatcher?: new () => CloseWatcherLike;
}

/**
 * Calls `close` on Escape and, where the browser tells, on the phone's back gesture
 * (https://developer.mozilla.org/docs/Web/API/CloseWatcher).
 */
export const dismiss =
	(close: () => void): Attachment<HTMLElement> =>
	() => {
		const { CloseWatcher } = globalThis as CloseWatcherGlobal;
		const watcher = CloseWatcher && new CloseWatcher();
		watcher?.addEventListener('close', close);
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || event.defaultPrevented) return;
			event.preventDefault();
			close();
		};
		addEventListener('keydown', onKey);
		return () => {
			removeEventListener('keydown', onKey);
			watcher?.destroy();
		};
	};
