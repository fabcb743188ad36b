import {endOfRun, type Span} from '../../document/span.js';
import type {Attribution} from '../passage/attribution.js';
import type {Passage} from '../passage/passage.js';
import {stretchRuns, toText} from '../passage/speech.js';
import {type Beside, besideBefore, besideBehind, type Source} from './beside.js';
import {TakenUp} from './taken-up.js';
import type {Tongue} from './tongue.js';

/** Attributions, and by where a source that is no name begins, whom it takes up: null where nobody is known. */
export type Elsewhere = {
	readonly attributions: readonly Attribution[];
	readonly takenUp: ReadonlyMap<number, Span | null>;
};

/** How sure it is at most that the next words, alone in their sentence, are still the same person's, and that `añadió` is. */
const ifSame = 0.5;

/** An attribution whose content may go on. */
type Open = Attribution & {readonly content: Span[]};

/** Whether a sentence is words in marks alone. */
const isAlone = ({tokens, stretchOf}: Passage, {start, end}: Span): boolean =>
	stretchOf[start] !== -1 &&
	tokens.slice(start, end).every(({isWord}, i) => !isWord || stretchOf[start + i] === stretchOf[start]);

/** Where what tells who says some words, which stand before it, is over. */
const behindTag = ({tokens}: Passage, from: number, {cue, source}: Beside): number => {
	const end = Math.max(cue?.end ?? 0, source?.end ?? 0);
	return endOfRun(from, tokens.length, i => tokens[i].end <= end);
};

/**
 * Attributes quotations in a language that the engine has not learned, by what stands around words in quotation marks: a
 * verb of saying with its subject, `selon` and its like, a colon. A pronoun, an office and a verb without a subject take up who
 * was named before.
 *
 * @param passages the article's passages, in order
 */
export const attributeElsewhere = (passages: readonly Passage[], tongue: Tongue): Elsewhere => {
	const attributions: Open[] = [];
	const takenUp = new Map<number, Span | null>();
	const named = new TakenUp(tongue);

	const sourceOf = (source: Source, passage: number): Span => {
		const {start, end, kind, words} = source;
		const antecedent =
			kind === 'pronoun'
				? (named.ofPronoun(words[0], start, passage) ?? null)
				: kind === 'description'
					? (named.ofDescription(words, start) ?? source)
					: undefined;
		if (antecedent !== undefined) {
			takenUp.set(start, antecedent);
		}

		return {start, end};
	};

	for (const [number, passage] of passages.entries()) {
		named.readOn(passage, number);
		// Who spoke last in this paragraph.
		let last: Span | null = null;
		const add = (content: Span, {cue, source, confidence}: Beside, goesOn: boolean): Open => {
			const own = source && sourceOf(source, number);
			const same = own || !goesOn ? null : (last ?? named.lastIn(number, content.start) ?? null);
			const attribution: Open = {
				content: [content],
				cue,
				source: own ?? same,
				confidence: same ? ifSame : confidence,
			};
			attributions.push(attribution);
			last = attribution.source;
			return attribution;
		};
		for (const sentence of passage.sentences) {
			let from = sentence.start;
			// „Ja“, sagte Anna Weber, „bald.“
			let open: Open | undefined;
			for (const run of stretchRuns(passage, sentence)) {
				const content = toText(passage, run);
				const behind = besideBehind(passage, run, tongue);
				const beside = behind ?? besideBefore(passage, run, from, tongue);
				const isSame = open?.cue && beside?.cue?.start === open.cue.start;
				if (beside && !isSame) {
					open = add(content, beside, tongue.dropsSubject);
					from = behind ? behindTag(passage, run.end, behind) : from;
				} else if (open && (isSame || !passage.tokens[run.start - 1].isWord)) {
					// Behind a word, what stands in marks is a part of what the text itself says: `qui l’a appris « par la presse »`.
					open.content.push(content);
				} else if (last && isAlone(passage, sentence)) {
					open = add(content, {cue: null, source: null, confidence: ifSame}, true);
				}
			}
		}
	}

	return {attributions, takenUp};
};
