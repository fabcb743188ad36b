/** Who says a sentence that ends with them: `The bridge was closed[, said Krol of the plan].` */
import {endOfRun, type Span} from '../../document/span.js';
import {longestName} from '../grammar/clause-subjects.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {auxiliary, irregularPast} from '../words/closed-classes.js';
import {inverts} from '../words/reporting-verbs.js';

/** How sure it is at least that a sentence is said by whoever is named at its end. */
const leastIfBehind = 0.7;

/** How many words a clause has at least that is said. */
const shortestClause = 3;

/** What leads from a name to where or of what somebody speaks: `Krol [of] the plan`, `Krol [in] a letter` */
const opensTail = /^(?:about|at|for|from|in|of|on)$/;

/** The name behind a tag's verb, with a phrase behind it, up to the end of its sentence: `said [Krol of the plan].` */
const nameBehind = (passage: Passage, start: number): Span | undefined => {
	const {tokens} = passage;
	const end = wordsEnd(passage, sentenceAt(passage, start));
	const to = endOfRun(start, end, i => /^\p{Lu}/u.test(tokens[i].text));
	const isName = to > start && to - start <= longestName;
	const isTail =
		to === end ||
		(opensTail.test(tokens[to].lower) &&
			tokens
				.slice(to, end)
				.every(({isWord, lower}) => isWord && !auxiliary.test(lower) && !irregularPast.test(lower)));
	return isName && isTail ? {start, end} : undefined;
};

/**
 * A proposal with who says a sentence at its end, where an engine takes them for words of it: `[It is bad], said [Krol of the
 * plan]`, `{The bridge is closed}, says [Krol]`
 */
export const withSourceBehind = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const sentence = sentenceAt(passage, cue.start);
	const comma = cue.start - 1;
	const taken = content[content.length - 1];
	if (
		!inverts(tokens[cue.start].lower) ||
		tokens[comma]?.text !== ',' ||
		comma - sentence.start < shortestClause ||
		taken.start !== cue.end ||
		(source === null
			? content.length !== 2 || content[0].end > comma
			: source.end > comma || content.length > 1)
	) {
		return proposal;
	}

	const found = nameBehind(passage, cue.end);
	return found && taken.end <= found.end && isOutside(passage, sentence)
		? {
				...proposal,
				content: [{start: source === null ? content[0].start : sentence.start, end: comma}],
				source: found,
				confidence: Math.max(proposal.confidence, leastIfBehind),
			}
		: proposal;
};
