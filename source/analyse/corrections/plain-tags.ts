/** Tags that leave no doubt who says what stands in marks, or in a headline. */

import {isHeading, type Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, stretchRuns} from '../passage/speech.js';
import {isSpeechVerb} from '../words/reporting-verbs.js';

/** How sure it is at least that what stands in marks is said by whom a tag beside it names. */
const leastIfTagged = 0.9;

/** `[“Now,”] said Ada Lind`, `[“Why?”] she asked`: a tag as plain as can be. */
const isTagged = (passage: Passage, {content, cue, source}: Proposal): boolean => {
	const {tokens} = passage;
	if (source === null || (source.end !== cue.start && cue.end !== source.start)) {
		return false;
	}

	const tag = {start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end)};
	return (
		isOutside(passage, tag) &&
		isSpeechVerb(tokens[cue.start].lower) &&
		content
			.flatMap(piece => stretchRuns(passage, piece))
			.some(run => run.end === tag.start && /^[,?!…—]$/.test(tokens[run.end - 2]?.text ?? ''))
	);
};

/** How sure it is at least that a tag at the end of a headline tells who says it. */
const leastIfHeadline = 0.7;

/** `[Crows count out loud], a study finds`: all of a headline before its tag. */
const isHeadlineTag = ({block, tokens}: Passage, {content: [{start, end}], cue, source}: Proposal): boolean =>
	isHeading({block}) &&
	start === 0 &&
	tokens[end]?.text === ',' &&
	source?.start === end + 1 &&
	source.end === cue.start &&
	cue.end === tokens.length &&
	/^(?:says?|said|finds?|found|shows?|warns?|claims?|suggests?)$/.test(tokens[cue.start].lower);

/** The proposals, with more confidence in those that a plain tag tells. */
export const withTags = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] =>
	proposals.map(proposal => {
		const least = isTagged(passage, proposal)
			? leastIfTagged
			: isHeadlineTag(passage, proposal)
				? leastIfHeadline
				: 0;
		return proposal.confidence < least ? {...proposal, confidence: least} : proposal;
	});
