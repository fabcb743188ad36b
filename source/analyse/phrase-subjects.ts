/** Who speaks, where a phrase beside the clause of the cue tells it: `with two members saying …`, `but in a tweet said …` */
import type {Span} from '../document/span.js';
import {auxiliary, determiner} from './closed-classes.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {sentenceAt} from './speech.js';

/** Whether a cue begins with one: `<adding> that` */
export const isParticiple = (tokens: Passage['tokens'], {start}: Span): boolean =>
	/ing$/.test(tokens[start].lower);

/** Whether somebody tells something by a verb: `explained`, but not `spoke`. */
export const isTelling = (lower: string): boolean =>
	/^(?:speech|statement)$/.test(reportingVerb(lower)?.verbClass ?? '');

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
					!/^(?:\d+|two|three|four|five|six)$/.test(own[i - 1].lower) &&
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
