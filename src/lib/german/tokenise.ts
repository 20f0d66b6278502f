import type { Span } from '$lib/text/span';

/** A word or number of a text; `surface` is the text at its span. */
export interface Token extends Span {
	readonly surface: string;
}

const WORD =
	/\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:['’][\p{L}\p{M}]+)*(?:[-‑](?:[ \t]*\n\s*)?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:\+\p{N}+)?|\+\p{N}+)*[-‑]?(?=[^\p{L}\p{N}]|$)/u;
const NUMBER = /\p{N}+(?:[.,:/+]\p{N}+)*(?:[-‑]\p{L}[\p{L}\p{M}]*)*/u;
const TOKEN = new RegExp(`${WORD.source}|${NUMBER.source}`, 'gu');

/**
 * The words and numbers of a German text, in order; punctuation and white space are left out.
 * Hyphenated compounds are one token (`OSZE-Gipfel`), also across a line break after the hyphen;
 * so are truncated ones (`Staats-` in *Staats- und Regierungschefs*) and numbers with separators (`7.600`).
 */
export function tokenise(text: string): Token[] {
	return Array.from(text.matchAll(TOKEN), ({ 0: surface, index }) => ({
		surface,
		start: index,
		end: index + surface.length
	}));
}
