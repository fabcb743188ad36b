/**
 * Who says paragraphs that open with a mark and leave it open: whoever is told behind the last of them. `“We wait. ⏎ “We
 * are many,” Ida Krol said.`
 */
import {contains, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isAllInMarks, type Speech} from '../passage/speech.js';
import {owns} from '../passage/stretches.js';

/** Paragraphs of one quotation that nobody is told to say so far. */
export type LeftOpen = {
	readonly pieces: Span[];
	/** Whose they are supposed to be by who spoke before. */
	readonly owner: Speech | undefined;
};

/** Whether it is only supposed whose words these are: no verb tells it, and nobody in the passage. */
const isSupposed = ({block}: Passage, {cue, source, marked}: Speech): boolean =>
	cue === null && marked && !(source && contains(block, source));

/**
 * Gives paragraphs that were left open to whoever is told to say the one in which they end.
 *
 * @param here the speeches of the passage, of which one may take them
 * @param before what was left open before it
 * @returns what is left open with this passage
 */
export const takeLeftOpen = (
	passage: Passage,
	here: readonly Speech[],
	before: LeftOpen | undefined,
): LeftOpen | undefined => {
	const [first, ...more] = passage.stretches;
	const owner = first && here.find(speech => owns(speech, first));
	const goesOn = first?.continues === true && before !== undefined;
	if (goesOn && owner?.cue && owner.source) {
		give(before, owner);
		return undefined;
	}

	const isLeft = first?.open && more.length === 0 && isAllInMarks(passage);
	if (!isLeft || (owner && !isSupposed(passage, owner)) || (first.continues && !goesOn)) {
		return undefined;
	}

	const left = goesOn ? before : {pieces: [], owner};
	left.pieces.push({start: first.start, end: first.end});
	return left;
};

const give = ({pieces, owner}: LeftOpen, teller: Speech): void => {
	const all = {start: pieces[0].start, end: pieces[pieces.length - 1].end};
	// One by one: a document may leave more paragraphs open than a call can have arguments.
	const replace = ({content}: Speech, found: readonly Span[]): void => {
		content.length = 0;
		for (const piece of found) {
			content.push(piece);
		}
	};
	if (owner) {
		replace(
			owner,
			owner.content.filter(piece => !contains(all, piece)),
		);
	}

	replace(teller, [...pieces, ...teller.content]);
};
