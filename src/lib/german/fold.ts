const PAIRS: readonly [RegExp, string][] = [
	[/ß/g, 'ss'],
	[/ae/g, 'a'],
	[/oe/g, 'o'],
	[/ue/g, 'u']
];

/**
 * A text reduced to what a search compares: lower case, no diacritics, ß as ss, and the umlauts'
 * transcriptions (ae, oe, ue) as the plain vowel, so that *aussen*, *Außen* and *Moeglichstes*,
 * *Möglichstes* meet. Only for searching: different words can fold to the same string.
 */
export function fold(text: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/[\p{M}\u00AD]/gu, '')
		.toLowerCase();
	return PAIRS.reduce((folded, [pattern, by]) => folded.replace(pattern, by), plain);
}
