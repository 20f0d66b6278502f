/** What ships in the app and is not ours, with its licence; NOTICE has the full account. */
export const PARTS = [
	{ name: 'Svelte, SvelteKit', licence: 'MIT' },
	{ name: 'i18next', licence: 'MIT' },
	{ name: 'Workbox', licence: 'MIT' },
	{ name: 'idb', licence: 'ISC' },
	{ name: 'Lucide', licence: 'ISC' },
	{ name: 'Literata', licence: 'SIL Open Font License 1.1' },
	{ name: 'Source Sans 3', licence: 'SIL Open Font License 1.1' }
] as const;
