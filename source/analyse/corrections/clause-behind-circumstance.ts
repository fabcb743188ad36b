/** Where, how and to whom something is said, between a verb and a clause without `that`. */
import {endOfRun, type Span} from '../../document/span.js';
import {isVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside} from '../passage/speech.js';
import {determiner, momentNoun, preposition, subjectPronoun} from '../words/closed-classes.js';
import {isStating} from '../words/reporting-verbs.js';

/** How many words may tell where, how and to whom. */
const longestCircumstance = 9;

/** Nouns behind which a clause tells of them: `at the time [the ferry sank]` */
const takesClause = (lower: string): boolean =>
	momentNoun.test(lower) || /^(?:case|day|fact|moment|night|place|reason|time|way)s?$/.test(lower);

/** How and where it is said, all of which may stand before the clause: `said by phone [he was late]` */
const manner =
	/^(?:with an? (?:chuckle|frown|grin|laugh|nod|shrug|sigh|smile|sob|wink)|by (?:e-?mail|letter|phone|telephone|text)|on (?:facebook|instagram|linkedin|telegram|tiktok|twitter|whatsapp)|(?:angrily|bluntly|calmly|flatly|quietly|softly|tearfully|wearily))$/;

/**
 * `said in Elsby [the pier would close]`, `told Ida Berg of the Ledger [the pier would close]`: the clause begins with its
 * subject, where an engine has taken a part of the phrase before it.
 */
export const withoutCircumstanceBefore = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens} = passage;
	const [{start, end}, ...others] = content;
	const stop = Math.min(end - 1, cue.end + longestCircumstance + 1);
	if (start < cue.end || start >= stop || !isStating(tokens[cue.start].lower)) {
		return content;
	}

	const begin = endOfRun(
		cue.end + 1,
		stop,
		i =>
			!(
				(determiner.test(tokens[i].lower) || subjectPronoun.test(tokens[i].lower)) &&
				!preposition.test(tokens[i - 1].lower) &&
				!determiner.test(tokens[i - 1].lower)
			),
	);
	const before = tokens.slice(cue.end, begin);
	const isCut = start > cue.end && preposition.test(tokens[start - 1].lower);
	return begin < stop &&
		start < begin &&
		(isCut || (start === cue.end && manner.test(before.map(({lower}) => lower).join(' ')))) &&
		!/^(?:about|of|to)$/.test(before[0].lower) &&
		before.every(token => token.isWord && !isVerb(token)) &&
		!before.some(({lower}) =>
			/ing$|^(?:that|and|as|how|or|than|what|when|where|whether|who|why)$/.test(lower),
		) &&
		!takesClause(before[before.length - 1].lower) &&
		tokens.slice(begin + 1, end).some(isVerb) &&
		isOutside(passage, {start: cue.start, end: begin + 1})
		? [{start: begin, end}, ...others]
		: content;
};
