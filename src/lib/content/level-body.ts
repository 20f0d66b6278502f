import { type AuthoredPair, finishPair, newDraft, type PairDraft, type Report } from './pair-draft';
import { SLUG } from './slug';

interface Line {
	/** § # = ~ - or nothing: a German sentence. */
	readonly mark: string;
	readonly text: string;
	readonly number: number;
	/** The text follows its mark without a blank. */
	readonly glued: boolean;
}

const MARK = /^[§#=~-](?=\s|\p{L}|$)/u;

function readLine(raw: string, number: number): Line {
	const trimmed = raw.trim();
	const mark = MARK.exec(trimmed)?.[0] ?? '';
	const rest = trimmed.slice(mark.length);
	return { mark, text: rest.trim(), number, glued: mark !== '' && /^\S/.test(rest) };
}

/** Collects the pairs and places of a level file, line by line. */
export class LevelBody {
	readonly pairs: AuthoredPair[] = [];
	/** Place names in order, with their lines. */
	readonly places = new Map<string, number>();
	readonly #report: Report;
	#place: string | undefined;
	#draft: PairDraft | undefined;
	#begun = false;

	constructor(report: Report) {
		this.#report = report;
	}

	/** Whether there was nothing that could have become a pair. */
	get empty(): boolean {
		return !this.#begun;
	}

	/** Takes the next line. */
	add(raw: string, number: number): void {
		const line = readLine(raw, number);
		if (!line.mark && !line.text) return this.close();
		if (line.glued) this.#report(number, `write a blank behind “${line.mark}”`);
		if (line.mark === '§') return this.#openPlace(line);
		if (this.#startsPair(line)) this.close();
		this.#draft ??= newDraft(number);
		this.#put(this.#draft, line);
	}

	/** Ends the pair that the last line belongs to. */
	close(): void {
		const draft = this.#draft;
		this.#draft = undefined;
		if (!draft) return;
		this.#begun = true;
		if (this.#place === undefined)
			this.#report(draft.line, 'no place yet: begin the paragraph with a line “§ name”');
		this.#place ??= '';
		const pair = draft.broken ? undefined : finishPair(draft, this.#place, this.#report);
		if (pair) this.pairs.push(pair);
	}

	#startsPair({ mark }: Line): boolean {
		if (mark) return mark === '#';
		return this.#draft?.kind === 'heading' || Boolean(this.#draft?.english.length);
	}

	#put(draft: PairDraft, { mark, text, number }: Line): void {
		if (!text) {
			draft.broken = true;
			this.#report(number, `nothing stands behind “${mark}”`);
		} else if (mark === '-') draft.notes.push({ text, number });
		else if (mark === '=') draft.english.push(text);
		else if (mark === '~') draft.literal.push({ text, number });
		else draft.german.push(text);
		if (mark === '#') draft.kind = 'heading';
	}

	#openPlace({ text: name, number }: Line): void {
		this.close();
		this.#place = name;
		const before = this.places.get(name);
		if (!name)
			return this.#report(number, 'nothing stands behind “§”: name the place (§ am-morgen)');
		if (!SLUG.test(name))
			this.#report(number, `place “${name}”: use small letters, digits and hyphens (§ am-morgen)`);
		if (before !== undefined)
			this.#report(
				number,
				`place “${name}” stands already in line ${before}; give this one another name`
			);
		else this.places.set(name, number);
	}
}
