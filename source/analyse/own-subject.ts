/** Who speaks, where an engine takes the subject of another clause for the subject of the cue. */

import type {Span} from '../document/span.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {isOutside, sentenceAt} from './speech.js';
import {sentenceSubject} from './subject.js';

type Tokens = Passage['tokens'];

const isParticiple = (tokens: Tokens, {start}: Span): boolean => /ing$/.test(tokens[start].lower);

/** How many words may stand between the verb of a tag and the comma behind it: `told the council` */
const longestHearer = 4;

/** `It was late, [a clerk] recalled, <adding> that …`: a participle behind a tag is of whoever the tag names. */
const withSubjectOfTag = (
	{tokens, stretchOf}: Passage,
	proposal: Proposal,
	others: readonly Proposal[],
): Proposal => {
	const {cue, source} = proposal;
	const comma = cue.start - 1;
	if (!isParticiple(tokens, cue) || tokens[comma]?.text !== ',' || stretchOf[comma] !== -1) {
		return proposal;
	}

	const tag = others.find(
		other =>
			other.source !== null &&
			other.source.end === other.cue.start &&
			/^[,”"]$/.test(tokens[other.source.start - 1]?.text ?? '') &&
			(source === null || source.end <= other.source.start) &&
			other.cue.end <= comma &&
			comma - other.cue.end <= longestHearer &&
			tokens.slice(other.cue.end, comma).every(({isWord}) => isWord),
	);
	return tag ? {...proposal, source: tag.source} : proposal;
};

/** `Krol said it was late, but [Falk] <suggested> otherwise, joking: “…”`: a participle is of the last clause before it. */
const withSubjectOfLastClause = (
	{tokens, stretchOf}: Passage,
	proposal: Proposal,
	others: readonly Proposal[],
): Proposal => {
	const {cue, source} = proposal;
	const comma = cue.start - 1;
	if (
		source === null ||
		!isParticiple(tokens, cue) ||
		tokens[comma]?.text !== ',' ||
		stretchOf[comma] !== -1
	) {
		return proposal;
	}

	const isOneClause = (from: number): boolean =>
		tokens
			.slice(from, comma)
			.every(
				({lower}, i) => stretchOf[from + i] !== -1 || !/^(?:[,;.:]|but|while|whereas|though)$/.test(lower),
			);
	const last = others.findLast(
		other =>
			other.source !== null &&
			other.source.start > source.end &&
			other.source.end === other.cue.start &&
			/^(?:but|while|whereas|though|although)$/.test(tokens[other.source.start - 1]?.lower ?? '') &&
			other.cue.end <= comma &&
			isOneClause(other.cue.end),
	);
	return last ? {...proposal, source: last.source} : proposal;
};

/** What opens a clause before the main one. */
const subordinator = /^(?:when|while|as|after|before|because|since|if|although|though|once)$/;

/** `When [Krol] came in, <Falk> laughed, saying …`: a participle is of the main clause, not of the one before it. */
const withMainSubject = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const sentence = sentenceAt(passage, cue.start);
	const first = /^(?:and|but|then)$/.test(tokens[sentence.start].lower) ? sentence.start + 1 : sentence.start;
	if (
		source === null ||
		source.start <= first ||
		source.end > cue.start ||
		!isParticiple(tokens, cue) ||
		!subordinator.test(tokens[first].lower)
	) {
		return proposal;
	}

	const main = sentenceSubject(passage, {start: first, end: sentence.end});
	return main &&
		main.start > source.end &&
		main.end < cue.start &&
		tokens[main.end].isWord &&
		isOutside(passage, {start: sentence.start, end: main.end})
		? {...proposal, source: main}
		: proposal;
};

/** How many words such a phrase may have. */
const longestPhrase = 8;

/** `The council met, with [two members] leaving and <saying> …`: the one whose participle stands before. */
const withSubjectOfWith = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens, stretchOf} = passage;
	const {cue, source} = proposal;
	const link = tokens[cue.start - 1]?.lower;
	const {start} = sentenceAt(passage, cue.start);
	if (source === null || !((link === 'and' && isParticiple(tokens, cue)) || link === 'to')) {
		return proposal;
	}

	let preposition = cue.start - 2;
	while (
		preposition > Math.max(start, source.end) &&
		tokens[preposition].isWord &&
		stretchOf[preposition] === -1 &&
		tokens[preposition].lower !== 'with'
	) {
		preposition--;
	}

	const participle = tokens.findIndex(({lower}, i) => i > preposition + 1 && /ing$/.test(lower));
	const isPhrase =
		tokens[preposition]?.lower === 'with' &&
		tokens[preposition - 1]?.text === ',' &&
		participle !== -1 &&
		participle < cue.start - 1 &&
		participle - preposition - 1 <= longestPhrase;
	return isPhrase ? {...proposal, source: {start: preposition + 1, end: participle}} : proposal;
};

const determiner = /^(?:an?|the|one|another|his|her|its|their|our|my)$/;

/** `[Ruiz], a top aide <said>, “is late”`: whoever stands before the verb says it, and the one before the comma is told of. */
const withNearSubject = ({tokens, stretchOf}: Passage, proposal: Proposal): Proposal => {
	const {content, cue, source} = proposal;
	if (source === null || isParticiple(tokens, cue) || reportingVerb(tokens[cue.start].lower) === undefined) {
		return proposal;
	}

	const near = {start: source.end + 1, end: cue.start};
	const words = tokens.slice(near.start, Math.max(near.start, near.end));
	const isPhrase =
		words.length > 0 &&
		words.length <= longestPhrase &&
		tokens[source.end].text === ',' &&
		words.every(({isWord, lower}) => isWord && reportingVerb(lower) === undefined) &&
		(determiner.test(words[0].lower) || words.every(({text}) => /^\p{Lu}/u.test(text))) &&
		(words.length > 1 || /^\p{Lu}/u.test(words[0].text)) &&
		!words.some(({lower}) => /^(?:who|which|that|whose|has|have|had|was|were|is|are|also)$/.test(lower));
	// `Ruiz, the mayor said, “is late”`: what is said begins with its verb, in marks or behind a comma.
	const behind = content.find(({start}) => start >= cue.end);
	const opening = behind && (stretchOf[behind.start] === -1 ? behind.start : behind.start + 1);
	const isTold =
		opening !== undefined &&
		/^(?:is|was|are|were|has|have|had|will|would|can|could|should|does|did|must|may|might)$/.test(
			tokens[opening]?.lower ?? '',
		);
	return isPhrase && isTold
		? {...proposal, source: near, content: [source, ...content.filter(({start}) => start >= cue.end)]}
		: proposal;
};

/** `[Ruiz] <remains ready to go>, his top aide told us`: the subject of what is said does not say it. */
const withoutSubjectOfContent = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [piece] = content;
	const near = {start: piece.end + 1, end: tokens[cue.start - 1]?.text === ',' ? cue.start - 1 : cue.start};
	const isPhrase =
		content.length === 1 &&
		source?.end === piece.start &&
		tokens[piece.end]?.text === ',' &&
		near.start < near.end &&
		near.end - near.start <= longestPhrase &&
		isOutside(passage, {start: source.start, end: cue.end}) &&
		(determiner.test(tokens[near.start].lower) || /^\p{Lu}/u.test(tokens[near.start].text));
	return isPhrase ? {...proposal, source: near, content: [{start: source.start, end: piece.end}]} : proposal;
};

/** Proposals with the subject of the cue's own clause. */
export const withOwnSubjects = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.map(proposal =>
		[
			withSubjectOfTag,
			withSubjectOfLastClause,
			withMainSubject,
			withSubjectOfWith,
			withNearSubject,
			withoutSubjectOfContent,
		].reduce((found, put) => put(passage, found, proposals), proposal),
	);
