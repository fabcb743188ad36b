/**
 * `Krol remembers [her father]’s <advice>: [“Row.”]`, `[Her coach]’s <verdict>? [“Not bad.”]`: words in marks behind a noun for
 * them, which are of whoever’s that is.
 */
import {overlaps, type Span, startOfRun} from '../../document/span.js';
import {mayBeVerb} from '../grammar/verb-forms.js';
import {canSpeak} from '../names/can-speak.js';
import {readNominal} from '../names/nominal.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, stretchRuns} from '../passage/speech.js';
import {articleOrPossessive, be, opinionNoun, possessive, sayingNoun} from '../words/closed-classes.js';

/** How many words may name whose it is, and stand between the noun and the colon. */
const longestOwner = 6;
const longestGap = 8;

/** What one does with the words of another; `Falk rejected Krol’s claim: “It is false.”` are his own. */
const repeats = /^(?:cit|echo|quot|recall|recit|remember|repeat)(?:e|es|s|ed|ing)?$|^(?:and|but|so|then|,)$/;

/** How sure it is that the words are theirs. */
const sureOfOwner = 0.7;

/** Where the phrase begins that names whose something is: `remembers [her father]`, `said [Ida Krol]` */
const ownerStart = ({tokens}: Passage, from: number, end: number): number => {
	const isName = (i: number): boolean => /^\p{Lu}/u.test(tokens[i].text);
	const least = Math.max(from, end - longestOwner);
	if (isName(end - 1)) {
		return startOfRun(end, least, isName);
	}

	const article = tokens.slice(least, end).findLastIndex(({lower}) => articleOrPossessive.test(lower));
	return article === -1 || tokens.slice(least + article, end).some(({isWord}) => !isWord)
		? end
		: least + article;
};

/** Whose words stand in marks, where a noun before them tells it. */
const ownerOf = (passage: Passage, run: Span): Proposal | undefined => {
	const {tokens} = passage;
	const sign = run.start - 1;
	const isColon = tokens[sign]?.text === ':';
	if (!isColon && tokens[sign]?.text !== '?') {
		return undefined;
	}

	const {start} = sentenceAt(passage, sign);
	for (let noun = sign - 1; noun > start && noun >= sign - 1 - (isColon ? longestGap : 0); noun--) {
		const {lower, isWord} = tokens[noun];
		if (!isWord) {
			return undefined;
		}

		if (!sayingNoun.test(lower) && !opinionNoun.test(lower)) {
			continue;
		}

		const isPronoun = possessive.test(tokens[noun - 1].lower);
		const end = noun - 1;
		const isPossessive = end > start && tokens[end].lower === '’s';
		const source = isPossessive ? {start: ownerStart(passage, start, end), end} : {start: end, end: noun};
		const name = tokens.slice(source.start, source.end);
		const verbs = tokens.slice(noun + 1, sign).filter(token => mayBeVerb(token.lower));
		const isOwned = isPronoun || (isPossessive && name.length > 0 && canSpeak(name, readNominal(name)));
		return isOwned &&
			verbs.length < 2 &&
			verbs.every(verb => be.test(verb.lower)) &&
			(source.start === start || (isColon && repeats.test(tokens[source.start - 1].lower))) &&
			isOutside(passage, {start: source.start, end: sign})
			? {content: [run], cue: {start: noun, end: noun + 1}, source, confidence: sureOfOwner}
			: undefined;
	}

	return undefined;
};

/** The proposals, and what somebody is told to have said by a noun before it; what an engine takes for its source is none. */
export const withOwnedWords = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const found = stretchRuns(passage, {start: 0, end: passage.tokens.length}).flatMap(run => {
		const own = ownerOf(passage, run);
		if (own === undefined) {
			return [];
		}

		// `His response: “Never.”` has been read.
		const isRead = proposals.some(
			({content, source}) =>
				source !== null && source.start === own.source?.start && content.some(piece => overlaps(piece, run)),
		);
		return !(isRead && own.source !== null && own.source.end - own.source.start === 1) ? [own] : [];
	});
	const isWrong = ({content, source}: Proposal): boolean =>
		found.some(
			own =>
				source !== null &&
				own.source !== null &&
				overlaps(source, {start: own.source.start, end: own.cue.end}) &&
				content.every(piece => overlaps(piece, own.content[0])),
		);
	return found.length === 0 ? proposals : [...proposals.filter(one => !isWrong(one)), ...found];
};
