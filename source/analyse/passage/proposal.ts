import type {Span} from '../../document/span.js';

/** An attribution within one passage, in token indices. */
export type Proposal = {
	readonly content: readonly Span[];
	readonly cue: Span;
	readonly source: Span | null;
	/** How sure the engine is that this is an attribution with this content: 0 to 1. */
	readonly confidence: number;
};

/** Proposals in the order in which what comes next takes them: the surest first. */
export const surestFirst = (proposals: readonly Proposal[]): Proposal[] =>
	proposals.toSorted((a, b) => b.confidence - a.confidence);

/** Who says what, of which nobody has said yet how sure it is. */
export type Claim = Omit<Proposal, 'confidence'>;
