/** What whoever reads is told to do, or may find, know or want: `you will see that …`, `if you want to leave` */

import {isPassive} from '../grammar/passives.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {modal} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';

const isModal = (lower: string): boolean => modal.test(lower) || /^(?:need|let)$|[’'](?:ll|d)$/.test(lower);
const supposing = /^(?:if|when|whenever|unless|once|until|so|do|does|did)$/;

/** How far before `you` it is told that something is only supposed: `if only you knew` */
const reach = 2;

/**
 * Whether `you` are nobody in particular: those who read may do, know or want it. `You lied to us and denied it` is of
 * somebody.
 */
export const isAdvice = (passage: Passage, {cue, source}: Proposal): boolean => {
	const {tokens, stretchOf} = passage;
	if (source === null || source.end > cue.start || source.end - source.start !== 1) {
		return false;
	}

	// `You’re promised a view`, `you are told that …`: somebody else does so.
	const isTold =
		/(?:ed|told)$/.test(tokens[cue.start].lower) &&
		(isPassive(passage, cue.start) || /[’']re$/.test(tokens[source.start].lower));
	const verb = reportingVerb(tokens[cue.start].lower)?.verbClass;
	return (
		/^you(?:[’'](?:ll|d|re|ve))?$/.test(tokens[source.start].lower) &&
		stretchOf[cue.start] === -1 &&
		!isTold &&
		((verb !== 'speech' && verb !== 'judgement') ||
			tokens
				.slice(source.start, cue.start)
				.some(({lower}, i, words) => isModal(lower) || (lower === 'have' && words[i + 1]?.lower === 'to')) ||
			tokens.slice(Math.max(0, source.start - reach), source.start).some(({lower}) => supposing.test(lower)))
	);
};
