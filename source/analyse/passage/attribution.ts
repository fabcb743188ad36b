import type {Span} from '../../document/span.js';

/**
 * Somebody's words as the engine finds them, in offsets of the text; who the source is, is found out later.
 * This is the seam between the engine that proposes attributions and everything that uses them.
 */
export type Attribution = {
	/** The pieces of the content, in order, with their marks. */
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly source: Span | null;
	/** Word for word though not in marks: a turn of a transcript, a quotation that is set apart. */
	readonly isVerbatim?: boolean | undefined;
	/** How sure the engine is: 0 to 1. */
	readonly confidence: number;
};
