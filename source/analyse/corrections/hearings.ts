/** What a court hears, and the sentence tells only at its end: `[He was almost blind by then], the court heard.` */

import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside} from '../passage/speech.js';
import {audience} from './hearers.js';

/** How sure it is that a sentence that ends so is what was said there. */
const likely = 0.7;

/** A report within the sentence that is as sure as this tells more. */
const sureOfOther = 0.4;

/** Fewer words are hardly a whole statement. */
const fewestWords = 4;

/**
 * The proposals, and new ones for what a court heard, where the engine has found nothing: `The gate was open, [the
 * jury] <heard>.`
 */
export const withHearings = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const {tokens, sentences} = passage;
	const heard = sentences.flatMap(({start, end}): Proposal[] => {
		const last = tokens[end - 1].text === '.' ? end - 2 : end - 1;
		const isTold = tokens[last]?.lower === 'told' && tokens[last - 1]?.lower === 'was';
		const verb = isTold ? last - 1 : last;
		const comma = verb - 3;
		const isTail =
			comma >= start + fewestWords &&
			(isTold || tokens[verb].lower === 'heard') &&
			audience.test(tokens[verb - 1].lower) &&
			tokens[verb - 2].lower === 'the' &&
			tokens[comma].text === ',' &&
			isOutside(passage, {start: comma, end});
		// `Jones said [he was asleep], the court heard.`: then it is told who says it.
		return isTail &&
			!proposals.some(
				({cue, confidence}) =>
					cue.start >= start && cue.start < end && (cue.start > comma || confidence >= sureOfOther),
			)
			? [
					{
						content: [{start, end: comma}],
						cue: {start: verb, end: last + 1},
						source: null,
						confidence: likely,
					},
				]
			: [];
	});
	return heard.length > 0 ? [...proposals, ...heard] : proposals;
};
