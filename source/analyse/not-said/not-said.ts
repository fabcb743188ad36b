import {beginsMore} from '../names/description.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {areCapitalised} from '../passage/speech.js';
import {isMarked} from '../passage/stretches.js';
import {numeral} from '../words/closed-classes.js';
import {addressing, tellsOthers} from '../words/reporting-verbs.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';
import {isAdvice} from './advice.js';
import {isNarrated} from './deeds.js';
import {isBehindPreposition, isNounCue, isRemark} from './noun-cues.js';
import {isOtherSense} from './other-senses.js';
import {
	isAskedInTitle,
	isAsMeant,
	isDespite,
	isEntry,
	isImplied,
	isObjectBefore,
	isOwnInTitle,
	isRestOfSentence,
	isToldInTitle,
} from './others-claims.js';
import {isAnonymity, isReferral, isSilence} from './press-answers.js';
import {isTalk} from './talks.js';

const isVoteCount = (lower: string): boolean =>
	numeral.test(lower) || /^(?:no|none|one|unanimously)$/.test(lower);

/**
 * `rejected [that account]`, `asked about [it]`, `[What] people say`, `[more] was expected`: a thing that is told elsewhere, not what is said
 * here.
 */
const isReference = ({tokens}: Passage, {content}: Proposal): boolean => {
	const [{start, end}] = content;
	return (
		content.length === 1 &&
		(end - start === 1
			? /^(?:it|this|that|them|him|her|me|us|what|which|whom|how|why|more)$/.test(tokens[start].lower)
			: end - start === 2 &&
				((/^(?:this|that|these|those)$/.test(tokens[start].lower) && tokens[start + 1].isWord) ||
					// `wrote [it himself]`
					(tokens[start].lower === 'it' && /sel(?:f|ves)$/.test(tokens[start + 1].lower))))
	);
};

/** `voted [nine to four]` */
const isCount = ({tokens}: Passage, {content: [{start, end}]}: Proposal): boolean => {
	const words = tokens.slice(start, end);
	return (
		words.some(({lower}) => isVoteCount(lower)) &&
		// `said [no]`
		!(words.length === 1 && words[0].lower === 'no') &&
		words.every(
			({lower}) => isVoteCount(lower) || /^(?:to|in|by|with|for|against|and|favou?r|[-–—,])$/.test(lower),
		)
	);
};

/** `voted against [the closure]`, `voted [yes]`: what one chose. */
const isVote = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	/^vot(?:e|es|ed|ing)$/.test(tokens[cue.start].lower) &&
	start >= cue.end &&
	(/^(?:for|against|yes|no|down)$/.test(tokens[start].lower) ||
		tokens.slice(cue.end, start).some(({lower}) => /^(?:for|against|favou?r)$/.test(lower)));

/** `identified [himself as Mr Hart]`: by what name one goes. */
const isOwnName = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	/^(?:identif(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing))$/.test(tokens[cue.start].lower) &&
	start >= cue.end &&
	/^(?:him|her|my|your)self$|^(?:them|our)selves$/.test(tokens[cue.end].lower);

/** `[Asked] about his reply, Tom Hart shook his head`: somebody else asked. */
const isAsked = ({tokens, sentences}: Passage, {cue, source}: Proposal): boolean =>
	/^(?:asked|questioned|pressed|quizzed)$/.test(tokens[cue.start].lower) &&
	source !== null &&
	(sentences.some(({start}) => start === cue.start) ||
		tokens[cue.start - 1]?.lower === 'when' ||
		// `Tom Hart, asked the same question, laughed`; but `Tom Hart, the mayor, asked them about it`
		(tokens[cue.start - 1]?.text === ',' &&
			source.end === cue.start - 1 &&
			!tokens.slice(source.start, source.end).some(({text}) => text === ',') &&
			/^(?:about|by|whether|if|how|why|what|the)$/.test(tokens[cue.end]?.lower ?? ''))) &&
	// `Asked by a reporter whether …` tells who did.
	tokens[source.start - 1]?.lower !== 'by' &&
	tokens[source.start].lower !== 'by';

/** `Regarding [the ferry], he remarked …`: of what somebody speaks next. */
const isRegard = ({tokens, sentences}: Passage, {cue}: Proposal): boolean =>
	/^(?:regarding|concerning)$/.test(tokens[cue.start].lower) &&
	sentences.some(({start}) => start === cue.start);

/** `[Faced with that objection], she laughed`: what somebody answers. */
const isConfronted = ({tokens, sentences}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	end <= cue.start &&
	sentences.some(({start: first}) => first === start) &&
	/^(?:faced|confronted|presented|pressed)$/.test(tokens[start].lower) &&
	/^(?:with|on|about|by)$/.test(tokens[start + 1]?.lower ?? '');

/** `Asked about [the ferry], nobody spoke`: what was spoken of, where nobody is told to have asked. */
const isTopic = ({tokens, sentences}: Passage, {cue, source, content: [{start}]}: Proposal): boolean =>
	source === null &&
	tokens[cue.start].lower === 'asked' &&
	sentences.some(({start: first}) => first === cue.start) &&
	start >= cue.end &&
	start - cue.end <= 1 &&
	/^(?:about|on)$/.test(tokens[cue.end].lower);

/** `called [home]`, `called off [the race]`, `called into [the show]` */
const isCall = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	/^(?:call|phone|ring)(?:s|d|ed|ing)?$|^rang$/.test(tokens[cue.start].lower) &&
	start >= cue.end &&
	((/^(?:into|off)$/.test(tokens[cue.end].lower) &&
		// `called into question whether …`
		!/^(?:question|doubt)$/.test(tokens[cue.end + 1]?.lower ?? '')) ||
		(end - start === 1 && /^(?:home|back|out|round|again|ahead|later)$/.test(tokens[start].lower)));

/** `added to [his titles]`, `the added [weight of a sponsor]`: what is put to something else. */
const isAddition = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	/^add(?:s|ed|ing)?$/.test(tokens[cue.start].lower) &&
	((tokens[cue.end]?.lower === 'to' &&
		start >= cue.end &&
		start <= cue.end + 1 &&
		tokens[start].lower !== 'that') ||
		/^(?:the|an|no|any|with)$/.test(tokens[cue.start - 1]?.lower ?? ''));

/** `pleaded guilty [in court to two counts]` */
const isPlea = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	/^plead(?:s|ed|ing)?$|^pled$/.test(tokens[cue.start].lower) &&
	tokens.slice(cue.end, start + 1).some(({lower}) => /^(?:guilty|innocent)$/.test(lower));

/** How far into a content the noun that tells its kind is looked for. */
const nounReach = 5;

/** `citing [two people familiar with the matter]`, `quoting [reference 31]`: from whom one knows, or by what it is found. */
const isCited = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean => {
	const words = tokens.slice(start, Math.min(end, start + nounReach));
	return (
		/^(?:citing|quoting)$/.test(tokens[cue.start].lower) &&
		start >= cue.end &&
		(words.slice(0, 3).some(({lower}) => lower === 'people' || isRoleNoun(singular(lower))) ||
			// `quoting [Mark Twain]`
			areCapitalised({tokens}, {start, end}) ||
			(words.some(({lower}) => /^(?:incident|reference|ref|crime|case|log|number)$/.test(lower)) &&
				words.some(({text}) => /^\d/.test(text))))
	);
};

/** What is offered or given and is no word: `offered [the fish a choice]`, `offers [a glimpse of the court]` */
const favour =
	/^(?:alternative|break|chance|choice|drink|escape|glimpse|hand|job|lift|look|place|preview|refuge|respite|ride|room|seat|shelter)$/;

/** `offered [no evidence]`, `gave [no reason]`, `posted [a video of the chase]`: what one did, or did not do. */
const isGift = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean => {
	const {lower} = tokens[cue.start];
	const isNothing =
		tokens[start].lower === 'no' &&
		tokens
			.slice(start, Math.min(end, start + nounReach))
			.some(word =>
				/^(?:answers?|comments?|details?|evidence|examples?|explanations?|proof|reasons?|timetable|timeline)$/.test(
					word.lower,
				),
			);
	// `offered [a seat]`, but neither `offered [to give up his seat]` nor `offered [her resignation from the job]`
	const head = tokens
		.slice(start, Math.min(end, start + nounReach))
		.findIndex(({lower: word}) => beginsMore.test(word));
	const last = head === -1 ? end - 1 : start + head - 1;
	const isFavour =
		start >= cue.end &&
		last >= start &&
		tokens[start].lower !== 'to' &&
		favour.test(tokens[last].lower) &&
		(head === -1 || tokens[last + 1].lower === 'of');
	// `offered little hope for [the long run]`
	const isBeneficiary = start > cue.end && /^for$/.test(tokens[start - 1].lower);
	return /^(?:offer|provid|giv|gave)(?:e|es|en|ed|s|ing)?$/.test(lower)
		? isNothing || isFavour || isBeneficiary
		: /^post(?:s|ed|ing)?$/.test(lower) &&
				start >= cue.end &&
				/^(?:an?|the|his|her|its|their|two|three|several)$/.test(tokens[cue.end].lower) &&
				(start === cue.end || /^(?:of|a|the|from|with)$/.test(tokens[start - 1].lower)) &&
				!tokens.slice(start, end).some(word => /^(?:that|saying|reading)$/.test(word.lower));
};

/** `“We have been told [so three times].”`: what somebody in a quotation is told, and by nobody. */
const isToldToTeller = ({tokens, stretchOf}: Passage, {cue, content, source}: Proposal): boolean =>
	stretchOf[cue.start] !== -1 &&
	// `We were told by the mayor that …`
	(source === null || source.end <= cue.start) &&
	/d$/.test(tokens[cue.start].lower) &&
	(addressing.test(tokens[cue.start].lower) || tokens[cue.start].lower === 'asked') &&
	tokens
		.slice(Math.max(0, cue.start - 2), cue.start)
		.some(({lower}) => /^(?:am|is|are|was|were|been|being)$|[’'](?:m|re)$/.test(lower)) &&
	content.every(({start}) => stretchOf[start] === stretchOf[cue.start] && start >= cue.end);

/** `“I said [yes],” she said`: an answer within what somebody says is a part of it. */
const isAnswerOfTeller = ({tokens, stretchOf}: Passage, {content: [{start, end}], cue}: Proposal): boolean =>
	stretchOf[cue.start] !== -1 &&
	stretchOf[start] === stretchOf[cue.start] &&
	end - start === 1 &&
	/^(?:yes|no|so)$/.test(tokens[start].lower);

/** How sure it must be that somebody in a quotation knows or wants something. */
const sureOfThought = 0.7;

/** `“She knows [the numbers],” he said`: what he thinks that others think, and little more than a part of his sentence. */
const isThoughtOfOther = (
	{tokens, stretchOf}: Passage,
	{cue, source, content, confidence}: Proposal,
): boolean =>
	confidence < sureOfThought &&
	stretchOf[cue.start] !== -1 &&
	source !== null &&
	tokens[source.start].lower !== 'i' &&
	content.every(
		({start}) => stretchOf[start] === stretchOf[cue.start] && !/^["“‘']$/.test(tokens[start].text),
	) &&
	!tellsOthers(tokens[cue.start].lower);

/** `Once Krol announced, [Falk withdrew]`, `When she spoke, [it rained]`: what happened then. */
const isAfterwards = ({tokens, sentences}: Passage, {cue, source, content: [{start}]}: Proposal): boolean =>
	source !== null &&
	source.end === cue.start &&
	/^(?:after|before|once|until|when)$/.test(tokens[source.start - 1]?.lower ?? '') &&
	sentences.some(sentence => sentence.start === source.start - 1) &&
	tokens[cue.end]?.text === ',' &&
	start === cue.end + 1;

/** `a ford called Tal, which means [“valley”]`: what a word means is said by nobody. */
const isMeaning = ({tokens, stretchOf}: Passage, {cue, content: [{start}], source}: Proposal): boolean =>
	/^mean(?:s|t|ing)$/.test(tokens[cue.start].lower) &&
	start === cue.end &&
	stretchOf[start] !== -1 &&
	stretchOf[cue.start] === -1 &&
	(source === null || /^(?:which|that|it)$/.test(tokens[source.end - 1].lower));

const notSaid = [
	isTalk,
	isSilence,
	isReferral,
	isAnonymity,
	isCount,
	isVote,
	isOwnName,
	isAsked,
	isAskedInTitle,
	isToldInTitle,
	isRegard,
	isAfterwards,
	isConfronted,
	isImplied,
	isObjectBefore,
	isRestOfSentence,
	isEntry,
	isTopic,
	isCall,
	isAddition,
	isPlea,
	isCited,
	isGift,
	isNarrated,
	isNounCue,
	isOtherSense,
	isAdvice,
	isAsMeant,
];

/** Within marks, too, one may `know [it]`. */
const notSaidInMarks = [
	isReference,
	isDespite,
	isMeaning,
	isRemark,
	isBehindPreposition,
	isToldToTeller,
	isAnswerOfTeller,
	isThoughtOfOther,
	isOwnInTitle,
];

/**
 * What tells that it is none where something is proposed as somebody’s words, and does not stand in marks: with whom one
 * spoke, a thing that one rejected, that one did not comment, how a vote ended, what one did; undefined where it is said.
 */
export const whyNotSaid = (
	passage: Passage,
	proposal: Proposal,
): ((passage: Passage, proposal: Proposal) => boolean) | undefined =>
	notSaidInMarks.find(isOne => isOne(passage, proposal)) ??
	(isMarked(passage, proposal) ? undefined : notSaid.find(isOne => isOne(passage, proposal)));

/** Whether what is proposed as somebody’s words is none. */
export const isNotSaid = (passage: Passage, proposal: Proposal): boolean =>
	whyNotSaid(passage, proposal) !== undefined;
