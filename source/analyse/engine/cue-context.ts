import {type Annotated, margin} from './annotate.js';
import {mix} from './hash.js';

/** How far from the cue, in words and in sentences, its source and its content are looked for. */
const mostBefore = 60;
const mostAfter = 80;
const sentencesAround = 1;

/** No window around a cue has more words. */
export const longestWindow = mostBefore + 1 + mostAfter;

/** A cue to be, and what stands around it. */
export type CueContext = {
	readonly a: Annotated;
	/** The head of the cue. */
	readonly head: number;
	/** The words that are looked at: `[start, end)`. */
	readonly start: number;
	readonly end: number;
	/** What stands beside the cue, whether a mark stands before it in the window, and the stretch that ends before it. */
	readonly pattern: number;
	readonly markBefore: 0 | 1;
	readonly stretchBefore: number;
	/** Where the heads of other cues are, and how many stand before each word. */
	readonly isCue: Uint8Array;
	readonly cuesBefore: Int32Array;
};

/**
 * Sets the window around a cue.
 *
 * @param heads the heads of all likely cues of the passage
 */
export const cueContexts = (a: Annotated, heads: readonly number[]): CueContext[] => {
	const isCue = new Uint8Array(a.length);
	for (const head of heads) {
		isCue[head] = 1;
	}

	const cuesBefore = new Int32Array(a.length + 1);
	for (let i = 0; i < a.length; i++) {
		cuesBefore[i + 1] = cuesBefore[i] + isCue[i];
	}

	const {kind: K, quote: Q, stretch} = a;
	const {sentences} = a.passage;
	return heads.map(head => {
		const h = head + margin;
		const sentence = a.sentence[head];
		const first = sentences[Math.max(0, sentence - sentencesAround)].start;
		const last = sentences[Math.min(sentences.length - 1, sentence + sentencesAround)].end;
		const start = Math.max(first, head - mostBefore);
		return {
			a,
			head,
			start,
			end: Math.min(last, head + 1 + mostAfter),
			pattern: mix(1, K[h - 1] * 16 + K[h - 2], K[h + 1] * 16 + K[h + 2], Q[h - 1] * 4 + Q[h + 1]),
			markBefore: a.marksBefore[head] > a.marksBefore[start] ? 1 : 0,
			stretchBefore:
				head > 0 ? (stretch[head - 1] !== -1 ? stretch[head - 1] : head > 1 ? stretch[head - 2] : -1) : -1,
			isCue,
			cuesBefore,
		};
	});
};
