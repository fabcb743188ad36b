import type {Span} from '../../document/span.js';
import type {Annotated} from './annotate.js';

/** How far from the cue, in words and in sentences, its source and its content are looked for. */
const mostBefore = 60;
const mostAfter = 80;
const sentencesAround = 1;

/** No window around a cue has more words. */
export const longestWindow = mostBefore + 1 + mostAfter;

/** A cue to be, and the window around it. */
export type CueContext = {
	readonly a: Annotated;
	/** The head of the cue. */
	readonly head: number;
	/** The words that are looked at: `[start, end)`. */
	readonly start: number;
	readonly end: number;
};

/** Sets the window around a cue. */
export const cueContext = (a: Annotated, head: number): CueContext => {
	const {sentences} = a.passage;
	const sentence = a.sentence[head];
	const first = sentences[Math.max(0, sentence - sentencesAround)].start;
	const last = sentences[Math.min(sentences.length - 1, sentence + sentencesAround)].end;
	return {a, head, start: Math.max(first, head - mostBefore), end: Math.min(last, head + 1 + mostAfter)};
};

/** The parts of a window in the sentences before its cue, in the cue's own, and behind; some may be empty. */
export const sidesOf = ({a, head, start, end}: CueContext): readonly [Span, Span, Span] => {
	const sentence = a.passage.sentences[a.sentence[head]];
	const [from, to] = [Math.max(start, sentence.start), Math.min(end, sentence.end)];
	return [
		{start, end: from},
		{start: from, end: to},
		{start: to, end},
	];
};
