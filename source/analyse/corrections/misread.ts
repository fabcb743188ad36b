import {overlaps} from '../../document/span.js';
import {isRefusalTwice} from '../grammar/polarity.js';
import {isTitle, withoutTitle} from '../grammar/titles.js';
import {isCondition} from '../not-said/press-answers.js';
import {isHeading, type Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {areCapitalised, isOutside} from '../passage/speech.js';
import {type Step, straightOn, type Walk} from '../passage/walk.js';
import {momentNoun} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {withSpeakerFound} from './misread-speakers.js';
import {withOwnVerb} from './misread-verbs.js';

/** What somebody does while speaking is no second cue: `“And a bath,” she said, [smiling], “just for once.”` */
const isGesture = ({tokens, stretchOf}: Passage, {content, cue, source}: Proposal, said: Proposal): boolean =>
	/ing$/.test(tokens[cue.start].lower) &&
	!reportingVerb(tokens[cue.start].lower) &&
	cue.start - said.cue.end <= 1 &&
	cue.start >= said.cue.end &&
	said.source !== null &&
	(source === null || source.start === said.source.start) &&
	content.every(({start}) => stretchOf[start] !== -1);

/** Joins what is said on both sides of a gesture. */
const withGestures = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.flatMap(proposal => {
		if (proposals.some(said => said !== proposal && isGesture(passage, proposal, said))) {
			return [];
		}

		const gesture = proposals.find(other => other !== proposal && isGesture(passage, other, proposal));
		const more = gesture?.content.filter(piece => !proposal.content.some(own => overlaps(own, piece)));
		return [
			more
				? {...proposal, content: [...proposal.content, ...more].sort((a, b) => a.start - b.start)}
				: proposal,
		];
	});

/** `[The chair, Ana Ruiz,] said it was late; Tom Hart disagreed`: who says something else is not what is said. */
const isSourceOfOther = (
	passage: Passage,
	{content, cue, source: own}: Proposal,
	others: readonly Proposal[],
): boolean =>
	content.length === 1 &&
	// `[Ana Ruiz] was rejected by voters` is of her.
	own !== null &&
	own.end <= cue.start &&
	isOutside(passage, content[0]) &&
	others.some(({source}) => source?.start === content[0].start && source.end === content[0].end);

/** `[The chair, Ana Ruiz, said it was late]; Tom Hart disagreed`: what somebody else says, told once already. */
const isClaimOfOther = (
	{tokens}: Passage,
	{content, source}: Proposal,
	others: readonly Proposal[],
): boolean => {
	const [{start, end}] = content;
	return (
		content.length === 1 &&
		source !== null &&
		tokens[end]?.text === ';' &&
		source.start === end + 1 &&
		others.some(
			other =>
				other.source !== null &&
				other.source.start === start &&
				other.cue.end <= end &&
				other.content.every(piece => piece.start >= start && piece.end <= end),
		)
	);
};

/** `[It was late], Ana Ruiz said, but Tom Hart <disagreed>`: what somebody disagrees with is said by somebody else. */
const isDisagreement = (
	passage: Passage,
	{content, cue, source}: Proposal,
	others: readonly Proposal[],
): boolean =>
	/^disagree[ds]?$/.test(passage.tokens[cue.start].lower) &&
	content.every(
		piece =>
			source !== null &&
			piece.end <= source.start &&
			isOutside(passage, piece) &&
			others.some(other => other.cue !== cue && other.content.some(told => overlaps(told, piece))),
	);

/**
 * `[Road Works Ahead]: the bridge is shut`: in running text a colon labels, unless a person is named; transcripts have a
 * structure of their own. In headlines it mostly tells who says it: `Police: man held`.
 */
const isHeadedByLabel = ({block, tokens, stretchOf}: Passage, {content, cue, source}: Proposal): boolean =>
	!isHeading({block}) &&
	tokens[cue.start].text === ':' &&
	source?.start === 0 &&
	source.end === cue.start &&
	content[0].start >= cue.end &&
	content.every(({start}) => stretchOf[start] === -1) &&
	areCapitalised({tokens}, source) &&
	!isGivenName(tokens[0].lower);

/** `“So-called savings” will be reviewed in [a year]`: when, where an engine seeks who reviews them. */
const isMoment = ({tokens}: Passage, {source, cue}: Proposal): boolean =>
	source !== null &&
	source.start >= cue.end &&
	/^(?:after|for|in|over|within)$/.test(tokens[source.start - 1].lower) &&
	momentNoun.test(tokens[source.end - 1].lower);

/** Verb and source in their places. */
const places: ReadonlyArray<Step<Proposal>> = [withoutTitle, withOwnVerb, withSpeakerFound];

/**
 * The proposals without those that are none (titles of works, times, what another proposal tells better), and the
 * rest with verb and source in their places.
 */
export const withoutMisreadings = (
	passage: Passage,
	proposals: readonly Proposal[],
	walk: Walk = straightOn,
): Proposal[] =>
	withGestures(
		passage,
		proposals
			.filter(
				(proposal, _, others) =>
					!isTitle(passage, proposal) &&
					!isMoment(passage, proposal) &&
					!isSourceOfOther(passage, proposal, others) &&
					!isClaimOfOther(passage, proposal, others) &&
					!isDisagreement(passage, proposal, others) &&
					!isRefusalTwice(passage, proposal, others) &&
					!isHeadedByLabel(passage, proposal) &&
					!isCondition(passage, proposal, others),
			)
			.map(proposal => walk(passage, places, proposal, undefined)),
	);
