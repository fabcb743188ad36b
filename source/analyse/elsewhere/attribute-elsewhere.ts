import {endOfRun, type Span} from '../../document/span.js';
import type {Attribution} from '../passage/attribution.js';
import type {Passage} from '../passage/passage.js';
import {stretchRuns, toText} from '../passage/speech.js';
import {type Beside, besideBefore, besideBehind, besideWithin} from './beside.js';
import {phraseAt, type Scene} from './phrase.js';
import {asSource, type Source} from './subjects.js';
import {TakenUp} from './taken-up.js';
import type {Tongue} from './tongue.js';

/** Attributions, and by where a source that is no name begins, whom it takes up: null where nobody is known. */
export type Elsewhere = {
	readonly attributions: readonly Attribution[];
	readonly takenUp: ReadonlyMap<number, Span | null>;
};

/** How sure it is at most that the next words, alone in their sentence, are still the same person's, and that `añadió` is. */
const ifSame = 0.7;

/** An attribution whose content may go on. */
type Open = Attribution & {readonly content: Span[]};

/** Whether a sentence is words in marks alone. */
const isAlone = ({tokens, stretchOf}: Passage, {start, end}: Span): boolean =>
	stretchOf[start] !== -1 &&
	tokens.slice(start, end).every(({isWord}, i) => !isWord || stretchOf[start + i] === stretchOf[start]);

/** A passage as if no words stood in marks; itself where none do. */
const withoutMarks = (passage: Passage): Passage =>
	passage.stretches.length === 0
		? passage
		: {...passage, stretchOf: new Int32Array(passage.stretchOf.length).fill(-1)};

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
	const {scene} = named;

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

		if (antecedent === source) {
			named.noteSpeaker(source, passage);
		}

		return {start, end};
	};

	for (const [number, passage] of passages.entries()) {
		named.readOn(passage, number);
		// Who spoke last in this paragraph.
		let last: Span | null = null;
		const add = (content: Span, {cue, source, confidence}: Beside, same: () => Span | null): Open => {
			const own = source && sourceOf(source, number);
			const other = own ? null : same();
			const attribution: Open = {
				content: [content],
				cue,
				source: own ?? other,
				confidence: other ? ifSame : confidence,
			};
			attributions.push(attribution);
			last = attribution.source;
			return attribution;
		};
		const bare = scene.tagsWithin ? withoutMarks(passage) : undefined;
		for (const [place, sentence] of passage.sentences.entries()) {
			/** Who goes on speaking where a verb has no subject of its own. */
			const unspoken = (content: Span): Span | null => {
				const before = toldOfBefore(passage, place, scene);
				return (before && sourceOf(before, number)) ?? last ?? named.lastIn(number, content.start) ?? null;
			};
			let from = sentence.start;
			// „Ja“, sagte Anna Weber, „bald.“
			let open: Open | undefined;
			for (const run of stretchRuns(passage, sentence)) {
				const content = toText(passage, run);
				const behind = besideBehind(passage, run, sentence.end, scene);
				const beside =
					behind ?? besideBefore(passage, run, from, scene) ?? (bare && besideWithin(bare, run, scene));
				const isSame = open?.cue && beside?.cue?.start === open.cue.start;
				if (beside && !isSame) {
					open = add(content, beside, () => (scene.dropsSubject ? unspoken(content) : null));
					from = behind ? behindTag(passage, run.end, behind) : from;
				} else if (open && (isSame || !passage.tokens[run.start - 1].isWord)) {
					// Behind a word, what stands in marks is a part of what the text itself says: `qui l’a appris « par la presse »`.
					open.content.push(content);
				} else if (last && run.start === sentence.start && isAlone(passage, sentence)) {
					open = add(content, {cue: null, source: null, confidence: ifSame}, () => last);
				}
			}
		}
	}

	return {attributions, takenUp};
};
