/** What a reporter adds to what somebody says, in the same sentence. */
import type {Span} from '../document/span.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {isOutside} from './speech.js';

/**
 * What a reporter calls what somebody has just said: `[, a claim the mayor denies]`. In PolNeAR people leave 12 such asides of 14 out of
 * the content.
 */
const sayings =
	/^(?:accusation|admission|allegation|argument|assertion|characteri[sz]ation|charge|claim|comment|contention|criticism|description|nod|reference|remark|sentiment|sign|suggestion|threat)$/;

/** That noun is one of so many words behind the comma, an adverb and an article among them. */
const nounReach = 5;

const isAside = ({tokens}: Passage, comma: number, end: number): boolean => {
	const words = tokens.slice(comma + 1, Math.min(end, comma + 1 + nounReach)).map(({lower}) => lower);
	const first = /^(?:perhaps|apparently|possibly|maybe|in)$/.test(words[0] ?? '') ? 1 : 0;
	return (
		tokens[comma].text === ',' &&
		/^(?:an?|the)$/.test(words[first] ?? '') &&
		words.slice(first + 1).some(word => sayings.test(word)) &&
		// `the last, a charge of theft, was dropped` goes on.
		!tokens.slice(comma + 1, end).some(({text}) => text === ',')
	);
};

/** `said that the pier was safe[, a claim that engineers dispute]` */
export const withoutAside = (passage: Passage, {content, cue}: Proposal): readonly Span[] =>
	content.map(piece => {
		const {start, end} = piece;
		if (start < cue.end || !isOutside(passage, piece)) {
			return piece;
		}

		for (let comma = start + 2; comma < end - 2; comma++) {
			if (isAside(passage, comma, end)) {
				return {start, end: comma};
			}
		}

		return piece;
	});

/** `[Ruiz was not there], but her office said that it was late`: a clause in front of who says the next one is told, not said. */
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
