/** Who speaks with somebody, somewhere or of something, where nothing is told of what they say. */

import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** `spoke with [Petra Quill about floods]`: with whom, not what; `spoke at [a rally in June]`, `talked [outside the court]`: where. */
const aside = /^(?:with|to|at|before|from|inside|outside)$/;

const isPartnerOrPlace = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	start >= cue.end &&
	start - cue.end <= 1 &&
	(aside.test(tokens[start - 1].lower) || aside.test(tokens[start].lower));

/** `spoke with Petra Quill about [floods]`: a subject, of which nothing is said. */
const isSubjectOfTalk = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	/^(?:about|on|over)$/.test(tokens[start - 1]?.lower ?? '') &&
	tokens.slice(cue.end, start).some(({lower}) => lower === 'with' || lower === 'to');

/** Whether it is only told that people talked, with whom, where or about what, and not what they said. */
export const isTalk = (passage: Passage, proposal: Proposal): boolean =>
	/^(?:speak|talk)$/.test(reportingVerb(passage.tokens[proposal.cue.start].lower)?.lemma ?? '') &&
	(isPartnerOrPlace(passage, proposal) || isSubjectOfTalk(passage, proposal));
