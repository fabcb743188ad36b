import type {Annotated} from './annotate.js';
import type {Spans} from './spans.js';

/** A draft among the others of its passage. */
export type Rivals = {
	/**
	 * Whether another draft has the same content, one that contains it, one that it contains: 2 a likelier cue, 1 a less
	 * likely one.
	 */
	readonly rival: number;
	readonly around: number;
	readonly within: number;
	/**
	 * How likely the likeliest of those is: with the same content, with one that contains it, with one that overlaps
	 * otherwise.
	 */
	readonly rivalOdds: number;
	readonly aroundOdds: number;
	readonly besideOdds: number;
	/** The likeliest cue in whose content this one stands, and the likeliest one that stands in this content. */
	readonly outerOdds: number;
	readonly innerOdds: number;
	/** The cues before and behind, and how many words away they are. */
	readonly beforeOdds: number;
	readonly behindOdds: number;
	readonly awayBefore: number;
	readonly awayBehind: number;
};

/** A cue with what was found around it, by itself. */
export type LoneDraft = Spans & {
	readonly a: Annotated;
	readonly head: number;
	/** How likely the word is the head of a cue: 0 to 1. */
	readonly cueProbability: number;
	/** How many likely cues stand in the content. */
	readonly cuesInside: number;
};

/** The same among the others of its passage. */
export type Draft = LoneDraft & {readonly rivals: Rivals};
