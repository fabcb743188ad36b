/** What of a sentence tells that something is said, and by whom, is none of what is said. */

import {type Span, startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, stretchRuns} from '../passage/speech.js';
import {month, weekday} from '../words/closed-classes.js';

/** What may stand between a subject and the cue: `It [was] dismissed` */
const beforeCue = /^(?:is|are|was|were|be|been|being|has|have|had|also)$/;

/** A phrase that begins with one of these is no subject. */
const opensNoSubject = /^(?:at|after|before|by|during|for|from|in|of|on|since|though|when|while|with)$/;

/** A subject of more words than that is not left standing in front of its verb by mistake. */
const longestSubject = 6;

/**
 * `[It] was dismissed as “junk”`, `[The woman next to] her whispered, “Go”`: where words in marks are what is said, the
 * subject in front of the cue, or of the source, is not.
 */
export const withoutTelling = (passage: Passage, {content, cue, source}: Proposal): readonly Span[] => {
	const {tokens, sentences} = passage;
	const telling = Math.min(cue.start, source?.start ?? cue.start);
	return content.filter(
		piece =>
			!(
				piece.end <= telling &&
				piece.end - piece.start <= longestSubject &&
				isOutside(passage, piece) &&
				!opensNoSubject.test(tokens[piece.start].lower) &&
				sentences.some(({start}) => start === piece.start) &&
				tokens.slice(piece.end, telling).every(({lower}) => beforeCue.test(lower)) &&
				content.some(other => stretchRuns(passage, other).length > 0)
			),
	);
};

const often = /^(?:again and again|over and over(?: again)?|time and again|twice|repeatedly)$/;

/** Words in small letters that tell when or how often: `on friday`, `in may`, `again and again` */
const isTime = (words: readonly string[]): boolean => {
	const [preposition, name, ...more] = words;
	return (
		(more.length === 0 &&
			((preposition === 'on' && weekday.test(name ?? '')) ||
				(preposition === 'in' && month.test(name ?? '')))) ||
		often.test(words.join(' '))
	);
};

/**
 * `called it “a leap” [on Friday]`, `shouted “Go” [again and again]`: when and how often it was said, behind words in
 * marks.
 */
export const withoutTimeBehind = (passage: Passage, {content}: Proposal): readonly Span[] =>
	content.map(piece => {
		const {tokens, stretchOf} = passage;
		const {start, end} = piece;
		const behind = startOfRun(end, start, i => stretchOf[i] === -1);
		const words = tokens.slice(behind, end).map(({lower}) => lower);
		return behind > start && isTime(words) ? {start, end: behind} : piece;
	});

/** `dismissed [as] “junk”`: the link between a verb and words in marks. */
export const withoutLink = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	return content.map(piece =>
		piece.start === cue.end &&
		tokens[piece.start].lower === 'as' &&
		stretchOf[piece.start] === -1 &&
		piece.end > piece.start + 1 &&
		stretchOf[piece.start + 1] !== -1
			? {start: piece.start + 1, end: piece.end}
			: piece,
	);
};

/** `[what] she called “a mess”`: a pronoun that words in marks are about. `[This], he said, [is “the last”]` says it. */
export const withoutPronounBefore = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens} = passage;
	const [{start, end}, ...rest] = content;
	return rest.length > 0 &&
		end - start === 1 &&
		end <= cue.start &&
		tokens[end].text !== ',' &&
		/^(?:what|which|that|this|it)$/.test(tokens[start].lower) &&
		isOutside(passage, {start, end}) &&
		(rest.some(piece => !isOutside(passage, piece)) ||
			// `[It] is called a triumph`; but `[which] is expected to shut` tells what of.
			(/^(?:is|was|been|being)$/.test(tokens[cue.start - 1].lower) &&
				/^(?:called|dubbed|branded|labell?ed|hailed)$/.test(tokens[cue.start].lower)))
		? rest
		: content;
};
