/** Numbered paragraphs below a name: a judgment, which goes on over what it quotes and below its headings. */
import type {Passage} from '../passage/passage.js';
import {type Speech, toText} from '../passage/speech.js';

/** Whoever has written numbered paragraphs, and the last number. */
export type Numbered = {readonly turn: Speech; readonly number: number};

/** How many numbers may be missing between two paragraphs: those of pictures, tables, or what a page has left out. */
const mostMissing = 2;

/** `[3]` at the head of a paragraph, in tokens. */
const bracketed = 3;

const isBracketed = ({tokens}: Passage): boolean =>
	tokens[0]?.text === '[' && tokens[2]?.text === ']' && /^\d{1,4}$/.test(tokens[1].text);

/** The number that a paragraph has: `3.` before it as an item, `[3]` at its head. */
export const numberOf = (passage: Passage): number | undefined => {
	const number =
		/^(\d{1,4})\.$/.exec(passage.block.marker ?? '')?.[1] ??
		(isBracketed(passage) ? passage.tokens[1].text : undefined);
	return number === undefined ? undefined : Number(number);
};

/**
 * Gives a numbered paragraph to the judge who has written it: the one whose name stands right above it on a line of its
 * own, or who has written the paragraph with the number before, or nearly so. What stands between, a heading or a
 * quotation, is another's or nobody's.
 *
 * @param floor whose turn it is, and whose numbered paragraphs may go on; both follow the paragraph
 * @returns whether it is one
 */
export const takeNumbered = (
	passage: Passage,
	floor: {turn: Speech | undefined; numbered: Numbered | undefined},
): boolean => {
	const number = numberOf(passage);
	if (number === undefined) {
		return false;
	}

	const {turn, numbered} = floor;
	const begins = turn?.source && turn.cue && turn.content.length === 0 ? turn : undefined;
	const step = numbered ? number - numbered.number : 0;
	const writer = begins ?? (step > 0 && step <= mostMissing + 1 ? numbered?.turn : undefined);
	if (!writer) {
		return false;
	}

	const said = {start: isBracketed(passage) ? bracketed : 0, end: passage.tokens.length};
	if (said.start < said.end) {
		writer.content.push(toText(passage, said));
	}

	floor.numbered = {turn: writer, number};
	floor.turn = undefined;
	return true;
};
