/** The verb of a cue, where an engine takes a noun, the end of a name or a particle for it. */

import {partsFrom} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {subjectPronoun} from '../words/closed-classes.js';
import {demonyms} from '../words/place-words.js';
import {isSpeechVerb, reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';

/** `[Nutritionists] doubt that it helps`: an engine takes the plural noun for the verb, and finds no source. */
const withVerbBehindNoun = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const {lower} = tokens[cue.start];
	const verb = tokens[cue.end]?.lower ?? '';
	const isNoun =
		source === null &&
		cue.end - cue.start === 1 &&
		(/(?:ist|ian|er|or)s$/.test(lower) || (/s$/.test(lower) && isRoleNoun(singular(lower)))) &&
		reportingVerb(lower) === undefined &&
		reportingVerb(verb) !== undefined &&
		!/(?:s|ing)$/.test(verb) &&
		content[0].start === cue.end + 1;
	// `Danish nutritionists`
	const start = demonyms.has(tokens[cue.start - 1]?.lower ?? '') ? cue.start - 1 : cue.start;
	return isNoun
		? {...proposal, source: {start, end: cue.end}, cue: {start: cue.end, end: cue.end + 1}}
		: proposal;
};

/** `she is <said> [to have replied, “No”]`: what somebody is told to have said is theirs. */
const withVerbBehindHearsay = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [is, verb] = [cue.start - 1, cue.end + 2];
	const from = /^[,:]$/.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
	const isHearsay =
		source === null &&
		/^(?:is|was)$/.test(tokens[is]?.lower ?? '') &&
		tokens[cue.end]?.lower === 'to' &&
		tokens[cue.end + 1]?.lower === 'have' &&
		isSpeechVerb(tokens[verb]?.lower ?? '') &&
		subjectPronoun.test(tokens[is - 1]?.lower ?? '');
	const said = isHearsay ? partsFrom(content, from) : [];
	return said.length > 0
		? {...proposal, source: {start: is - 1, end: is}, cue: {start: verb, end: verb + 1}, content: said}
		: proposal;
};

/** A proposal whose cue is a noun or hearsay before the verb of saying, with the verb as its cue; others as they are. */
export const withOwnVerb = (passage: Passage, proposal: Proposal): Proposal =>
	withVerbBehindHearsay(passage, withVerbBehindNoun(passage, proposal));
