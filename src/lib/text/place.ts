import type { Pair } from './document';

/** The part of a document that places are found by. */
export interface Placed {
	readonly pairs: readonly Pick<Pair, 'place'>[];
	readonly places: readonly string[];
}

const pairsAt = (document: Placed, place: string): number[] =>
	document.pairs.flatMap((pair, index) => (pair.place === place ? [index] : []));

/**
 * The pair of `to` that tells what pair number `index` of `from` tells: in the paragraph with the
 * same place name, as far along in it; where `to` leaves that place out, the end of the nearest
 * place before it, or the first pair.
 */
export function samePlace(from: Placed, index: number, to: Placed): number {
	const place = from.pairs[index]?.place;
	if (place === undefined) return 0;
	const here = pairsAt(from, place);
	const there = pairsAt(to, place);
	const [first] = there;
	if (first !== undefined)
		return there[Math.floor((here.indexOf(index) / here.length) * there.length)] ?? first;
	const before = to.places.slice(0, Math.max(0, to.places.indexOf(place))).reverse();
	for (const earlier of before) {
		const last = pairsAt(to, earlier).at(-1);
		if (last !== undefined) return last;
	}
	return 0;
}
