import type { EntrySummary } from './entry';

const weakened = (word: string): string => word.replace(/^(\p{L}[\p{L}-]{2,}e)[rs]$/u, '$1');

/**
 * An entry's headword as it is cited with its article: adjectives take the weak ending that the
 * definite article asks for (*ständiges Mitglied* → *das ständige Mitglied*, *Verbündeter* → *der Verbündete*).
 */
export function citation({
	headword,
	article,
	declension
}: Pick<EntrySummary, 'headword' | 'article' | 'declension'>): { article: string; noun: string } {
	if (!article) return { article: '', noun: headword };
	const words = headword.split(' ');
	const noun = words
		.map((word, i) => {
			const isAdjective =
				i < words.length - 1 && words.slice(0, i + 1).every((w) => /e[rs]?$/.test(w));
			const isNounLikeAdjective = i === words.length - 1 && declension === 'adjectival';
			return article !== 'die' && (isAdjective || isNounLikeAdjective) ? weakened(word) : word;
		})
		.join(' ');
	return { article, noun };
}
