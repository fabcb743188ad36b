/** Who speaks with somebody, somewhere or of something, where nothing is told of what they say. */

import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** `spoke with [Petra Quill about floods]`: with whom, not what; `spoke at [a rally in June]`, `talked [outside the court]`: where; `spoke today with [Ana Ruiz]`. */
const aside = /^(?:with|to|at|before|from|inside|outside)$/;

const isPartnerOrPlace = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	start >= cue.end &&
	start - cue.end <= 2 &&
	(aside.test(tokens[start - 1].lower) || aside.test(tokens[start].lower));

/** `spoke with Petra Quill about [floods]`: a subject, of which nothing is said. */
const isSubjectOfTalk = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	/^(?:about|on|over)$/.test(tokens[start - 1]?.lower ?? '') &&
	tokens.slice(cue.end, start).some(({lower}) => lower === 'with' || lower === 'to');

/** `thought about [it for some time]`, `talks about [it in the third person]` */
const isAboutIt = ({tokens}: Passage, {content: [{start}]}: Proposal): boolean =>
	tokens[start - 1]?.lower === 'about' && tokens[start].lower === 'it';

/** `apologised to [her team-mates]`: to whom; but `apologised to the court for [the delay]` */
const isApology = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	/^apologi[sz](?:e|es|ed|ing)$/.test(tokens[cue.start].lower) &&
	tokens[start - 1]?.lower === 'to' &&
	!tokens.slice(start, end).some(({lower}) => lower === 'for');

/** Whether it is only told that people talked, with whom, where or about what, and not what they said. */
export const isTalk = (passage: Passage, proposal: Proposal): boolean => {
	const {lemma} = reportingVerb(passage.tokens[proposal.cue.start].lower) ?? {lemma: ''};
	return (
		(/^(?:speak|talk)$/.test(lemma) &&
			(isPartnerOrPlace(passage, proposal) || isSubjectOfTalk(passage, proposal))) ||
		(/^(?:speak|talk|think)$/.test(lemma) && isAboutIt(passage, proposal)) ||
		isApology(passage, proposal)
	);
};
