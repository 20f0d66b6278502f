import { database } from './database';
import { parsePreferences, type Preferences } from './preferences';

/** Read by the boot script in app.html before the first paint. */
const KEY = 'lesebruecke:preferences';

function fromLocalStorage(): Preferences {
	try {
		return parsePreferences(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
	} catch {
		return parsePreferences(null); // no storage here, or damaged: the defaults serve
	}
}

function toLocalStorage(value: Preferences): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(value));
	} catch (error) {
		console.warn('Preferences hold for this visit only.', error);
	}
}

const apply = ({ theme, view, size }: Preferences): void => {
	const { dataset, style } = document.documentElement;
	dataset.theme = theme;
	dataset.readingView = view;
	style.setProperty('--text-size', String(size));
};

/**
 * The reader's preferences. They are kept twice: in localStorage, which can be read before the
 * first paint, and in the database, which is on disk when a write is done (localStorage is written
 * some seconds later and loses that when the browser is killed). The newer copy holds.
 */
class PreferenceState {
	#value = $state.raw<Preferences>(parsePreferences(null));

	get current(): Preferences {
		return this.#value;
	}

	/** Takes up what is stored, and follows other tabs. Call once, in the browser. */
	async restore(): Promise<void> {
		this.#take(fromLocalStorage());
		addEventListener('storage', (event) => {
			if (event.key === KEY) this.#take(fromLocalStorage());
		});
		const stored = parsePreferences(await (await database()).get('preferences', 'preferences'));
		if (stored.updated > this.#value.updated) {
			this.#take(stored);
			toLocalStorage(stored);
		}
	}

	/** Resolves once the change is on disk; it shows at once. */
	async set(change: Partial<Omit<Preferences, 'updated'>>): Promise<void> {
		const value = { ...this.#value, ...change, updated: Date.now() };
		this.#take(value);
		toLocalStorage(value);
		const transaction = (await database()).transaction('preferences', 'readwrite', {
			durability: 'strict'
		});
		await Promise.all([transaction.store.put(value, 'preferences'), transaction.done]);
	}

	#take(value: Preferences): void {
		this.#value = value;
		apply(value);
	}
}

export const preferences = new PreferenceState();
