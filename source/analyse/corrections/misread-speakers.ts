/** Who speaks, where an engine takes them for what is said, or for a part of it. */

import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {withSourceBehind} from '../sources/source-behind.js';
import {withSourceBetween} from '../sources/source-between.js';
import {auxiliary, be, determiner} from '../words/closed-classes.js';
import {isJudged} from '../words/reporting-verbs.js';

/** How sure it is at least that something is called so by whom the passive names. */
const leastIfByAgent = 0.5;

/**
 * Who speaks where an engine takes `by` and what follows for a part of what is said: `was called “a wet shoebox” [by the
 * press]`
 */
const withAgent = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens, stretchOf} = passage;
	const {content, cue, source} = proposal;
	const last = content[content.length - 1];
	// `the mayor’s office slammed it` is no passive.
	const isPassive =
		isJudged(tokens[cue.start].lower) &&
		tokens.slice(Math.max(0, cue.start - 2), cue.start).some(({lower}) => be.test(lower) && lower !== '’s') &&
		(source === null || source.end <= cue.start) &&
		last.start >= cue.end;
	const by = isPassive
		? tokens
				.slice(last.start, last.end)
				.findLastIndex(({lower}, i) => lower === 'by' && stretchOf[last.start + i] === -1)
		: -1;
	const begin = last.start + by;
	const agent = {start: begin + 1, end: last.end};
	return by > 0 &&
		isOutside(passage, agent) &&
		agent.end > agent.start &&
		(determiner.test(tokens[agent.start].text) || /^\p{Lu}/u.test(tokens[agent.start].text)) &&
		tokens.slice(agent.start, agent.end).every(({isWord, lower}) => isWord || lower === '’s')
		? {
				...proposal,
				content: [...content.slice(0, -1), {start: last.start, end: begin}],
				source: agent,
				confidence: Math.max(proposal.confidence, leastIfByAgent),
			}
		: proposal;
};

/**
 * `According to a report by the engineer, Ida Krol, [traffic has grown.] It warns …`: an engine takes the whole sentence
 * for the source, and the next one for what is said.
 */
const withSaidInSource = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const sentence = sentenceAt(passage, cue.start);
	if (
		tokens[cue.start].lower !== 'according' ||
		source?.start !== cue.end ||
		source.end < sentence.end - 1 ||
		content[0].start < sentence.end
	) {
		return proposal;
	}

	// The last comma in front of the first finite verb parts the two.
	const verb = tokens.findIndex(({lower}, i) => i > source.start && auxiliary.test(lower));
	const comma = tokens
		.slice(source.start, Math.max(source.start, verb))
		.findLastIndex(({text}) => text === ',');
	const said = source.start + comma + 1;
	const end = wordsEnd(passage, sentence);
	return comma > 0 && verb < sentence.end && isOutside(passage, {start: source.start, end: said})
		? {...proposal, source: {start: source.start, end: said - 1}, content: [{start: said, end}]}
		: proposal;
};

/** A proposal whose source was read as a part of what is said, with that source in its place; others as they are. */
export const withSpeakerFound = (passage: Passage, proposal: Proposal): Proposal =>
	[withSaidInSource, withAgent, withSourceBetween, withSourceBehind].reduce(
		(found, put) => put(passage, found),
		proposal,
	);
