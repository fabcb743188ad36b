import {contains, endOfRun, indexAt} from '../document/span.js';
import {type Passage, partOf} from './passage/passage.js';
import type {Reader} from './passage/reading.js';
import {isAllInMarks, type Speech, toText} from './passage/speech.js';
import {stampOf} from './passage/turn-stamps.js';
import {newAnswer, type Unlabelled} from './turns/answers.js';
import {type Floor, nobodysFloor, sure} from './turns/floor.js';
import {saidIn} from './turns/procedure.js';
import {labelOf, looksLabelled} from './turns/turn-labels.js';
import {attributePassage} from './unclaimed/attribute-passage.js';
import {isFirstPerson} from './words/personal-pronouns.js';

/** The gap between neighbouring blocks; a larger one holds a table or code, which has no passage. */
const blankLine = 2;

/**
 * Ends a turn at what is no part of a conversation: a heading, a quotation that is set apart, a table, an editor’s
 * words.
 */
export const endTurn = (passage: Passage, before: Passage | undefined, floor: Floor): void => {
	const {block, isEmphasis} = passage;
	const isApart = before !== undefined && block.start - before.block.end > blankLine;
	// A list goes on with a turn that announces it.
	const isList =
		block.kind === 'item' && before?.block.kind !== 'item' && before?.tokens.at(-1)?.text !== ':';
	// Below the last answer it is told who that was: **Lotte Brink** runs a nursery.
	const isNote = floor.turn?.source === null && floor.turn.content.length > 0 && passage.strong > 0;
	if (
		floor.turn &&
		(isApart || isList || isEmphasis || isNote || /^(?:title|heading|quote)$/.test(block.kind))
	) {
		floor.last = floor.last === floor.turn ? undefined : floor.last;
		floor.turn = undefined;
	}
};

/**
 * Takes a passage that a label gives to somebody: `WALLACE: We begin with the economy.`
 *
 * @param isLabel whether what stands before the colon is a label
 * @returns the speech, which has the floor from here on, or undefined where there is no label
 */
export const takeLabelled = (
	passage: Passage,
	floor: Floor,
	isLabel: (passage: Passage) => boolean,
): Speech | undefined => {
	const {tokens, block} = passage;
	const label = labelOf(passage);
	if (!label || !isLabel(passage)) {
		return undefined;
	}

	const isTitle = block.kind === 'title';
	if (isTitle && (label.cue === null || label.content === tokens.length)) {
		return undefined;
	}

	// `Ida: <Media omitted>`
	const isNothing = tokens[label.content]?.text === '<' && tokens.at(-1)?.text === '>';
	const speech: Speech = {
		content: isNothing ? [] : saidIn(passage, label.content).map(piece => toText(passage, piece)),
		cue: label.cue && toText(passage, label.cue),
		source: toText(passage, label.name),
		marked: false,
		isVerbatim: !isTitle,
		isHeadline: isTitle,
		confidence: sure,
	};
	floor.last = speech;
	floor.spoke = undefined;
	floor.turn = isTitle ? undefined : speech;
	// `Q. Why?` stands in what a judgment quotes.
	floor.numbered = label.cue ? undefined : floor.numbered;
	floor.introduced = undefined;
	return speech;
};

/**
 * Ends the turn at a question; what stands below it may be an answer, up to the next question or label.
 *
 * @param interview how sure it is that it is one: 0 where nobody answers
 * @returns the answer, which has no words yet, if there is to be one
 */
export const expectAnswer = (floor: Floor, {confidence}: Unlabelled): readonly Speech[] => {
	floor.turn = confidence > 0 ? newAnswer(confidence) : undefined;
	floor.last = undefined;
	floor.spoke = undefined;
	return floor.turn ? [floor.turn] : [];
};

/** How sure it is that a turn of a record goes on to the next label. */
const likely = 0.75;

/** How sure a turn is that holds what looks like somebody else’s label, or the time when it may have ended. */
const doubtful = 0.5;

/**
 * Who says something where a turn addresses somebody before it: `Mr Holm, [a reader] says …`. Behind what only tells more
 * of him there is another comma: `Mr Holm, a baker, says …`
 */
const behindAddressee = ({tokens, sentences}: Passage, speech: Speech): Speech => {
	const {source, cue} = speech;
	const start = source ? indexAt(tokens, source.start) : -1;
	const isFirst = start !== -1 && sentences.some(sentence => sentence.start === start);
	if (!source || !cue || !isFirst) {
		return speech;
	}

	const comma = endOfRun(start, start + longestAddress, i => /^\p{Lu}/u.test(tokens[i]?.text ?? ''));
	const who = tokens[comma + 1];
	const isAddressed =
		comma > start &&
		tokens[comma]?.text === ',' &&
		/^(?:an?|one|some|the|my|our|your)$/.test(who?.lower ?? '') &&
		who.end < source.end &&
		!tokens.some(({text, start: at}) => text === ',' && at > who.start && at < cue.start);
	return isAddressed ? {...speech, source: {start: who.start, end: source.end}} : speech;
};

const longestAddress = 5;

/** Whether it is whoever speaks who says it: `[I] agree` */
export const isByFirstPerson = ({tokens}: Passage, {source}: Speech): boolean =>
	tokens.some(token => token.start === source?.start && token.end === source.end && isFirstPerson(token));

/**
 * What others say within a turn: what stands in marks there, if it is told who says it, and the rest of that sentence;
 * all else is the turn’s own.
 */
const ofOthers = (passage: Passage, speeches: readonly Speech[]): Speech[] =>
	speeches.flatMap(speech => {
		const {tokens, sentences, stretches} = passage;
		const {marked, cue, source} = speech;
		const isOwn = isByFirstPerson(passage, speech);
		const content = speech.content.flatMap(piece => {
			const last = stretches.findLast(({inner}) => contains(piece, inner));
			const sentence = last && sentences.find(({end}) => tokens[end - 1].end >= last.end);
			return sentence ? [{start: piece.start, end: Math.min(piece.end, tokens[sentence.end - 1].end)}] : [];
		});
		return marked && cue && source && !isOwn && content.length > 0
			? [behindAddressee(passage, {...speech, content})]
			: [];
	});

/** Whether what stands below a passage may be somebody’s of whom it tells: `A reader wrote to me: ⏎ “No bus came.”` */
export const isIntroduction = ({tokens}: Passage): boolean => tokens.at(-1)?.text === ':';

/**
 * What is said behind a label, if it has to be read: somebody else may speak in it, or be introduced at its end.
 *
 * @returns that part of the passage, or all of it where it has no label
 */
export const toReadWithin = (passage: Passage): Passage | undefined => {
	const {tokens, stretches} = passage;
	const start = labelOf(passage)?.content ?? 0;
	return start < tokens.length && (stretches.length > 0 || isIntroduction(passage))
		? partOf(passage, {start, end: tokens.length})
		: undefined;
};

/**
 * Finds what others say within a turn, `he said: “Read it to me again.”`, and who says what stands below it.
 *
 * @param index which of the passages it is, where another may have read it already; only one that a label gives to somebody
 */
export const nestedSpeeches = (
	passage: Passage,
	read: Reader,
	index?: number,
): {nested: Speech[]; introduced: Speech | undefined} => {
	const within = toReadWithin(passage);
	if (!within) {
		return {nested: [], introduced: undefined};
	}

	const reading = read(within, index);
	return {
		nested: ofOthers(within, attributePassage(within, reading, nobodysFloor())),
		introduced: isIntroduction(passage) ? reading.introduced : undefined,
	};
};

/** Takes a passage of a mail: its writer's speech with the first of them, and what others say within it. */
export const takeMail = (passage: Passage, mail: Speech, read: Reader): Speech[] => [
	...(mail.source && mail.content[0].start === passage.block.start ? [mail] : []),
	...nestedSpeeches(passage, read).nested,
];

/**
 * Whether a passage is told by somebody who says `I`; in marks only where it may be an answer that stands in marks from
 * end to end.
 */
const isToldInPerson = (passage: Passage, isAnswer: boolean): boolean => {
	const isMarked = isAnswer && isAllInMarks(passage);
	return passage.tokens.some((token, i) => (isMarked || passage.stretchOf[i] === -1) && isFirstPerson(token));
};

/**
 * Finds out whether a passage goes on with a turn of a transcript: it answers a question right above it, nobody else speaks
 * in it, or who tells of it says `I`.
 *
 * @param here what the passage by itself gives to somebody
 * @param isWithin whether it stands between two labels of a record
 * @param isBehindTime whether the record tells the time above it
 * @returns what others say within it, or undefined where the turn has ended
 */
export const continuesTurn = (
	passage: Passage,
	here: readonly Speech[],
	{turn}: Floor,
	isWithin: boolean,
	isBehindTime: boolean,
): Speech[] | undefined => {
	const {tokens} = passage;
	if (!turn || tokens.length === 0) {
		return undefined;
	}

	// `[00:01:24] and so on`
	const stamp = stampOf(tokens);
	const start = stamp?.name === null && stamp.content < tokens.length ? stamp.content : 0;
	const isOwn =
		turn.content.length === 0 ||
		here.length === 0 ||
		start > 0 ||
		isToldInPerson(passage, turn.source === null);
	if (!isOwn && !isWithin) {
		return undefined;
	}

	const isDoubtful = turn.source !== null && (isBehindTime || looksLabelled(passage));
	turn.confidence = Math.min(turn.confidence, isDoubtful ? doubtful : isOwn ? turn.confidence : likely);

	turn.content.push(...saidIn(passage, start).map(piece => toText(passage, piece)));
	return ofOthers(passage, here);
};
