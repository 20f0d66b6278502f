import type { Attachment } from 'svelte/attachments';

/** How far a sheet must be dragged, in pixels, for the drag to mean something. */
const THRESHOLD = 56;

interface Moves {
	up: () => void;
	down: () => void;
}

/** Lets a handle drag the sheet it belongs to: `down` past the threshold, `up` likewise. */
export const sheetDrag =
	(sheet: () => HTMLElement | undefined, { up, down }: Moves): Attachment<HTMLElement> =>
	(handle) => {
		let from: number | undefined;
		const start = (event: PointerEvent) => {
			from = event.clientY;
			handle.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (from === undefined) return;
			sheet()?.style.setProperty('translate', `0 ${Math.max(0, event.clientY - from)}px`);
		};
		const end = (event: PointerEvent) => {
			const distance = from === undefined ? 0 : event.clientY - from;
			from = undefined;
			sheet()?.style.removeProperty('translate');
			if (event.type === 'pointercancel') return;
			const act = distance > THRESHOLD ? down : distance < -THRESHOLD ? up : undefined;
			// After the click that ends a mouse's drag, which must not hit what is below a closed sheet.
			if (act) requestAnimationFrame(act);
		};
		handle.addEventListener('pointerdown', start);
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', end);
		handle.addEventListener('pointercancel', end);
		return () => {
			handle.removeEventListener('pointerdown', start);
			handle.removeEventListener('pointermove', move);
			handle.removeEventListener('pointerup', end);
			handle.removeEventListener('pointercancel', end);
		};
	};
