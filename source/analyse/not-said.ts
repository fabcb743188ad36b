import {isNarrated} from './deeds.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {isMarked} from './stretches.js';

const number =
	/^(?:\d+|no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|unanimously)$/;

/** `spoke with [Petra Quill about floods]`: with whom, not what. */
const isPartner = ({tokens}: Passage, {cue, content}: Proposal): boolean => {
	const lemma = reportingVerb(tokens[cue.start].lower)?.lemma;
	const preposition = tokens[content[0].start - 1];
	const isPreposition = /^(?:with|to)$/;
	return (
		(lemma === 'speak' || lemma === 'talk') &&
		content[0].start >= cue.end &&
		content[0].start - cue.end <= 1 &&
		(isPreposition.test(preposition?.lower ?? '') || isPreposition.test(tokens[content[0].start].lower))
	);
};

/** `spoke with Petra Quill about [floods]`: a subject, of which nothing is said. */
const isSubjectOfTalk = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	const lemma = reportingVerb(tokens[cue.start].lower)?.lemma;
	return (
		(lemma === 'speak' || lemma === 'talk') &&
		/^(?:about|on|over)$/.test(tokens[start - 1]?.lower ?? '') &&
		tokens.slice(cue.end, start).some(({lower}) => lower === 'with' || lower === 'to')
	);
};

/** `rejected [that account]`, `asked about [it]`: a thing that was told before, not what is said here. */
const isReference = ({tokens}: Passage, {content}: Proposal): boolean => {
	const [{start, end}] = content;
	return (
		content.length === 1 &&
		(end - start === 1
			? /^(?:it|this|that|them)$/.test(tokens[start].lower)
			: end - start === 2 &&
				/^(?:this|that|these|those)$/.test(tokens[start].lower) &&
				tokens[start + 1].isWord)
	);
};

/** `declined [to comment]` */
const isSilence = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	tokens.slice(cue.start, cue.end).some(({lower}) => /^(?:declin|refus)(?:e|ed|es|ing)$/.test(lower)) &&
	tokens
		.slice(start, Math.min(end, start + 3))
		.some(({lower}) => /^(?:comment|elaborate|respond|answer|reply|say)$/.test(lower));

/** `voted [nine to four]` */
const isCount = ({tokens}: Passage, {content: [{start, end}]}: Proposal): boolean => {
	const words = tokens.slice(start, end);
	return (
		words.some(({lower}) => number.test(lower)) &&
		words.every(
			({lower}) => number.test(lower) || /^(?:to|in|by|with|for|against|and|favou?r|[-–—,])$/.test(lower),
		)
	);
};

/** `[Asked] about his reply, Tom Hart shook his head`: somebody else asked. */
const isAsked = ({tokens, sentences}: Passage, {cue, source}: Proposal): boolean =>
	/^(?:asked|questioned|pressed|quizzed)$/.test(tokens[cue.start].lower) &&
	sentences.some(({start}) => start === cue.start) &&
	source !== null;

/** `pleaded guilty [in court to two counts]` */
const isPlea = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	/^plead(?:s|ed|ing)?$|^pled$/.test(tokens[cue.start].lower) &&
	tokens.slice(cue.end, start).some(({lower}) => /^(?:guilty|innocent)$/.test(lower));

/**
 * Whether what is proposed as somebody’s words, and does not stand in marks, is none: with whom one spoke, a thing that
 * one rejected, that one did not comment, how a vote ended, what one did.
 */
export const isNotSaid = (passage: Passage, proposal: Proposal): boolean =>
	!isMarked(passage, proposal) &&
	[isPartner, isSubjectOfTalk, isReference, isSilence, isCount, isAsked, isPlea, isNarrated].some(isOne =>
		isOne(passage, proposal),
	);
