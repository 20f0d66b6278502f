import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
	addEventListener('online', update);
	addEventListener('offline', update);
	return () => {
		removeEventListener('online', update);
		removeEventListener('offline', update);
	};
});

/** Whether the device has a network, as far as the browser knows. */
export function isOnline(): boolean {
	subscribe();
	return navigator.onLine;
}
