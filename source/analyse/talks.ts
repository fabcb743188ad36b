/** Who speaks with somebody, somewhere or of something, where nothing is told of what they say. */
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';

const talks = (lower: string): boolean => /^(?:speak|talk)$/.test(reportingVerb(lower)?.lemma ?? '');

/** `spoke with [Petra Quill about floods]`: with whom, not what. */
const isPartner = ({tokens}: Passage, {cue, content}: Proposal): boolean => {
	const preposition = tokens[content[0].start - 1];
	const isPreposition = /^(?:with|to)$/;
	return (
		talks(tokens[cue.start].lower) &&
		content[0].start >= cue.end &&
		content[0].start - cue.end <= 1 &&
		(isPreposition.test(preposition?.lower ?? '') || isPreposition.test(tokens[content[0].start].lower))
	);
};

/** `spoke at [a rally in June]`, `talked [outside the court]`: where, not what. */
const isPlaceOfTalk = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	const place = /^(?:at|before|from|inside|outside)$/;
	return (
		talks(tokens[cue.start].lower) &&
		start >= cue.end &&
		start - cue.end <= 1 &&
		(place.test(tokens[start - 1].lower) || place.test(tokens[start].lower))
	);
};

/** `spoke with Petra Quill about [floods]`: a subject, of which nothing is said. */
const isSubjectOfTalk = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	return (
		talks(tokens[cue.start].lower) &&
		/^(?:about|on|over)$/.test(tokens[start - 1]?.lower ?? '') &&
		tokens.slice(cue.end, start).some(({lower}) => lower === 'with' || lower === 'to')
	);
};

/** Whether a talk is only told of. */
export const isTalk = (passage: Passage, proposal: Proposal): boolean =>
	isPartner(passage, proposal) || isPlaceOfTalk(passage, proposal) || isSubjectOfTalk(passage, proposal);
