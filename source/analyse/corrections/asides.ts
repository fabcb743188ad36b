/** What a reporter adds to what somebody says, in the same sentence. */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside} from '../passage/speech.js';
import {sayingNoun} from '../words/closed-classes.js';

/**
 * What a reporter calls what somebody has just said: `[, a claim the mayor denies]`. In PolNeAR people leave 12 such
 * asides of 14 out of the content.
 */
const isSaying = (lower: string): boolean =>
	// `a [call] centre`, `an [appeal] to the court` are part of what is said.
	(sayingNoun.test(lower) && !/s$|^(?:answer|appeal|call|cry|demand|response)$/.test(lower)) ||
	/^(?:characteri[sz]ation|nod|reference|sentiment|sign)$/.test(lower);

/** What somebody does while speaking: `[, pointing to a chart]` */
const gesture = /^(?:gesturing|grinning|laughing|nodding|pointing|referring|shrugging|smiling)$/;

/** That noun is one of so many words behind the comma, an adverb and an article among them. */
const nounReach = 5;

const isAside = ({tokens}: Passage, start: number, end: number): boolean => {
	const words = tokens.slice(start, Math.min(end, start + nounReach)).map(({lower}) => lower);
	const first = /^(?:perhaps|apparently|possibly|maybe|in)$/.test(words[0] ?? '') ? 1 : 0;
	return (
		(gesture.test(words[0] ?? '') ||
			(/^(?:an?|the)$/.test(words[first] ?? '') && words.slice(first + 1).some(word => isSaying(word)))) &&
		// `the last, a charge of theft, was dropped` goes on.
		!tokens.slice(start, end).some(({text}) => text === ',')
	);
};

/** `said that the pier was safe[, a claim that engineers dispute]`, `called it “safe,” [in a nod to engineers]` */
export const withoutAside = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	return content.map(piece => {
		const {start, end} = piece;
		let begin = Math.max(start + 2, start < cue.end ? end : start);
		while (
			begin < end - 2 &&
			!(
				stretchOf[begin] === -1 &&
				(tokens[begin - 1].text === ',' ||
					// The comma of `“safe,”` stands within the marks.
					(tokens[begin - 2].text === ',' && stretchOf[begin - 1] !== -1)) &&
				isOutside(passage, {start: begin, end}) &&
				isAside(passage, begin, end)
			)
		) {
			begin++;
		}

		return begin < end - 2 ? {start, end: tokens[begin - 1].text === ',' ? begin - 1 : begin} : piece;
	});
};

/**
 * `[Ruiz was not there], but her office said that it was late`: a clause in front of who says the next one is told, not
 * said.
 */
export const withoutClauseBefore = (passage: Passage, {content, cue, source}: Proposal): readonly Span[] => {
	const {tokens} = passage;
	const [first, second] = content;
	const isBefore =
		second !== undefined &&
		source !== null &&
		source.end <= cue.start &&
		second.start >= cue.end &&
		tokens[second.start].lower === 'that' &&
		tokens[first.end]?.text === ',' &&
		/^(?:but|and|yet|so|while)$/.test(tokens[first.end + 1]?.lower ?? '') &&
		source.start === first.end + 2 &&
		isOutside(passage, first);
	return isBefore ? content.slice(1) : content;
};
