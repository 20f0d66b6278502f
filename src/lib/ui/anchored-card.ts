import type { Attachment } from 'svelte/attachments';

const GAP = 8;
const MARGIN = 12;
const LEAST_HEIGHT = 180;

/** At this width a card is a sheet at the bottom of the window, placed by its style sheet. */
const SHEET = '(max-width: 44rem)';

/** Height of the bars at the top that the page declares as scroll padding. */
const barsHeight = (): number =>
	parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/** Scrolls the page so far that the anchor is not under the sheet. */
function uncover(anchor: DOMRect, sheet: DOMRect): void {
	const covered = anchor.bottom + 2 * GAP - sheet.top;
	if (covered > 0) scrollBy({ top: covered });
}

/** Below the anchor, or above it where there is more room; as tall as the room allows. */
function placeCard(card: HTMLElement, anchor: DOMRect, origin: DOMRect): void {
	const below = innerHeight - MARGIN - (anchor.bottom + GAP);
	const above = anchor.top - GAP - barsHeight();
	const onTop = card.scrollHeight > below && above > below;
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
 * the page is scrolled until the sheet no longer covers the anchor.
 */
export const anchoredCard =
	(anchor: () => Element | null): Attachment<HTMLElement> =>
	(card) => {
		const sheet = matchMedia(SHEET);
		let height = 0;
		const place = () => {
			const target = anchor()?.getBoundingClientRect();
			const origin = card.offsetParent?.getBoundingClientRect();
			if (sheet.matches) {
				card.removeAttribute('style');
				if (target) uncover(target, card.getBoundingClientRect());
			} else if (target && origin) {
				if (card.scrollHeight !== height) card.style.removeProperty('max-height');
				placeCard(card, target, origin);
				height = card.scrollHeight;
			}
		};
		const resized = new ResizeObserver(place);
		resized.observe(card);
		addEventListener('resize', place);
		return () => {
			resized.disconnect();
			removeEventListener('resize', place);
		};
	};
