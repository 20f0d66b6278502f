/** The icons in icons.svg (Lucide); `npm run icons` puts them there. */
export type IconName =
	| 'a-large-small'
	| 'arrow-left'
	| 'arrow-right'
	| 'book-open'
	| 'circle-alert'
	| 'circle-check'
	| 'cloud-check'
	| 'cloud-off'
	| 'download'
	| 'eye'
	| 'eye-off'
	| 'languages'
	| 'library-big'
	| 'search'
	| 'settings'
	| 'x';
