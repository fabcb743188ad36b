/**
 * What somebody tells of another who says something with a second verb: `Otto Falk said [his sister rang and told him that
 * …]`, where an engine takes Falk for the subject of both verbs.
 */
import type {Span} from '../../document/span.js';
import {isFiniteVerb, isPast} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside} from '../passage/speech.js';
import {auxiliary, be} from '../words/closed-classes.js';
import {type Gender, genderOfGivenName, leaningOfGivenName} from '../words/given-names.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {genderOfRole, isRoleNoun, kinNouns, personNouns} from '../words/role-nouns.js';
import {joinedAt, sureOfNext} from './next-claims.js';

/** How many words may name the subject of the inner clause. */
const longestSubject = 6;

/** The gender of whom a phrase names, as far as its own words tell it. */
const genderOf = ({tokens}: Passage, {start, end}: Span): Gender | null => {
	const {lower, text} = tokens[start];
	return /^(?:he|mr)$/.test(lower)
		? 'male'
		: /^(?:she|mrs|ms|miss)$/.test(lower)
			? 'female'
			: (genderOfRole(tokens[end - 1].lower) ??
				(/^\p{Lu}/u.test(text) ? (genderOfGivenName(lower) ?? leaningOfGivenName(lower)) : null));
};

/**
 * The person of whom a clause first tells in the past what they did: `[his sister] rang him`; none in `the gate burned`,
 * `the driver was drunk`, of which one tells, and then speaks oneself.
 */
const actor = ({tokens}: Passage, {start, end}: Span): Span | undefined => {
	const from = tokens[start].lower === 'that' ? start + 1 : start;
	const length = tokens
		.slice(from, Math.min(end, from + longestSubject + 1))
		.findIndex((token, i) => i > 0 && (isPast(token) || isFiniteVerb(token.lower)));
	const {lower, text} = tokens[from + length - 1];
	const isPerson =
		/^\p{Lu}\p{Ll}/u.test(text) ||
		/^(?:he|she|they)$/.test(lower) ||
		isRoleNoun(lower) ||
		kinNouns.has(lower) ||
		personNouns.has(lower);
	const verb = tokens[from + length];
	return length > 0 && isPerson && !be.test(verb.lower) && !auxiliary.test(verb.lower)
		? {start: from, end: from + length}
		: undefined;
};

/**
 * Who tells somebody something within what these say: where `him` may be who speaks, and is not whom that is about.
 *
 * @param second what an engine takes for what the same speaker says with a second verb
 */
const innerTeller = (
	passage: Passage,
	{cue, content, source, confidence}: Proposal,
	second: Proposal,
): Span | undefined => {
	const {tokens} = passage;
	const and = joinedAt(passage, second.cue) ?? 0;
	const [{start}] = content;
	const hearer = tokens[second.cue.end]?.lower;
	const isOfBoth =
		source !== null &&
		second.source?.start === source.start &&
		confidence >= sureOfNext &&
		source.end <= cue.start &&
		start === cue.end &&
		start < and &&
		tokens[and].lower === 'and' &&
		tokens[and - 1].isWord &&
		second.content[0].start >= second.cue.end &&
		(isPast(tokens[second.cue.start]) || tokens[second.cue.start].lower === 'told') &&
		/^(?:him|her)$/.test(hearer ?? '') &&
		/^(?:speech|statement)$/.test(reportingVerb(tokens[cue.start].lower)?.verbClass ?? '') &&
		isOutside(passage, {start: cue.start, end: second.cue.end + 1});
	const subject = isOfBoth ? actor(passage, {start, end: and}) : undefined;
	if (!source || !subject) {
		return undefined;
	}

	const gender: Gender = hearer === 'him' ? 'male' : 'female';
	const [speaker, teller] = [genderOf(passage, source), genderOf(passage, subject)];
	// `Otto Falk said he called his brother and told him`: `he` is Falk.
	const mayBeAnother = speaker === gender && !/^(?:he|she)$/.test(tokens[subject.start].lower);
	return (speaker ?? gender) === gender && (teller !== gender || mayBeAnother) ? subject : undefined;
};

/** The proposals, with what is said by somebody within what another one says as a part of that. */
export const withInnerSeconds = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const changed = new Map<Proposal, Proposal>();
	for (const second of proposals.filter(({confidence}) => confidence >= sureOfNext)) {
		// What follows is asked of few.
		const isJoined = joinedAt(passage, second.cue) !== undefined;
		const first = isJoined ? proposals.find(other => innerTeller(passage, other, second)) : undefined;
		if (first) {
			const end = second.content[second.content.length - 1].end;
			changed.set(first, {...first, content: [{start: first.content[0].start, end}]});
			changed.set(second, {...second, source: innerTeller(passage, first, second) ?? null});
		}
	}

	return changed.size === 0 ? proposals : proposals.map(proposal => changed.get(proposal) ?? proposal);
};
