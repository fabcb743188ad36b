/**
 * What the sentence behind it ascribes to somebody: `[The line will be “better”.] That’s the view of Ida Krol.`, `[“It is
 * over.”] So says Ida Krol.`, `[Fares will rise.] That’s according to the board.`
 */
import {endOfRun, overlaps, type Span, startOfRun} from '../document/span.js';
import {isVerb} from './grammar/verb-forms.js';
import {canSpeak} from './names/can-speak.js';
import {readNominal} from './names/nominal.js';
import {isHeading, type Passage} from './passage/passage.js';
import {isInMarks, isOutside, type Speech, stretchRuns, toText} from './passage/speech.js';
import {opinionNoun, sayingNoun} from './words/closed-classes.js';

/** How many words may stand between the verb and the noun: `That’s [the rather hopeful] view` */
const longestQuality = 4;

/** How many words may name whose it is. */
const longestName = 9;

/** What tells more, and does not name whose it is: `That’s the view of Ida Krol [on] Monday`. */
const opensMore = /^(?:after|at|before|during|in|last|on|since|that|this|when|which|while|who|whose|with)$/;

/** A sentence with fewer words states nothing. */
const fewestWords = 3;

/** How sure it is that a whole sentence is meant. */
const sureOfAscribed = 0.6;

type Ascription = {readonly cue: Span; readonly source: Span};

/** The verb or noun with which a sentence ascribes what stands before it, and where begins whose it is. */
const ascribing = ({tokens}: Passage, {start, end}: Span): {cue: Span; from: number} | undefined => {
	const lowerAt = (i: number): string => (i < end ? tokens[i].lower : '');
	// `So says Ida Krol`
	if (/^so (?:says?|said)$/.test(`${lowerAt(start)} ${lowerAt(start + 1)}`)) {
		return {cue: {start: start + 1, end: start + 2}, from: start + 2};
	}

	const behind = start + 2;
	if (
		!/^(?:that|this|such|these|those) (?:’s|is|are|was|were)$/.test(`${lowerAt(start)} ${lowerAt(start + 1)}`)
	) {
		return undefined;
	}

	if (`${lowerAt(behind)} ${lowerAt(behind + 1)}` === 'according to') {
		return {cue: {start: behind, end: behind + 2}, from: behind + 2};
	}

	const noun = endOfRun(
		behind,
		Math.min(end, behind + longestQuality),
		i => tokens[i].isWord && !opinionNoun.test(tokens[i].lower) && !sayingNoun.test(tokens[i].lower),
	);
	const isNoun =
		/^(?:the|an?|one)$/.test(lowerAt(behind)) &&
		(opinionNoun.test(lowerAt(noun)) || sayingNoun.test(lowerAt(noun)));
	// `the view [of]`, `the message [from]`, `the view [voiced by]`
	const by = /ed$/.test(lowerAt(noun + 1)) ? noun + 2 : noun + 1;
	return isNoun && /^(?:by|from|of)$/.test(lowerAt(by))
		? {cue: {start: noun, end: noun + 1}, from: by + 1}
		: undefined;
};

const ascriptionIn = (passage: Passage, sentence: Span): Ascription | undefined => {
	const {tokens} = passage;
	const told = isOutside(passage, sentence) ? ascribing(passage, sentence) : undefined;
	if (!told || tokens[sentence.end - 1].text === ':') {
		return undefined;
	}

	const {cue, from} = told;
	const end = endOfRun(
		from,
		sentence.end,
		i => tokens[i].lower === '’s' || (tokens[i].isWord && !opensMore.test(tokens[i].lower)),
	);
	const name = tokens.slice(from, end);
	return end > from &&
		name.length <= longestName &&
		!name.some(token => token.lower !== '’s' && isVerb(token)) &&
		canSpeak(name, readNominal(name))
		? {cue, source: {start: from, end}}
		: undefined;
};

/** What a sentence states, as tokens: all that stands in the same marks, or the sentence without its full stop. */
const statedIn = (passage: Passage, sentence: Span): Span | undefined => {
	const {tokens, stretchOf} = passage;
	if (isInMarks(passage, sentence)) {
		const [run] = stretchRuns(passage, sentence);
		const start = startOfRun(run.start, 0, i => stretchOf[i] === stretchOf[run.start]);
		return {start, end: stretchRuns(passage, {start, end: sentence.end}).at(-1)?.end ?? run.end};
	}

	const last = sentence.end - 1;
	const isClosed = stretchOf[last] !== -1 && tokens[last - 1]?.text === '.';
	const words = tokens.slice(sentence.start, last).filter(({isWord}) => isWord);
	return (tokens[last].text === '.' || isClosed) && words.length >= fewestWords
		? {start: sentence.start, end: isClosed ? sentence.end : last}
		: undefined;
};

/** How many speeches beside a sentence are looked at. */
const mostBeside = 8;

/**
 * Speeches, with those that the sentence behind them ascribes to somebody and nobody else has.
 *
 * @param all in the order of the text
 */
export const withAscribed = (passages: readonly Passage[], all: readonly Speech[]): readonly Speech[] => {
	const added: Speech[] = [];
	const dropped = new Set<Speech>();
	let before: {passage: Passage; sentence: Span} | undefined;
	/** How many of them begin before the sentence that is read. */
	let count = 0;
	/** Those of them that may not be over: in a long turn there may be many others. */
	let open: Speech[] = [];
	for (const passage of passages) {
		for (const sentence of passage.sentences) {
			while (count < all.length && all[count].content[0].start < passage.tokens[sentence.start].start) {
				open.push(all[count++]);
			}

			const ascription = before && ascriptionIn(passage, sentence);
			const stated =
				ascription && before && !isHeading(before.passage) && statedIn(before.passage, before.sentence);
			if (ascription && before && stated) {
				const content = toText(before.passage, stated);
				const cue = toText(passage, ascription.cue);
				open = open.filter(speech => (speech.content.at(-1) as Span).end > content.start);
				const near = new Set([...open, ...all.slice(Math.max(0, count - mostBeside), count + mostBeside)]);
				const isOfCue = (speech: Speech) => speech.cue !== null && overlaps(speech.cue, cue);
				const isIn = (speech: Speech) => speech.content.some(piece => overlaps(piece, content));
				if (![...near].some(speech => speech.source !== null && !isOfCue(speech) && isIn(speech))) {
					for (const speech of [...near].filter(one => isIn(one) || isOfCue(one))) {
						dropped.add(speech);
					}

					const marked = !isOutside(before.passage, stated);
					const source = toText(passage, ascription.source);
					added.push({content: [content], cue, source, marked, confidence: sureOfAscribed});
				}
			}

			before = {passage, sentence};
		}
	}

	return added.length === 0
		? all
		: [...all.filter(speech => !dropped.has(speech)), ...added].sort(
				(a, b) => a.content[0].start - b.content[0].start,
			);
};
