/**
 * Two who talk in paragraphs of their own, most of which nobody is told to say: `“Where?” Ida asked. ⏎ “Here,” said
 * Otto. ⏎ “Why?”`
 */
import type {Passage} from '../passage/passage.js';
import {type Speech, stretchRuns} from '../passage/speech.js';

/** How many words a turn of a dialogue has at most; in news a paragraph without a tag goes on with who spoke last. */
const longestTurn = 30;

/** What one says in a short passage, in marks. */
export type DialogueTurn = {
	readonly speech: Speech;
	/** It begins with what is said. */
	readonly opens: boolean;
	/** It is a question, and told to be one: `said` may go on and answer it. */
	readonly asks: boolean;
	/** The words with capitals of who speaks, in lower case, by which another may call them. */
	readonly names: ReadonlySet<string>;
	/** The one whom this turn answers, and whoever spoke in the passage before it, answered or not. */
	readonly partner: Speech | undefined;
	readonly other: Speech | undefined;
};

/** Whether the words of one are known from those of another by who is told to say them. */
const isOther = (text: string, {source: a}: Speech, {source: b}: Speech): boolean => {
	const word = (span: {start: number; end: number}) =>
		text.slice(span.start, span.end).toLowerCase().split(/\s+/).at(-1);
	return a !== null && b !== null && word(a) !== word(b);
};

/**
 * The turn of a dialogue that a passage is: one speaks in it, and not for long.
 *
 * @param here what the passage gives to somebody
 * @param before the turn before it
 */
export const dialogueTurn = (
	text: string,
	passage: Passage,
	here: readonly Speech[],
	before: DialogueTurn | undefined,
): DialogueTurn | undefined => {
	const {tokens, stretchOf, block} = passage;
	const [speech, more] = here.filter(({marked}) => marked);
	const last = stretchRuns(passage, {start: 0, end: tokens.length}).at(-1);
	if (!speech || more || !last || tokens.length > longestTurn || block.kind !== 'paragraph') {
		return undefined;
	}

	const opens = stretchOf[0] !== -1;
	const other = before && isOther(text, speech, before.speech) ? before.speech : undefined;
	return {
		speech,
		opens,
		asks:
			(tokens[last.end - 2]?.text === '?' || tokens[last.end]?.text === '?') &&
			speech.cue !== null &&
			/^(?:ask|wonder|demand|enquir|inquir)(?:s|e|es|ed|d)?$/i.test(
				text.slice(speech.cue.start, speech.cue.end),
			),
		names: new Set(
			speech.source
				? (text.slice(speech.source.start, speech.source.end).match(/\p{Lu}[\p{L}’']+/gu) ?? []).map(word =>
						word.toLowerCase(),
					)
				: [],
		),
		partner: opens && before?.opens ? other : undefined,
		other,
	};
};

/** Whether words call somebody by name: `“I always hear you, [Lonnie].”`, `“[Lonnie], go home.”` */
const calls = (tokens: Passage['tokens'], names: ReadonlySet<string>): boolean =>
	tokens.some(
		({lower, text}, i) =>
			names.has(lower) &&
			/^\p{Lu}/u.test(text) &&
			((tokens[i - 1]?.text === ',' && /^[.!?,…]$/.test(tokens[i + 1]?.text ?? '')) ||
				(i === 1 && tokens[i + 1]?.text === ',')),
	);

/** How many tokens a question has at most, its marks among them, that nobody asks who has just said something: `“To what?”` */
const shortestQuestion = 6;

/**
 * Whose words a passage is that is nothing but a quotation behind a turn: of two who talk the other’s, and of whoever
 * asks it is not, nor of whoever is called by name in it.
 *
 * @returns nobody where somebody answers whom nothing names; undefined where whoever spoke last goes on
 */
export const answerer = (
	{tokens}: Passage,
	turn: DialogueTurn | undefined,
): Speech | 'nobody' | undefined => {
	if (!turn || tokens.length > longestTurn) {
		return undefined;
	}

	const isAsked = tokens.length <= shortestQuestion && tokens[tokens.length - 2]?.text === '?';
	return (
		turn.partner ??
		(isAsked ? turn.other : undefined) ??
		(turn.asks || calls(tokens, turn.names) ? 'nobody' : undefined)
	);
};
