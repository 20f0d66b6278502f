/** An authored file: its path below src/content and its text. */
export interface SourceFile {
	readonly path: string;
	readonly source: string;
}

/**
 * A source as the parsers want it, whichever editor wrote it: without byte order mark, lines ending
 * in `\n`, letters with their diacritics in one code point (NFC). Lines keep their numbers.
 */
export const normaliseSource = (source: string): string =>
	source
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');
