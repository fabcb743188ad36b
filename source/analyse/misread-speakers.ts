/** Who speaks, where an engine takes them for what is said, or for a part of it. */
import {article, auxiliary, be} from './closed-classes.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {withSourceBehind} from './source-behind.js';
import {withSourceBetween} from './source-between.js';
import {isRoleNoun, singular} from './speakers/role-nouns.js';
import {isOutside, sentenceAt, wordsEnd} from './speech.js';

/** How sure it is at least that a clause is said by whoever is named behind it, or told of in front. */
const leastIfInverted = 0.7;
const leastIfToldOf = 0.6;

/**
 * Who speaks where an engine takes them for what is said: `It could release carbon, said [Professor Ana Ruiz of Halden].`
 */
const withInvertedSource = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [piece] = content;
	const sentence = sentenceAt(passage, cue.start);
	const comma = cue.start - 1;
	if (
		source !== null ||
		content.length !== 1 ||
		piece.start !== cue.end ||
		!/^(?:said|says)$/.test(tokens[cue.start].lower) ||
		tokens[comma]?.text !== ',' ||
		comma <= sentence.start ||
		!isOutside(passage, {start: sentence.start, end: piece.end})
	) {
		return proposal;
	}

	const named = tokens.slice(piece.start, piece.end);
	const isName =
		named.filter(({text}) => /^\p{Lu}\p{Ll}/u.test(text)).length > 1 &&
		named.every(
			({text, lower}) =>
				/^\p{Lu}/u.test(text) ||
				isRoleNoun(singular(lower)) ||
				/^(?:,|of|at|the|for|in|and|a|an)$/.test(lower),
		);
	return isName
		? {
				...proposal,
				content: [{start: sentence.start, end: comma}],
				source: piece,
				confidence: Math.max(proposal.confidence, leastIfInverted),
			}
		: proposal;
};

/**
 * Who speaks where an engine takes the subject for what is said, for the clause that tells of them: `[A nurse who worked
 * with him, and who still works there,] said staff were afraid.`
 */
const withSubjectAsSource = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [piece] = content;
	const sentence = sentenceAt(passage, cue.start);
	const subject = tokens.slice(piece.start, Math.min(piece.end, piece.start + 4));
	const isSubject =
		(source === null
			? content.slice(1).every(({start}) => start >= cue.end)
			: source.start >= cue.end && content.length === 1) &&
		piece.start === sentence.start &&
		piece.end <= cue.start &&
		cue.start - piece.end <= 1 &&
		/^(?:said|says)$/.test(tokens[cue.start].lower) &&
		article.test(subject[0].lower) &&
		subject.some(({lower}) => isRoleNoun(lower)) &&
		tokens.slice(piece.start, piece.end).some(({lower}) => lower === 'who') &&
		isOutside(passage, sentence);
	const end = wordsEnd(passage, sentence);
	return isSubject && end > cue.end
		? {
				...proposal,
				content: [{start: cue.end, end}],
				source: piece,
				confidence: Math.max(proposal.confidence, leastIfToldOf),
			}
		: proposal;
};

/**
 * Who speaks where an engine takes the clause that tells of them for the source, or finds none, and them for what is said:
 * `[Two people], who asked not to be named, said …`
 */
const withClauseOfSource = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [subject, ...said] = content;
	const clause = tokens[subject.end]?.text === ',' ? subject.end + 1 : subject.end;
	return (source === null || (source.start === clause && source.end > clause + 1)) &&
		tokens[clause]?.lower === 'who' &&
		clause + 1 < cue.start &&
		said.length > 0 &&
		said.every(({start}) => start >= cue.end) &&
		subject.start === sentenceAt(passage, cue.start).start &&
		isOutside(passage, {start: subject.start, end: cue.end})
		? {...proposal, content: said, source: subject}
		: proposal;
};

/** Verbs whose passive tells how somebody calls a thing: `was dismissed as “junk” by the mayor`. */
const calling =
	/^(?:called|dismissed|described|hailed|dubbed|branded|labell?ed|praised|denounced|condemned|criticised|criticized|ridiculed|mocked|slammed|derided|welcomed|rejected|blasted|panned|lauded|attacked)$/;

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
		calling.test(tokens[cue.start].lower) &&
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
		/^(?:the|a|an|his|her|its|our|their|one|\p{Lu}.*)$/u.test(tokens[agent.start].text) &&
		tokens.slice(agent.start, agent.end).every(({isWord, lower}) => isWord || lower === '’s')
		? {
				...proposal,
				content: [...content.slice(0, -1), {start: last.start, end: begin}],
				source: agent,
				confidence: Math.max(proposal.confidence, leastIfByAgent),
			}
		: proposal;
};

/** How sure it is at least that a clause between commas tells who says all around it. */
const leastIfBetween = 0.6;

/** `We say that a cat knows it[, he argues,] because of how it behaves`: who says a sentence is told between two commas. */
const withParenthesis = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue} = proposal;
	const [piece] = content;
	const sentence = sentenceAt(passage, cue.start);
	if (
		content.length !== 1 ||
		piece.start < cue.end ||
		!/^(?:we|you|one|i|people)$/.test(tokens[sentence.start].lower)
	) {
		return proposal;
	}

	const between = tokens.findIndex(
		({lower}, i) =>
			i > piece.start + 1 &&
			i + 2 < Math.min(piece.end, sentence.end - 1) &&
			/^(?:he|she|they)$/.test(lower) &&
			/^(?:says?|said|argues?|argued|writes?|wrote|insists?|insisted|claims?|claimed)$/.test(
				tokens[i + 1].lower,
			) &&
			tokens[i - 1].text === ',' &&
			tokens[i + 2].text === ',',
	);
	const end = wordsEnd(passage, sentence);
	return between !== -1 && isOutside(passage, sentence)
		? {
				content: [
					{start: sentence.start, end: between - 1},
					{start: between + 3, end},
				],
				source: {start: between, end: between + 1},
				cue: {start: between + 1, end: between + 2},
				confidence: Math.max(proposal.confidence, leastIfBetween),
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

/** A proposal with who speaks in their place. */
export const withSpeakerFound = (passage: Passage, proposal: Proposal): Proposal =>
	[
		withSaidInSource,
		withParenthesis,
		withAgent,
		withInvertedSource,
		withSourceBetween,
		withSourceBehind,
		withSubjectAsSource,
		withClauseOfSource,
	].reduce((found, put) => put(passage, found), proposal);
