import type {Span} from '../../document/span.js';

/** Somebody's words, in offsets of the text, and the mention of whose they are; who that is, is found out later. */
export type Attribution = {
	/** The pieces of the content, in order, with their marks. */
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly source: Span | null;
	/** Word for word though not in marks: a turn of a transcript, a quotation that is set apart. */
	readonly isVerbatim?: boolean | undefined;
	/** How sure it is: 0 to 1. */
	readonly confidence: number;
};
