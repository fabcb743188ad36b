/** Clauses in which somebody is told, accused or called something, and what stands behind `by` in them. */

import {endOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {sentenceAt, wordsEnd} from '../passage/speech.js';
import {be, momentNoun, month, weekday} from '../words/closed-classes.js';

/** Who tells, accuses or calls, and what. */
export type Told = Pick<Proposal, 'source' | 'content'>;

/** What may stand within a passive: `was [repeatedly] told`; `is [now] assured of it` tells what somebody is. */
const withinPassive = /ly$|^(?:also|later|never|once|often|repeatedly|then)$/;

/** How many words may name who does it, behind `by`. */
export const longestAgent = 9;

/** Whether a participle is passive: `was [told]`, `had been repeatedly [warned]`. */
export const isPassive = ({tokens}: Passage, cue: number): boolean =>
	be.test(
		tokens.slice(Math.max(0, cue - 3), cue).findLast(({lower}) => !withinPassive.test(lower))?.lower ?? '',
	);

/** Where the `by` stands behind a participle, with when it was between: `told by`, `defined in 2017 by`; -1 where none does. */
export const agentMark = ({tokens}: Passage, cue: number): number => {
	const [first, second] = [tokens[cue + 1]?.lower ?? '', tokens[cue + 2]?.lower ?? ''];
	const isWhen =
		(first === 'on' && weekday.test(second)) ||
		(first === 'in' && (/^\d{4}$/.test(second) || month.test(second))) ||
		(/^(?:last|this|earlier)$/.test(first) && momentNoun.test(second));
	const at = isWhen ? cue + 3 : /^(?:yesterday|today|later)$/.test(first) ? cue + 2 : cue + 1;
	return tokens[at]?.lower === 'by' ? at : -1;
};

/**
 * Where a clause ends, the full stop left out. `that he was a threat, but did nothing`: by `but` nobody is told any
 * more.
 */
export const clauseEnd = (passage: Passage, start: number): number => {
	const {tokens} = passage;
	const full = wordsEnd(passage, sentenceAt(passage, start));
	return endOfRun(
		start,
		full,
		i => tokens[i].text !== ',' || !/^(?:and|but|while|yet)$/.test(tokens[i + 1]?.lower ?? ''),
	);
};
