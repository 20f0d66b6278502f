import type { Level } from '$lib/text/level';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Preferences } from './preferences';
import type { ReadingPlace } from './reading-place';

export interface Schema extends DBSchema {
	places: { key: [slug: string, level: Level]; value: ReadingPlace };
	preferences: { key: 'preferences'; value: Preferences };
}

const NAME = 'lesebruecke';
const VERSION = 1;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/**
 * The app's database, opened once.
 *
 * @throws {DOMException} where the browser gives no storage (some private windows)
 */
export function database(): Promise<IDBPDatabase<Schema>> {
	opening ??= openDB<Schema>(NAME, VERSION, {
		upgrade(db) {
			db.createObjectStore('places', { keyPath: ['slug', 'level'] });
			db.createObjectStore('preferences');
		},
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			opening = undefined;
		},
		terminated() {
			opening = undefined;
		}
	}).catch((error: unknown) => {
		opening = undefined;
		throw error;
	});
	return opening;
}
