/** Numbered paragraphs below a name: a judgment, which goes on over what it quotes and below its headings. */
import type {Passage} from '../passage/passage.js';
import type {Speech} from '../passage/speech.js';

/** Whoever has written numbered paragraphs, and the last number. */
export type Numbered = {readonly turn: Speech; readonly number: number};

/** The number that a paragraph has: `3.` before it as an item, `[3]` at its head. */
export const numberOf = ({block, tokens}: Passage): number | undefined => {
	const number =
		/^(\d{1,4})\.$/.exec(block.marker ?? '')?.[1] ??
		(tokens[0]?.text === '[' && tokens[2]?.text === ']' && /^\d{1,4}$/.test(tokens[1].text)
			? tokens[1].text
			: undefined);
	return number === undefined ? undefined : Number(number);
};

/**
 * The judge whose numbered paragraph a passage is: right below the name on a line of its own, or with the next number.
 * What stands between, a heading or a quotation, is another's or nobody's.
 *
 * @param floor whose turn it is, and whose numbered paragraphs may go on
 */
export const numberedTurn = (
	passage: Passage,
	floor: {readonly turn: Speech | undefined; readonly numbered: Numbered | undefined},
): Numbered | undefined => {
	const {turn, numbered} = floor;
	const number = numberOf(passage);
	if (number === undefined) {
		return undefined;
	}

	const begins = turn?.source && turn.cue && turn.content.length === 0 ? turn : undefined;
	return begins
		? {turn: begins, number}
		: numbered?.number === number - 1
			? {turn: numbered.turn, number}
			: undefined;
};
