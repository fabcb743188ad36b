/** `… though according to Ida Krol it was late`: what a second clause gives to somebody, where an engine takes the first. */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Claim, Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {opensClause, sayingNoun} from '../words/closed-classes.js';
import {withoutAsides} from './fronted-according.js';

/** What joins a clause that begins with `according to` to the one before it. */
const joins = /^(?:although|and|because|but|since|though|whereas|while|yet)$/;

/** How many words may name who says it. */
const longestSource = 10;

/** Who says it and what, in `though according to [one neighbour] [she had slept all day]`. */
const claimBehind = (passage: Passage, from: number): Pick<Proposal, 'source' | 'content'> | undefined => {
	const {tokens} = passage;
	const stop = wordsEnd(passage, sentenceAt(passage, from));
	const length = tokens
		.slice(from, Math.min(stop, from + longestSource + 1))
		.findIndex(({text, lower}, i) => i > 0 && (text === ',' || lower === 'that' || opensClause.test(lower)));
	if (length === -1) {
		return undefined;
	}

	const source: Span = {start: from, end: from + length};
	const start = tokens[source.end].text === ',' ? source.end + 1 : source.end;
	return start < stop && isOutside(passage, {start: from, end: start})
		? {
				source,
				content: [start === source.end ? {start, end: stop} : withoutAsides(passage, {start, end: stop})],
			}
		: undefined;
};

/** Whose words are passed on in `[Kessler’s reply], according to one aide[:] [“Try me.”]` */
const relayed = (
	{tokens, stretchOf}: Passage,
	{content: [whose, words, ...others], source}: Proposal,
): Claim | undefined => {
	const colon = words === undefined ? -1 : words.start - 1;
	return words !== undefined &&
		others.length === 0 &&
		source !== null &&
		source.end <= colon &&
		tokens[colon].text === ':' &&
		stretchOf[words.start] !== -1 &&
		sayingNoun.test(tokens[whose.end - 1].lower)
		? {source: whose, cue: {start: colon, end: colon + 1}, content: [words]}
		: undefined;
};

/** Whether a relative clause goes on here: `the meeting in which, [according to one clerk], she promised it` */
const isInRelative = ({tokens}: Passage, {start}: Span): boolean =>
	tokens[start - 1]?.text === ',' &&
	(tokens[start - 2]?.lower === 'where' ||
		(tokens[start - 2]?.lower === 'which' &&
			/^(?:at|during|for|from|in|on|to|under|with)$/.test(tokens[start - 3]?.lower ?? '')));

/**
 * The proposals; where `according to` opens a second clause, their content is what that clause tells, not what stands
 * before it.
 */
export const withOwnClauses = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.map(proposal => {
		const {tokens} = passage;
		const {cue, content} = proposal;
		const isJoined =
			tokens[cue.start].lower === 'according' &&
			tokens[cue.start + 1]?.lower === 'to' &&
			(joins.test(tokens[cue.start - (tokens[cue.start - 1]?.text === ',' ? 2 : 1)]?.lower ?? '') ||
				isInRelative(passage, cue) ||
				// `It rained. According to him, nobody came.`
				sentenceAt(passage, cue.start).start === cue.start) &&
			content.some(({start}) => start < cue.start);
		const claim = isJoined
			? claimBehind(passage, cue.start + 2)
			: tokens[cue.start].lower === 'according'
				? relayed(passage, proposal)
				: undefined;
		return claim ? {...proposal, ...claim} : proposal;
	});
