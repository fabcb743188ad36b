/** `… though according to Ida Krol it was late`: what a second clause gives to somebody, where an engine takes the first. */
import type {Span} from '../document/span.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {isOutside, sentenceAt, wordsEnd} from './speech.js';

/** What joins a clause that begins with `according to` to the one before it. */
const joins = /^(?:although|and|because|but|since|though|whereas|while|yet)$/;

/** What begins what is told, where no comma does. */
const begins =
	/^(?:he|she|it|they|we|i|you|there|his|her|its|their|the|that|this|these|those|nobody|no|most|many)$/;

/** How many words may name who says it. */
const longestSource = 10;

/** Who says it and what, in `though according to [one neighbour] [she had slept all day]`. */
const claimBehind = (passage: Passage, from: number): Pick<Proposal, 'source' | 'content'> | undefined => {
	const {tokens} = passage;
	const stop = wordsEnd(passage, sentenceAt(passage, from));
	const length = tokens
		.slice(from, Math.min(stop, from + longestSource + 1))
		.findIndex(({text, lower}, i) => i > 0 && (text === ',' || begins.test(lower)));
	if (length === -1) {
		return undefined;
	}

	const source: Span = {start: from, end: from + length};
	const start = tokens[source.end].text === ',' ? source.end + 1 : source.end;
	return start < stop && isOutside(passage, {start: from, end: start})
		? {source, content: [{start, end: stop}]}
		: undefined;
};

/** Proposals whose `according to` opens a clause of its own with what that clause tells. */
export const withOwnClauses = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.map(proposal => {
		const {tokens} = passage;
		const {cue, content} = proposal;
		const isJoined =
			tokens[cue.start].lower === 'according' &&
			tokens[cue.start + 1]?.lower === 'to' &&
			(joins.test(tokens[cue.start - 1]?.lower ?? '') ||
				// `It rained. According to him, nobody came.`
				sentenceAt(passage, cue.start).start === cue.start) &&
			content.some(({start}) => start < cue.start);
		const claim = isJoined ? claimBehind(passage, cue.start + 2) : undefined;
		return claim ? {...proposal, ...claim} : proposal;
	});
