/** An authored file: its path below src/content and its text. */
export interface SourceFile {
	readonly path: string;
	readonly source: string;
}
