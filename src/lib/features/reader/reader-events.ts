import type { Attachment } from 'svelte/attachments';
import { wordsOf } from './lookup-of';
import type { Reading } from './reading.svelte';
import { wordAtPoint } from './word-at-point';

interface Handlers {
	/** Brings the word under the cursor into focus, once it is rendered. */
	focusWord: () => Promise<void>;
	/** Called when pointer or keyboard first reach for the text. */
	onreach: () => void;
}

const pairIndexOf = (element: Element): number =>
	Number(element.closest<HTMLElement>('[data-segment]')?.dataset.segment ?? -1);

const notesOf = (element: Element): number[] =>
	(element.closest<HTMLElement>('[data-notes]')?.dataset.notes ?? '')
		.split(' ')
		.filter(Boolean)
		.map(Number);

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

/** Opens the word that was clicked; true if the click was on one. */
function openAt(reading: Reading, target: Element, { clientX, clientY }: MouseEvent): boolean {
	const pair = pairIndexOf(target);
	const found = reading.document.pairs[pair];
	const german = target.closest('.german');
	if (german && found) {
		const word = wordAtPoint(german, wordsOf(found), clientX, clientY);
		if (word < 0) return false;
		reading.moveTo({ pair, word });
		reading.open();
		return true;
	}
	const [note] = target.closest('.english') ? notesOf(target) : [];
	if (note === undefined) return false;
	reading.openNote(pair, note);
	return true;
}

/** Puts the cursor on the first word of a term, unless it is in it already. */
function enterTerm(reading: Reading, link: HTMLElement): void {
	const german = link.closest('.german');
	if (!german || link.querySelector('.word.current')) return;
	const before = document.createRange();
	before.setStart(german, 0);
	before.setEndBefore(link);
	const pair = pairIndexOf(link);
	reading.moveTo({ pair, word: reading.wordFrom(pair, before.toString().length) });
}

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };

const OPENS = /^(?:Enter| )$/;

/** Moves the cursor by a word, beginning at the term that has the focus. */
function stepFrom(reading: Reading, active: Element | null, step: 1 | -1): boolean {
	const link = active?.closest<HTMLElement>('a[data-term]');
	if (link) enterTerm(reading, link);
	return reading.step(step);
}

const isModified = (event: KeyboardEvent | MouseEvent): boolean =>
	event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

/**
 * Pointer and keyboard of the reading area: a click on a word's glyphs opens it, arrow keys move
 * from word to word, Enter opens, hovering lights up what belongs together.
 */
export const readerEvents =
	(reading: Reading, { focusWord, onreach }: Handlers): Attachment<HTMLElement> =>
	(body) => {
		const onClick = (event: MouseEvent) => {
			const target = event.target as Element;
			if (isModified(event) || target.closest('button')) return;
			const link = target.closest<HTMLElement>('a[data-term]');
			if (link) event.preventDefault();
			if (isSelecting()) return;
			if (openAt(reading, target, event) || !link) return;
			enterTerm(reading, link);
			reading.open();
		};
		const onKey = (event: KeyboardEvent) => {
			const active = document.activeElement;
			if ((active !== document.body && !body.contains(active)) || isModified(event)) return;
			const step = STEPS[event.key];
			if (step && stepFrom(reading, active, step)) void focusWord();
			else if (OPENS.test(event.key) && active?.matches('.word.current')) reading.open();
			else if (!step) return;
			event.preventDefault();
		};
		const onPointer = ({ target }: Event) => {
			const notes = notesOf(target as Element);
			reading.point(notes.length ? { pair: pairIndexOf(target as Element), notes } : undefined);
		};
		const onLeave = () => reading.point(undefined);
		const reaches = ['pointerover', 'pointerdown', 'focusin'] as const;
		for (const type of reaches) body.addEventListener(type, onreach, { once: true });
		addEventListener('keydown', onreach, { once: true });
		body.addEventListener('click', onClick);
		body.addEventListener('pointerover', onPointer);
		body.addEventListener('pointerleave', onLeave);
		addEventListener('keydown', onKey);
		return () => {
			body.removeEventListener('click', onClick);
			body.removeEventListener('pointerover', onPointer);
			body.removeEventListener('pointerleave', onLeave);
			for (const type of reaches) body.removeEventListener(type, onreach);
			removeEventListener('keydown', onreach);
			removeEventListener('keydown', onKey);
		};
	};
