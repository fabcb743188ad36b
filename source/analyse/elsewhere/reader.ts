import {endOfRun, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Reading} from '../passage/reading.js';
import {type Speech, stretchRuns, toText} from '../passage/speech.js';
import {type Beside, besideBefore, besideBehind, besideWithin} from './beside.js';
import {dashed, opensWithDash} from './dashes.js';
import {Mentions} from './mentions.js';
import {phraseAt, type Scene} from './phrase.js';
import {asSource, type Source} from './subjects.js';
import type {Tongue} from './tongue.js';

/** How sure it is at most that the next words, alone in their sentence, are still the same person's, and that `añadió` is. */
const ifSame = 0.7;

/** Words that nothing is said to be whose: whoever has just spoken goes on. */
const alone: Beside = {cue: null, source: null, goesOn: true, confidence: ifSame};

/** Whether a sentence is words in marks alone. */
const isAlone = ({tokens, stretchOf}: Passage, {start, end}: Span): boolean =>
	stretchOf[start] !== -1 &&
	tokens.slice(start, end).every(({isWord}, i) => !isWord || stretchOf[start + i] === stretchOf[start]);

const isQuestion = ({tokens}: Passage): boolean => tokens.at(-1)?.text === '?';

/** Where what tells who says some words, which stand before it, is over. */
const behindTag = ({tokens}: Passage, from: number, {cue, source}: Beside): number => {
	const end = Math.max(cue?.end ?? 0, source?.end ?? 0);
	return endOfRun(from, tokens.length, i => tokens[i].end <= end);
};

/** Whoever the sentence before another begins with, where nobody speaks in it: `[El ministro] defendió la obra. «…», afirmó.` */
const toldOfBefore = (passage: Passage, sentence: number, scene: Scene): Source | undefined => {
	const before = passage.sentences[sentence - 1];
	const who =
		before && stretchRuns(passage, before).length === 0 ? phraseAt(passage, before.start, scene) : undefined;
	return who && who.kind !== 'pronoun' ? asSource(passage, who) : undefined;
};

/**
 * Reads passages in a language that the engine has not learned, one after the other as they stand: what is in quotation marks, by
 * what stands around it: a verb of saying with its subject, `selon` and its like, a colon. A pronoun, an office and a verb without a
 * subject take up who was named before.
 */
export class ElsewhereReader {
	/** By where a source begins that is no name, whom it takes up: itself where the text names nobody, null where nobody is known. */
	readonly takenUp = new Map<number, Span | null>();
	readonly #named: Mentions;
	readonly #scene: Scene;
	#passage: Passage | undefined;
	#number = 0;
	#told: Speech[] = [];
	/** Who spoke last in the passage. */
	#last: Span | null = null;
	/** Who spoke behind a dash in the passage before it. */
	#behindDash: Span | null = null;

	constructor(tongue: Tongue) {
		this.#named = new Mentions(tongue);
		this.#scene = this.#named.scene;
	}

	/** Reads a passage, or, of one that has a label, what stands behind it. */
	readonly read = (passage: Passage): Reading => {
		if (this.#passage?.block !== passage.block) {
			this.#number++;
		}

		// An item of a list does not go on with a paragraph.
		if (this.#passage?.block.kind !== passage.block.kind) {
			this.#behindDash = null;
		}

		this.#passage = passage;
		this.#told = [];
		this.#last = null;
		const mayBeDashed = opensWithDash(passage, this.#scene);
		const isDashed = mayBeDashed && this.#readDashed(passage);
		for (const [place, sentence] of passage.sentences.entries()) {
			this.#named.readOn(passage, sentence, this.#number);
			if (!isDashed) {
				this.#readSentence(passage, place, sentence);
			}
		}

		this.#behindDash = isDashed ? this.#last : mayBeDashed && isQuestion(passage) ? this.#behindDash : null;
		return {told: this.#told, introduced: undefined};
	};

	/** Reads what a dash opens; returns false where nobody is known to say it, so that it may be an item of a list. */
	#readDashed(passage: Passage): boolean {
		for (const {content, beside} of dashed(passage, this.#scene)) {
			// Without a verb it is whoever's who spoke right before it, but for what the paper may have asked them.
			const other = beside || isQuestion(passage) ? null : this.#behindDash;
			if (beside || other) {
				this.#add(content, beside ?? alone, other, true);
			}
		}

		return this.#told.length > 0;
	}

	#readSentence(passage: Passage, place: number, sentence: Span): void {
		let from = sentence.start;
		// „Ja“, sagte Anna Weber, „bald.“
		let open: Speech | undefined;
		for (const run of stretchRuns(passage, sentence)) {
			const content = toText(passage, run);
			const behind = besideBehind(passage, run, sentence.end, this.#scene);
			// `El experto lo llamó «impecable», si bien pidió cautela`: a verb without a subject may be another clause's.
			const beside =
				behind && (behind.source || behind.goesOn)
					? behind
					: (besideBefore(passage, run, from, this.#scene) ??
						(this.#scene.tagsWithin ? besideWithin(passage, run, this.#scene) : undefined) ??
						behind);
			const isSame = open?.cue && beside?.cue?.start === open.cue.start;
			if (beside && !isSame) {
				open = this.#add([content], beside, beside.goesOn ? this.#unspoken(passage, place, content) : null);
				from = behind && beside === behind ? behindTag(passage, run.end, behind) : from;
			} else if (open && (isSame || !passage.tokens[run.start - 1].isWord)) {
				// Behind a word, what stands in marks is a part of what the text itself says: `qui l’a appris « par la presse »`.
				open.content.push(content);
			} else if (this.#last && run.start === sentence.start && isAlone(passage, sentence)) {
				open = this.#add([content], alone, this.#last);
			}
		}
	}

	/**
	 * @param other who says it where no source of its own is told
	 * @param isDashed whether a dash stands for marks
	 */
	#add(content: Span[], {cue, source, confidence}: Beside, other: Span | null, isDashed = false): Speech {
		const speech: Speech = {
			content,
			cue,
			source: source ? this.#sourceOf(source) : other,
			marked: !isDashed,
			isVerbatim: isDashed || undefined,
			confidence: other ? ifSame : confidence,
		};
		this.#told.push(speech);
		this.#last = speech.source;
		return speech;
	}

	/** Who goes on speaking where a verb has no subject of its own. */
	#unspoken(passage: Passage, place: number, content: Span): Span | null {
		const before = toldOfBefore(passage, place, this.#scene);
		return before
			? this.#sourceOf(before)
			: (this.#last ?? this.#named.lastIn(this.#number, content.start) ?? null);
	}

	#sourceOf(source: Source): Span {
		const {start, end, kind, words} = source;
		const antecedent =
			kind === 'pronoun'
				? (this.#named.ofPronoun(words[0], start, this.#number) ?? null)
				: kind === 'description'
					? (this.#named.ofDescription(words, start) ?? source)
					: undefined;
		if (antecedent !== undefined) {
			this.takenUp.set(start, antecedent);
		}

		if (antecedent === source) {
			this.#named.noteSpeaker(source, this.#number);
		}

		return {start, end};
	}
}
