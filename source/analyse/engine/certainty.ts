import type {Span} from '../../document/span.js';
import {spanLabelCount, spanLabels} from './span-labels.js';

/** How sure the network is of the source and the content of a cue, all other labellings considered. */
export type Certainty = {
	/** How likely a word of the content is content, on average. */
	readonly inside: number;
	/** How many words elsewhere are expected to be content. */
	readonly outside: number;
	/** The expected overlap of the content with the right one (Jaccard). */
	readonly overlap: number;
	/** How likely the first word, the last one and the one behind it are content. */
	readonly first: number;
	readonly last: number;
	readonly behind: number;
	/** How likely a word of the source is source, on average: 0 where there is none. */
	readonly source: number;
	/** How many words are expected to be source. */
	readonly sources: number;
};

/** The sum of two labels' probabilities at the places `[from, to)`. */
const expected = (likely: Float64Array, from: number, to: number, begin: number, within: number): number => {
	let sum = 0;
	for (let t = Math.max(0, from); t < to && t * spanLabelCount < likely.length; t++) {
		sum += likely[t * spanLabelCount + begin] + likely[t * spanLabelCount + within];
	}

	return sum;
};

/**
 * Tells how sure the network is of what it has found.
 *
 * @param likely how likely each label is at each place of the window
 * @param start the first token of the window
 * @param content the content found, in tokens
 * @param source the source found, in tokens
 */
export const certaintyOf = (
	likely: Float64Array,
	start: number,
	content: readonly Span[],
	source: Span | null,
): Certainty => {
	const {beginSource, inSource, beginContent, inContent} = spanLabels;
	const contentIn = (from: number, to: number) =>
		expected(likely, from - start, to - start, beginContent, inContent);
	const sourceIn = (from: number, to: number) =>
		expected(likely, from - start, to - start, beginSource, inSource);
	const end = start + likely.length / spanLabelCount;
	const size = content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
	const hit = content.reduce((sum, piece) => sum + contentIn(piece.start, piece.end), 0);
	const outside = contentIn(start, end) - hit;
	const first = content[0].start;
	const last = content[content.length - 1].end - 1;
	return {
		inside: hit / size,
		outside,
		overlap: hit / (size + outside),
		first: contentIn(first, first + 1),
		last: contentIn(last, last + 1),
		behind: contentIn(last + 1, last + 2),
		source: source ? sourceIn(source.start, source.end) / (source.end - source.start) : 0,
		sources: sourceIn(start, end),
	};
};
