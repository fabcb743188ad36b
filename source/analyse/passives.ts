/** Clauses in which somebody is told, accused or called something, and what stands behind `by` in them. */
import {be} from './closed-classes.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {sentenceAt, wordsEnd} from './speech.js';

/** Who tells, accuses or calls, and what. */
export type Told = Pick<Proposal, 'source' | 'content'>;

const adverb = /ly$|^(?:also|later|never|once|often|repeatedly|then)$/;

/** How many words may name who does it, behind `by`. */
export const longestAgent = 9;

/** Whether a participle is passive: `was [told]`, `had been repeatedly [warned]`. */
export const isPassive = ({tokens}: Passage, cue: number): boolean =>
	be.test(tokens.slice(Math.max(0, cue - 3), cue).findLast(({lower}) => !adverb.test(lower))?.lower ?? '');

/**
 * Where a clause ends, the full stop left out. `that he was a threat, but did nothing`: by `but` nobody is told any
 * more.
 */
export const clauseEnd = (passage: Passage, start: number): number => {
	const {tokens} = passage;
	const full = wordsEnd(passage, sentenceAt(passage, start));
	const next = tokens
		.slice(start, full)
		.findIndex(
			({text}, i) => text === ',' && /^(?:and|but|while|yet)$/.test(tokens[start + i + 1]?.lower ?? ''),
		);
	return next === -1 ? full : start + next;
};
