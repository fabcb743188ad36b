/** The verb of a cue, where an engine takes a noun, the end of a name or a particle for it. */

import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {demonyms} from '../words/place-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
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

/** A proposal whose cue is a noun before the verb of saying, with the verb as its cue; others as they are. */
export const withOwnVerb = (passage: Passage, proposal: Proposal): Proposal =>
	withVerbBehindNoun(passage, proposal);
