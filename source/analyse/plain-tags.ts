/** Tags that leave no doubt who says what stands in marks. */
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {isOutside, stretchRuns} from './speech.js';

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
		reportingVerb(tokens[cue.start].lower)?.verbClass === 'speech' &&
		content
			.flatMap(piece => stretchRuns(passage, piece))
			.some(run => run.end === tag.start && /^[,?!…—]$/.test(tokens[run.end - 2]?.text ?? ''))
	);
};

/** Proposals of an engine, surer of those that a tag tells. */
export const withTags = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] =>
	proposals.map(proposal =>
		isTagged(passage, proposal)
			? {...proposal, confidence: Math.max(proposal.confidence, leastIfTagged)}
			: proposal,
	);
