import type { Token } from '$lib/german/tokenise';
import type { Document } from '$lib/text/document';
import type { Lookup } from '$lib/text/lookup';
import { covers, overlaps } from '$lib/text/span';
import { lookupOf, wordsOf } from './lookup-of';
import { notesAt } from './runs';

/** A word of the text: its pair, and its index among that pair's words. */
export interface Cursor {
	readonly pair: number;
	readonly word: number;
}

/** Notes of one pair that are lit up on both sides. */
export interface Lit {
	readonly pair: number;
	readonly notes: readonly number[];
}

/** Where the reader is in a document: word cursor, lit notes, and what is being looked up. */
export class Reading {
	#cursor = $state.raw<Cursor>();
	#pointed = $state.raw<Lit>();
	#lookup = $state.raw<Lookup>();

	constructor(readonly document: Document) {}

	get cursor(): Cursor | undefined {
		return this.#cursor;
	}

	/** What the panel shows; undefined while it is closed. */
	get lookup(): Lookup | undefined {
		return this.#lookup;
	}

	/** Notes under the pointer, else those of the word under the cursor. */
	get lit(): Lit | undefined {
		if (this.#pointed) return this.#pointed;
		const word = this.#cursor && this.wordAt(this.#cursor);
		const pair = this.#cursor && this.document.pairs[this.#cursor.pair];
		if (!this.#cursor || !pair || !word) return undefined;
		return { pair: this.#cursor.pair, notes: notesAt(pair.notes, word) };
	}

	wordAt({ pair, word }: Cursor): Token | undefined {
		const found = this.document.pairs[pair];
		return found && wordsOf(found)[word];
	}

	/** Index of the word of a pair that covers an offset of its German text, or begins next after it. */
	wordFrom(pair: number, offset: number): number {
		const found = this.document.pairs[pair];
		if (!found) return -1;
		return wordsOf(found).findIndex((word) => covers(word, offset) || word.start >= offset);
	}

	point(lit: Lit | undefined): void {
		if (lit?.pair === this.#pointed?.pair && lit?.notes.join() === this.#pointed?.notes.join())
			return;
		this.#pointed = lit;
	}

	moveTo(cursor: Cursor): void {
		this.#cursor = cursor;
	}

	/** Moves the cursor by words, over the edges of pairs; false at the text's end. */
	step(by: 1 | -1): boolean {
		const from = this.#cursor;
		const { pairs } = this.document;
		let { pair, word } = from ? { pair: from.pair, word: from.word + by } : { pair: 0, word: 0 };
		for (;;) {
			const here = pairs[pair];
			if (!here) return false;
			const words = wordsOf(here);
			if (word >= 0 && word < words.length) break;
			pair += by;
			const next = pairs[pair];
			word = by > 0 ? 0 : (next ? wordsOf(next).length : 0) - 1;
		}
		this.#cursor = { pair, word };
		return true;
	}

	/** Looks up the word under the cursor. */
	open(): void {
		const cursor = this.#cursor;
		const pair = cursor && this.document.pairs[cursor.pair];
		const word = cursor && this.wordAt(cursor);
		if (!pair || !word) return;
		this.#lookup = lookupOf(pair, notesAt(pair.notes, word), word.surface, word);
	}

	/** Looks up the words that a note is about, from its counterpart in the English. */
	openNote(pairIndex: number, noteIndex: number): void {
		const pair = this.document.pairs[pairIndex];
		const first = pair?.notes[noteIndex]?.german[0];
		if (!pair || !first) return;
		const word = wordsOf(pair).findIndex((candidate) => overlaps(candidate, first));
		if (word >= 0) this.#cursor = { pair: pairIndex, word };
		this.#lookup = lookupOf(
			pair,
			[noteIndex],
			pair.german.text.slice(first.start, first.end),
			first
		);
	}

	close(): void {
		this.#lookup = undefined;
	}
}
