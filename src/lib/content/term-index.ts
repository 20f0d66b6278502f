import type { VerbForms } from '$lib/german/conjugate';
import type { TermMark } from '$lib/text/document';
import { overlaps, type Span } from '$lib/text/span';
import type { Phrase, TermPattern, WordForms } from './term-pattern';
import { type WordLattice, wordLattice } from './word-lattice';

/** How far from a pattern's anchor its other parts may stand, in words. */
const REACH = 18;

interface Node {
	/** By the form of the next word; several where phrases share a form but not all. */
	readonly next: Map<string, Node[]>;
	/** By all forms of the next word, so that phrases with the same beginning share their nodes. */
	readonly children: Map<string, Node>;
	readonly ends: Ending[];
}

/** A pattern whose anchor ends here, and what else it needs. */
interface Ending {
	readonly pattern: TermPattern;
	/** Phrases besides the anchor. */
	readonly phrases: readonly Phrase[];
	/** Whether the verb is still to be found (it is not where it is the anchor). */
	readonly needsVerb: boolean;
	readonly prefix: string;
}

interface Found extends Span {
	readonly from: number;
	readonly to: number;
}

interface Candidate extends TermMark {
	readonly length: number;
}

const newNode = (): Node => ({ next: new Map(), children: new Map(), ends: [] });

const letters = (phrase: Phrase): number =>
	phrase.reduce((sum, [form = '']) => sum + form.length, 0);

function insert(root: Node, phrase: Phrase, ending: Ending): void {
	const last = phrase.reduce((node, forms) => {
		const key = forms.join(' ');
		const before = node.children.get(key);
		if (before) return before;
		const child = newNode();
		node.children.set(key, child);
		for (const form of new Set(forms)) {
			const there = node.next.get(form);
			if (there) there.push(child);
			else node.next.set(form, [child]);
		}
		return child;
	}, root);
	last.ends.push(ending);
}

/** The shortest phrase that is still telling enough to look for first. */
function insertPattern(root: Node, pattern: TermPattern): void {
	const [anchor] = [...pattern.phrases].sort((a, b) => letters(b) - letters(a));
	const { verb } = pattern;
	if (anchor && (!verb || letters(anchor) > 4)) {
		const phrases = pattern.phrases.filter((phrase) => phrase !== anchor);
		insert(root, anchor, { pattern, phrases, needsVerb: Boolean(verb), prefix: '' });
		return;
	}
	if (!verb) return;
	const rest = { pattern, phrases: pattern.phrases, needsVerb: false };
	insert(root, [verb.joined], { ...rest, prefix: '' });
	if (verb.prefix) insert(root, [verb.split], { ...rest, prefix: verb.prefix });
}

/** Finds the terms of a glossary in texts, in one pass over the text however many terms there are. */
export class TermIndex {
	readonly #root = newNode();

	constructor(patterns: Iterable<TermPattern>) {
		for (const pattern of patterns) insertPattern(this.#root, pattern);
	}

	/**
	 * The terms in a German text, in order of their first span. Where they compete for the same
	 * words, the one that covers most wins.
	 */
	find(text: string): TermMark[] {
		const lattice = wordLattice(text);
		const candidates = lattice.words
			.flatMap((_, position) => this.#at(lattice, position))
			.sort((a, b) => b.length - a.length);
		const taken: Candidate[] = [];
		for (const candidate of candidates)
			if (
				!taken.some((mark) => mark.spans.some((a) => candidate.spans.some((b) => overlaps(a, b))))
			)
				taken.push(candidate);
		return taken
			.map(({ slug, spans }) => ({ slug, spans }))
			.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
	}

	#at(lattice: WordLattice, from: number): Candidate[] {
		const candidates: Candidate[] = [];
		const walk = (node: Node, position: number, span: Span | undefined): void => {
			if (span) {
				const anchor = { ...span, from, to: position };
				candidates.push(...node.ends.flatMap((ending) => complete(lattice, ending, anchor) ?? []));
				if (!lattice.joins[position]) return;
			}
			for (const word of lattice.words[position] ?? [])
				for (const next of new Set(word.forms.flatMap((form) => node.next.get(form) ?? [])))
					walk(next, word.to, { start: span?.start ?? word.start, end: word.end });
		};
		walk(this.#root, from, undefined);
		return candidates;
	}
}

/** Looks for the parts of a pattern besides its anchor, nearest first, in the anchor's clause. */
function complete(lattice: WordLattice, ending: Ending, anchor: Found): Candidate | undefined {
	const found = [anchor];
	if (ending.prefix) {
		const prefix = prefixAfter(lattice, anchor, ending.prefix);
		if (!prefix) return undefined;
		found.push(prefix);
	}
	if (ending.needsVerb && ending.pattern.verb) {
		const verb = findVerb(lattice, anchor, ending.pattern.verb);
		if (!verb.length) return undefined;
		found.push(...verb);
	}
	// Beside a verb short words are looked for (an, von): beyond a comma they belong to something else.
	const within = ending.needsVerb ? lattice.sentences : lattice.clauses;
	for (const phrase of ending.phrases) {
		const part = nearest(lattice, anchor, phrase, { within, not: found });
		if (!part) return undefined;
		found.push(part);
	}
	return asCandidate(ending.pattern.slug, found);
}

/** The separable prefix that a finite verb left at the end of its clause. */
function prefixAfter(lattice: WordLattice, verb: Found, prefix: string): Found | undefined {
	for (let position = verb.to; position < verb.to + REACH; position++) {
		if (lattice.sentences[position] !== lattice.sentences[verb.from]) return undefined;
		const found = lattice.final[position] && phraseAt(lattice, position, [[prefix]]);
		if (found) return found;
	}
	return undefined;
}

function findVerb(lattice: WordLattice, anchor: Found, verb: VerbForms): Found[] {
	const joined = nearest(lattice, anchor, [verb.joined]);
	if (joined) return [joined];
	const finite = verb.prefix ? nearest(lattice, anchor, [verb.split]) : undefined;
	const prefix = finite && prefixAfter(lattice, finite, verb.prefix);
	return finite && prefix ? [finite, prefix] : [];
}

interface Search {
	/** The stretches of text it may be in: the sentence (default) or the clause. */
	readonly within?: readonly number[];
	/** Parts found already. */
	readonly not?: readonly Span[];
}

/** Where a phrase stands nearest to `around`. */
function nearest(
	lattice: WordLattice,
	around: Found,
	phrase: readonly WordForms[],
	{ within = lattice.sentences, not = [] }: Search = {}
): Found | undefined {
	for (let distance = 0; distance < REACH; distance++) {
		for (const position of [around.to + distance, around.from - 1 - distance]) {
			if (within[position] !== within[around.from]) continue;
			const found = phraseAt(lattice, position, phrase);
			if (found && !not.some((span) => overlaps(span, found))) return found;
		}
	}
	return undefined;
}

function phraseAt(lattice: WordLattice, from: number, phrase: Phrase): Found | undefined {
	let position = from;
	let span: Span | undefined;
	for (const forms of phrase) {
		if (span && !lattice.joins[position]) return undefined;
		const word = lattice.words[position]?.find((reading) =>
			reading.forms.some((form) => forms.includes(form))
		);
		if (!word) return undefined;
		span = { start: span?.start ?? word.start, end: word.end };
		position = word.to;
	}
	return span && { ...span, from, to: position };
}

function asCandidate(slug: string, found: readonly Found[]): Candidate {
	const inOrder = [...found].sort((a, b) => a.start - b.start);
	const spans: Found[] = [];
	for (const part of inOrder) {
		const last = spans.at(-1);
		if (last && part.from === last.to)
			spans[spans.length - 1] = { ...last, end: part.end, to: part.to };
		else spans.push(part);
	}
	return {
		slug,
		spans: spans.map(({ start, end }) => ({ start, end })),
		length: spans.reduce((sum, { start, end }) => sum + end - start, 0)
	};
}
