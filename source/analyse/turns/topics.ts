/** What an account of a press conference sets before the words of who answers there: `On her knee: “It is fine.”` */
import {contains, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isInMarks, isOutside, type Speech, toText} from '../passage/speech.js';
import {month, weekday} from '../words/closed-classes.js';
import type {Floor} from './floor.js';

/** How many words and signs tell of a topic at most. */
const longest = 14;

/** How sure it is that who spoke last goes on about another topic. */
const sureOfTopic = 0.6;

/** `On [Friday]: “…”`, `On [a sign] by the door: “…”`: when it was said, or where it stands. */
const isNoTopic = (lower: string): boolean =>
	weekday.test(lower) ||
	month.test(lower) ||
	/^\d|^(?:back|banner|board|card|door|front|gravestone|headstone|label|page|plaque|poster|screen|sheet|shirt|sign|t-shirt|wall)s?$/.test(
		lower,
	);

/** The colon behind a topic, where a passage is nothing but that and words in marks; -1 where it is not. */
const colonBehindTopic = (passage: Passage): number => {
	const {tokens, block} = passage;
	const colon = tokens.slice(0, longest).findIndex(({text}) => text === ':');
	const isTopic =
		block.kind === 'paragraph' &&
		tokens[0]?.lower === 'on' &&
		colon > 1 &&
		isOutside(passage, {start: 0, end: colon}) &&
		!tokens.slice(1, colon).some(({lower}) => isNoTopic(lower)) &&
		colon + 1 < tokens.length &&
		isInMarks(passage, {start: colon + 1, end: tokens.length});
	return isTopic ? colon : -1;
};

/**
 * Gives words behind a topic to who spoke last, unless a verb tells who says them: whom the topic names does not.
 *
 * @param told what an engine finds in the passage
 */
export const withTopic = (
	passage: Passage,
	told: readonly Speech[],
	{spoke}: Pick<Floor, 'spoke'>,
): readonly Speech[] => {
	const colon = spoke?.source ? colonBehindTopic(passage) : -1;
	if (!spoke || colon === -1) {
		return told;
	}

	const cue = toText(passage, {start: colon, end: colon + 1});
	const content: Span = toText(passage, {start: colon + 1, end: passage.tokens.length});
	const within = told.filter(({cue: verb}) => verb !== null && contains(content, verb));
	const isTold = told.some(({cue: verb}) => verb !== null && verb.end <= cue.start);
	return isTold
		? told
		: [{content: [content], cue, source: spoke.source, marked: true, confidence: sureOfTopic}, ...within];
};
