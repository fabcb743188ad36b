/** Who speaks, where a phrase beside the clause of the cue tells it: `with two members saying …`, `but in a tweet said …` */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt} from '../passage/speech.js';
import {auxiliary, determiner, numeral} from '../words/closed-classes.js';
import {isTelling, reportingVerb} from '../words/reporting-verbs.js';
import {documentNouns, isRoleNoun, personNouns, singular} from '../words/role-nouns.js';
import {sentenceSubject} from './subject.js';

/** Whether a cue begins with a participle in `-ing`: `<adding> that` */
export const isParticiple = (tokens: Passage['tokens'], {start}: Span): boolean =>
	/ing$/.test(tokens[start].lower);

/** How many words such a phrase may have. */
const longestPhrase = 8;

/** Whether some words are a name or a noun phrase without a verb, up to so many: `a top aide`, `her aide, Otto Falk` */
export const isNounPhrase = ({tokens, stretchOf}: Passage, {start, end}: Span): boolean => {
	const words = tokens.slice(start, Math.max(start, end));
	return (
		words.length > 0 &&
		words.length <= longestPhrase &&
		(determiner.test(words[0].lower) ? words.length > 1 : /^\p{Lu}/u.test(words[0].text)) &&
		words.every(
			({isWord, text, lower}, i) =>
				(isWord || text === ',' || lower === '’s') &&
				stretchOf[start + i] === -1 &&
				reportingVerb(lower) === undefined &&
				!auxiliary.test(lower) &&
				!/^(?:who|which|that|whose|also)$/.test(lower),
		)
	);
};

/** `The council met, with [two members] leaving and <saying> …`: the one whose participle stands before. */
export const withSubjectOfWith = (passage: Passage, proposal: Proposal): Proposal => {
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

	// `with the [morning] paper` has a noun there.
	const participle =
		preposition +
		1 +
		tokens
			.slice(preposition + 1, cue.start)
			.findIndex(
				({lower}, i, own) =>
					i > 0 &&
					/ing$/.test(lower) &&
					!numeral.test(own[i - 1].lower) &&
					!determiner.test(own[i - 1].lower),
			);
	const isPhrase =
		tokens[preposition]?.lower === 'with' &&
		tokens[preposition - 1]?.text === ',' &&
		participle > preposition &&
		participle < cue.start - 1 &&
		participle - preposition - 1 <= longestPhrase;
	return isPhrase ? {...proposal, source: {start: preposition + 1, end: participle}} : proposal;
};

/**
 * Whether a phrase names somebody or tells what they are, and not where: `one clerk`, but not `his daughter at his
 * side`.
 */
const isSomebody = (phrase: Passage['tokens']): boolean =>
	phrase.some(({lower}) => isRoleNoun(singular(lower)) || personNouns.has(singular(lower))) &&
	!phrase.some(({lower}) => /^(?:at|behind|beside|by|in|near|on|over|to|under)$/.test(lower));

/** `It was bad, with [its director, Paul Falk], <saying> …`: whoever the phrase is about, and not who comes before. */
export const withSubjectOfPhrase = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const end = tokens[cue.start - 1]?.text === ',' ? cue.start - 1 : cue.start;
	const {start} = sentenceAt(passage, cue.start);
	const preposition = tokens.slice(start, end).findLastIndex(({lower}) => lower === 'with');
	const phrase = {start: start + preposition + 1, end};
	return source !== null &&
		preposition > 0 &&
		source.end <= phrase.start - 1 &&
		isParticiple(tokens, cue) &&
		isTelling(tokens[cue.start].lower) &&
		!/^(?:and|but|or)$/.test(tokens[end - 1].lower) &&
		tokens[phrase.start - 2].text === ',' &&
		isNounPhrase(passage, phrase) &&
		isSomebody(tokens.slice(phrase.start, phrase.end))
		? {...proposal, source: phrase}
		: proposal;
};

/** What one says something in: `in [a statement]` */
const isPaper = ({tokens}: Passage, {start, end}: Span): boolean =>
	end - start <= longestPhrase &&
	tokens[start - 1]?.lower === 'in' &&
	documentNouns.has(tokens[end - 1].lower);

/** `[The chair] did not call back, but in a tweet <said> …`: whoever the sentence is about, and not what it is said in. */
export const withSubjectBeforePaper = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	if (
		source === null ||
		source.end !== cue.start ||
		!isPaper(passage, source) ||
		!/^(?:and|but)$/.test(tokens[source.start - 2]?.lower ?? '')
	) {
		return proposal;
	}

	const sentence = sentenceAt(passage, cue.start);
	const subject = sentenceSubject(passage, {start: sentence.start, end: source.start});
	return subject && isOutside(passage, {start: subject.start, end: cue.end})
		? {...proposal, source: subject}
		: proposal;
};

/** `It was late, said [Otto Falk], <adding> that …`: whoever stands behind the verb of a tag, and not who comes before. */
export const withSubjectBehindTag = (
	passage: Passage,
	proposal: Proposal,
	others: readonly Proposal[],
): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const comma = cue.start - 1;
	const tag =
		source !== null && isParticiple(tokens, cue) && tokens[comma]?.text === ','
			? others.find(
					other =>
						other.source?.start === other.cue.end &&
						other.source.end === comma &&
						other.cue.start > source.end &&
						/^[,”"]$/.test(tokens[other.cue.start - 1].text),
				)
			: undefined;
	return tag && isOutside(passage, {start: tag.cue.start, end: cue.end})
		? {...proposal, source: tag.source}
		: proposal;
};
