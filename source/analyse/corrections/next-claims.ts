/** Where what is said ends because the sentence goes on to what somebody says next, with a cue of its own. */
import {contains, overlaps, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt} from '../passage/speech.js';
import {adverb, auxiliary} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';

/** A claim less sure than this does not end what one says. */
export const sureOfNext = 0.4;

/**
 * `The office warned that winds would rise, [and Ana Ruiz said that there was no rain]`: what somebody else goes on to
 * say.
 */
export const withoutNextClaim = (
	passage: Passage,
	{content, cue, source}: Proposal,
	others: readonly Proposal[],
): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	return content.map(piece => {
		const next = others.find(
			other =>
				other.confidence >= sureOfNext &&
				other.source !== null &&
				other.source.end <= other.cue.start &&
				contains(piece, other.cue) &&
				contains(piece, other.source) &&
				other.source.start > cue.end &&
				other.source.end - other.source.start > 1 &&
				tokens[other.source.start - 1].lower === 'and' &&
				tokens[other.source.start - 2]?.text === ',' &&
				stretchOf[other.source.start] === -1,
		);
		const end = next?.source ? next.source.start - 2 : piece.end;
		return source !== null && end > piece.start ? {start: piece.start, end} : piece;
	});
};

/** `They say that it is dear, [and some bakers] warned that …`: nor is who says the next thing a part of what one says. */
export const withoutNextSource = (
	{tokens, stretchOf}: Passage,
	{content, cue, source}: Proposal,
	others: readonly Proposal[],
): readonly Span[] => {
	const {start, end} = content[content.length - 1];
	const next = others.find(
		other =>
			other.confidence >= sureOfNext &&
			other.source !== null &&
			other.source.start > start + 1 &&
			other.source.start < end &&
			other.cue.start >= end &&
			other.cue.start <= end + 1 &&
			/^(?:and|but|while)$/.test(tokens[other.source.start - 1].lower) &&
			stretchOf[other.source.start - 1] === -1,
	);
	if (source === null || start < cue.end || !next?.source) {
		return content;
	}

	const and = next.source.start - 1;
	return [...content.slice(0, -1), {start, end: tokens[and - 1].text === ',' ? and - 1 : and}];
};

/** How far behind its conjunction the verb of a clause is looked for. */
const verbReach = 5;

/** `described it as “rash”[ but she is glad]`: what somebody calls a thing has no clause joined to it. */
export const withoutJoinedClause = (
	{tokens, stretchOf}: Passage,
	{content, cue}: Proposal,
): readonly Span[] => {
	const {start, end} = content[content.length - 1];
	const isCalled =
		/^(?:describ|brand|dubb?|labell?)(?:es|ed|ing|s)$/.test(tokens[cue.start].lower) &&
		!/^(?:how|that|what|why)$/.test(tokens[start].lower);
	const joint = isCalled
		? tokens.slice(start, end).findIndex(({lower}, i) => {
				const at = start + i;
				const next = tokens[at + 1];
				return (
					/^(?:and|but|although|though|while)$/.test(lower) &&
					stretchOf[at] === -1 &&
					stretchOf[at - 1] !== -1 &&
					(personalPronouns.has(next?.lower ?? '') ||
						/^\p{Lu}|^(?:the|his|her|its|their)$/u.test(next?.text ?? '')) &&
					// `“rash” but the right thing [to do]`
					tokens
						.slice(at + 2, Math.min(end, at + 2 + verbReach))
						.some((word, j) => auxiliary.test(word.lower) && tokens[at + 1 + j].lower !== 'to')
				);
			})
		: -1;
	return joint > 0 ? [...content.slice(0, -1), {start, end: start + joint}] : content;
};

/** `said that it was safe[, as did Otto Falk]`: who says so as well. */
export const withoutWhoAgrees = ({tokens, stretchOf}: Passage, {content}: Proposal): readonly Span[] => {
	const {start, end} = content[content.length - 1];
	const comma = tokens.slice(start, end).findLastIndex(({text}) => text === ',');
	const as = start + comma + 1;
	const behind = tokens.slice(as + 2, end);
	return comma > 0 &&
		stretchOf[as] === -1 &&
		tokens[as]?.lower === 'as' &&
		/^(?:did|do|does)$/.test(tokens[as + 1]?.lower ?? '') &&
		behind.some(({text, lower}) => /^\p{Lu}/u.test(text) || isRoleNoun(singular(lower)))
		? [...content.slice(0, -1), {start, end: as - 1}]
		: content;
};

/** Where a second verb is joined to the first: the token of `and` or `but` before it, and before adverbs of its own. */
const joinedAt = ({tokens}: Passage, {start}: Span): number | undefined => {
	const before = adverb.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
	return /^(?:and|but)$/.test(tokens[before]?.lower ?? '') ? before : undefined;
};

/** The tense that two verbs of one subject share. */
const tenseOf = (lower: string): string =>
	/ed$|^(?:said|told|wrote|thought|felt|found|knew|read|spoke|made|gave|swore)$/.test(lower)
		? 'past'
		: (/(?:ing|s)$/.exec(lower)?.[0] ?? '');

/** `said [that the gate was shut] and denied that anyone was hurt`: what the same speaker says with a second verb. */
export const withoutSecondClaim = (
	passage: Passage,
	{content, cue, source}: Proposal,
	others: readonly Proposal[],
): readonly Span[] => {
	const {tokens} = passage;
	const second = others.find(
		other =>
			other.confidence >= sureOfNext &&
			other.cue.start > cue.end &&
			other.source !== null &&
			other.source.start === source?.start &&
			source.end <= cue.start &&
			content.some(
				piece =>
					contains(piece, other.cue) ||
					(piece.start >= other.cue.end && other.content.some(theirs => overlaps(theirs, piece))),
			) &&
			tenseOf(tokens[other.cue.start].lower) === tenseOf(tokens[cue.start].lower) &&
			joinedAt(passage, other.cue) !== undefined &&
			isOutside(passage, {start: other.cue.start - 2, end: other.cue.end}),
	);
	const and = second && joinedAt(passage, second.cue);
	if (!second || and === undefined) {
		return content;
	}

	const end = tokens[and - 1].text === ',' ? and - 1 : and;
	const own = content.flatMap(piece =>
		piece.start >= and
			? second.content.some(other => overlaps(other, piece))
				? []
				: [piece]
			: [{start: piece.start, end: Math.min(piece.end, end)}],
	);
	return own.some(piece => piece.start >= cue.end && piece.end > piece.start) ? own : content;
};

/** How sure it is at least that what stands before a tag in the middle of a sentence is said by whom that names. */
const sureOfTag = 0.5;

/** Whether a proposal tells in the middle of a claim who says its beginning: `it rained, [Ana Ruiz said], and it snowed` */
const isTagWithin = (passage: Passage, piece: Span, {content, cue, source}: Proposal): boolean => {
	const {tokens} = passage;
	if (source === null || (source.end !== cue.start && cue.end !== source.start)) {
		return false;
	}

	const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
	return (
		content.length === 1 &&
		content[0].end === start - 1 &&
		piece.start <= content[0].start &&
		end + 1 < piece.end - 1 &&
		tokens[start - 1].text === ',' &&
		tokens[end].text === ',' &&
		/^(?:and|but|while|whereas|yet)$/.test(tokens[end + 1].lower) &&
		isOutside(passage, {start: piece.start, end: end + 2})
	);
};

/**
 * Proposals of which those that end with a tag begin behind another one: `[It rained], Ana Ruiz said, and [it snowed], Otto
 * Falk said.`
 */
export const withClaimsParted = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const parted = new Map<Proposal, Proposal>();
	for (const proposal of proposals) {
		const {content, cue, source} = proposal;
		const [piece] = content;
		const isTagged =
			source !== null &&
			content.length === 1 &&
			proposal.confidence >= sureOfNext &&
			piece.end === Math.min(source.start, cue.start) - 1 &&
			sentenceAt(passage, piece.start).start === piece.start;
		const first = isTagged
			? proposals.find(other => other !== proposal && isTagWithin(passage, piece, other))
			: undefined;
		if (first?.source) {
			const begin = Math.max(first.source.end, first.cue.end) + 2;
			parted.set(first, {
				...first,
				content: [{start: piece.start, end: first.content[0].end}],
				confidence: Math.max(first.confidence, sureOfTag),
			});
			parted.set(proposal, {...proposal, content: [{start: begin, end: piece.end}]});
		}
	}

	return parted.size === 0 ? proposals : proposals.map(proposal => parted.get(proposal) ?? proposal);
};
