/** What a court hears, and the sentence tells only at its end: `[He was almost blind by then], the court heard.` */

import {overlaps, type Span, startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, wordsEnd} from '../passage/speech.js';
import type {Token} from '../passage/tokens.js';
import {tellsWhen} from './document-tags.js';
import {audience} from './hearers.js';

/** How sure it is that a sentence that ends so is what was said there. */
const likely = 0.7;

/** A report within the sentence that is as sure as this tells more. */
const sureOfOther = 0.4;

/** Fewer words are hardly a whole statement. */
const fewestWords = 4;

/** How many words name at most what hears it: `an inquest at Halden Town Hall` */
const longestName = 8;

/** What may stand between what hears it and its verb: `the court [has] heard`, `the court [was] told` */
const beforeVerb = /^(?:has|have|had|was|were|also|been)$/;

/** What leads to where it is: `an inquest [in] Halden`, `an inquest [into the death of] Ida Falk` */
const withinName = /^(?:the|an?|in|at|for|of|into|death|inquest)$/;

/**
 * Whether words name one court or the like: `the High Court`, `Halden Crown Court`, `an inquest in Halden`; but neither
 * `a story the court` nor `which the court`
 */
const namesCourt = (words: readonly Token[]): boolean =>
	words.length > 0 &&
	(/^(?:the|an?)$/.test(words[0].lower) || /^\p{Lu}/u.test(words[0].text)) &&
	words.some(({lower}) => audience.test(lower)) &&
	words.every(({text, lower}) => /^\p{Lu}/u.test(text) || withinName.test(lower) || audience.test(lower));

/** How a sentence ends that tells what a court heard. */
type Tail = {
	/** The comma before it. */
	readonly comma: number;
	readonly cue: Span;
};

/** The end of a sentence in `The gate was open[, Halden Crown Court <was told> on Monday.]` */
const tailOf = ({tokens}: Passage, {start, end}: Span): Tail | undefined => {
	const last = wordsEnd({tokens}, {start, end});
	const verb = startOfRun(last, start + 1, i => tellsWhen(tokens[i].lower)) - 1;
	const first = startOfRun(verb, start, i => beforeVerb.test(tokens[i].lower));
	const comma = startOfRun(first, Math.max(start + 1, first - longestName), i => tokens[i].isWord) - 1;
	const isPassive = tokens.slice(first, verb).some(({lower}) => /^(?:was|were|been)$/.test(lower));
	return tokens[verb]?.lower === (isPassive ? 'told' : 'heard') &&
		tokens[comma]?.text === ',' &&
		comma >= start + fewestWords &&
		namesCourt(tokens.slice(comma + 1, first))
		? {comma, cue: {start: isPassive ? first : verb, end: verb + 1}}
		: undefined;
};

/**
 * The proposals, and new ones for what a court heard, where the engine has found nothing, or the same less surely: `The
 * gate was open, [the jury] <heard>.`
 */
export const withHearings = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const heard = passage.sentences.flatMap((sentence): Proposal[] => {
		const tail = tailOf(passage, sentence);
		const isTold =
			tail === undefined ||
			!isOutside(passage, {start: tail.comma, end: sentence.end}) ||
			// `Jones said [he was asleep], the court heard.`: then it is told who says it.
			proposals.some(
				({cue, confidence}) =>
					cue.start >= sentence.start &&
					cue.start < sentence.end &&
					!overlaps(cue, tail.cue) &&
					(cue.start > tail.comma || confidence >= sureOfOther),
			);
		return isTold
			? []
			: [
					{
						content: [{start: sentence.start, end: tail.comma}],
						cue: tail.cue,
						source: null,
						confidence: likely,
					},
				];
	});
	const isFound = ({cue}: Proposal) => heard.some(other => overlaps(other.cue, cue));
	return heard.length > 0 ? [...proposals.filter(proposal => !isFound(proposal)), ...heard] : proposals;
};
