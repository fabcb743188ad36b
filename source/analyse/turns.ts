import {contains} from '../document/span.js';
import {attributePassage} from './attribute-passage.js';
import {type Passage, partOf} from './passage.js';
import type {Reader} from './read-passage.js';
import {isAllInMarks, type Speech, toText} from './speech.js';
import {type Floor, nobodysFloor, sure} from './structure.js';
import {labelOf, stampOf} from './turn-labels.js';

/** How much may stand between two passages if nothing but a blank line does: not a table, not code. */
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
export const labelled = (
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

	const said = {start: label.content, end: tokens.length};
	// `Ida: <Media omitted>`
	const isNothing = tokens[said.start]?.text === '<' && tokens.at(-1)?.text === '>';
	const speech: Speech = {
		content: said.start < said.end && !isNothing ? [toText(passage, said)] : [],
		cue: label.cue && toText(passage, label.cue),
		source: toText(passage, label.name),
		marked: false,
		isVerbatim: !isTitle,
		confidence: sure,
	};
	floor.last = speech;
	floor.turn = isTitle ? undefined : speech;
	floor.introduced = undefined;
	return speech;
};

const firstPerson = /^(?:i|me|my|mine|myself|we|us|our|ours)(?:[’']\p{Ll}+)?$/u;

/**
 * What others say within a turn: what stands in marks there, if it is told who says it, and the rest of that sentence;
 * all else is the turn’s own.
 */
const ofOthers = ({tokens, sentences, stretches}: Passage, speeches: readonly Speech[]): Speech[] =>
	speeches.flatMap(speech => {
		const {marked, cue, source} = speech;
		const isOwn = tokens.some(
			({start, end, lower}) => start === source?.start && end === source.end && firstPerson.test(lower),
		);
		const content = speech.content.flatMap(piece => {
			const last = stretches.findLast(({inner}) => contains(piece, inner));
			const sentence = last && sentences.find(({end}) => tokens[end - 1].end >= last.end);
			return sentence ? [{start: piece.start, end: Math.min(piece.end, tokens[sentence.end - 1].end)}] : [];
		});
		return marked && cue && source && !isOwn && content.length > 0 ? [{...speech, content}] : [];
	});

/** Finds what others say within a turn: `he said: “Read it to me again.”` */
export const nestedSpeeches = (passage: Passage, read: Reader): Speech[] => {
	const start = labelOf(passage)?.content ?? 0;
	const {tokens, stretches} = passage;
	if (stretches.length === 0 || start >= tokens.length) {
		return [];
	}

	const said = partOf(passage, {start, end: tokens.length});
	return ofOthers(said, attributePassage(said, read(said), nobodysFloor()));
};

/**
 * Whether a passage is told by somebody who says `I`; in marks only where it may be an answer that stands in marks from
 * end to end.
 */
const isToldInPerson = (passage: Passage, isAnswer: boolean): boolean => {
	const isMarked = isAnswer && isAllInMarks(passage);
	return passage.tokens.some(
		({lower}, i) => (isMarked || passage.stretchOf[i] === -1) && firstPerson.test(lower),
	);
};

/**
 * Finds out whether a passage goes on with a turn of a transcript: it answers a question right above it, nobody else speaks
 * in it, or who tells of it says `I`.
 *
 * @param here what the passage by itself gives to somebody
 * @returns what others say within it, or undefined where the turn has ended
 */
export const continuesTurn = (
	passage: Passage,
	here: readonly Speech[],
	{turn}: Floor,
): Speech[] | undefined => {
	const {tokens} = passage;
	// `[00:01:24] and so on`
	const stamp = stampOf(passage);
	const start = stamp?.name === null && stamp.content < tokens.length ? stamp.content : 0;
	if (
		!turn ||
		tokens.length === 0 ||
		!(
			turn.content.length === 0 ||
			here.length === 0 ||
			start > 0 ||
			isToldInPerson(passage, turn.source === null)
		)
	) {
		return undefined;
	}

	turn.content.push(toText(passage, {start, end: tokens.length}));
	return ofOthers(passage, here);
};
