import type { Attachment } from 'svelte/attachments';
import { barsHeight } from './bars-height';

const GAP = 8;
const MARGIN = 12;
const LEAST_HEIGHT = 180;
/** Room below that a card takes rather than covering what was read before. */
const ENOUGH = 320;

/** At this width a card is a sheet at the bottom of the window, placed by its style sheet. */
const SHEET = '(max-width: 44rem)';

/** Scrolls the page until what surrounds the anchor is above the sheet, as far as the anchor stays in view. */
function uncover(anchor: DOMRect, around: DOMRect, sheet: DOMRect): void {
	const covered = around.bottom + 2 * GAP - sheet.top;
	const room = anchor.top - barsHeight() - GAP;
	const top = Math.min(covered, room);
	if (top > 0) scrollBy({ top });
}

/** Below the anchor, or above it where there is more room; as tall as the room allows. */
function placeCard(card: HTMLElement, anchor: DOMRect, origin: DOMRect): void {
	const below = innerHeight - MARGIN - (anchor.bottom + GAP);
	const above = anchor.top - GAP - barsHeight();
	const onTop = card.scrollHeight > below && below < ENOUGH && above > below;
	card.style.maxHeight = `${Math.max(LEAST_HEIGHT, onTop ? above : below)}px`;
	const { offsetWidth: width, offsetHeight: height } = card;
	const top = onTop ? anchor.top - GAP - height : anchor.bottom + GAP;
	const left = Math.min(Math.max(anchor.left, MARGIN), innerWidth - width - MARGIN);
	card.style.left = `${left - origin.left}px`;
	card.style.top = `${top - origin.top}px`;
}

/**
 * Puts a card (position: absolute) beside the element that `anchor` gives, inside the window and
 * below the bars. It stands on the page, so it scrolls with the text. Where the card is a sheet,
 * the page is scrolled until the sheet no longer covers the anchor and its paragraph.
 */
export const anchoredCard =
	(anchor: () => Element | null): Attachment<HTMLElement> =>
	(card) => {
		const sheet = matchMedia(SHEET);
		let height = 0;
		const placeSheet = (target: Element) => {
			const around = target.closest('p, li, h1, h2') ?? target;
			card.removeAttribute('style');
			uncover(
				target.getBoundingClientRect(),
				around.getBoundingClientRect(),
				card.getBoundingClientRect()
			);
		};
		const place = () => {
			const target = anchor();
			const origin = card.offsetParent?.getBoundingClientRect();
			if (!target) return;
			if (sheet.matches) return placeSheet(target);
			if (card.scrollHeight !== height) card.style.removeProperty('max-height');
			if (origin) placeCard(card, target.getBoundingClientRect(), origin);
			height = card.scrollHeight;
		};
		const resized = new ResizeObserver(place);
		resized.observe(card);
		addEventListener('resize', place);
		return () => {
			resized.disconnect();
			removeEventListener('resize', place);
		};
	};
