import type {Span} from '../../document/span.js';
import type {Passage} from './passage.js';
import type {Proposal} from './proposal.js';
import type {Speech} from './speech.js';

/**
 * One step: it takes what the one before has left.
 *
 * @param beside what all the steps of a list go by: the cue, the other proposals, how sure is sure enough
 */
export type Step<T, B = unknown> = (passage: Passage, value: T, beside: B) => T;

/** What steps take and give. */
export type Walked = Span | Proposal | readonly Proposal[] | readonly Speech[];

/** Takes something through steps; whoever wants to know what each of them does (`npm run trace`) walks by themselves. */
export type Walk = <T extends Walked, B>(
	passage: Passage,
	steps: ReadonlyArray<Step<T, B>>,
	first: T,
	beside: B,
) => T;

/** The walk of whoever only wants to arrive. */
export const straightOn: Walk = (passage, steps, first, beside) =>
	steps.reduce((value, step) => step(passage, value, beside), first);
