/** What a sentence tells beside what its subject says: what others object, what figures show, what is left of an answer. */

import {isHeading, type Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {sentenceAt} from '../passage/speech.js';
import {auxiliary, be, claimNoun} from '../words/closed-classes.js';
import {isFirstPerson, personalPronouns} from '../words/personal-pronouns.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** What things go by, which says nothing: `according to plan` is not `according to the plan`. */
const yardstick =
	/^(?:ability|age|custom|form|habit|law|merit|need|plan|rank|schedule|script|size|taste|tradition|type)$/;

/** `[According to] plan, the ship had left`: as it was to be, and nobody says so. */
export const isAsMeant = ({tokens}: Passage, {cue}: Proposal): boolean => {
	const [to, noun, next] = tokens.slice(cue.start + 1, cue.start + 4);
	return (
		tokens[cue.start].lower === 'according' &&
		to?.lower === 'to' &&
		yardstick.test(noun?.text ?? '') &&
		// `according to law professors`
		!(next?.isWord ?? false)
	);
};

const isObjection = (lower: string): boolean =>
	claimNoun.test(lower) || /^(?:calls?|complaints?)$/.test(lower);
const against = /^(?:despite|amid|against|over)$/;

/** `said amid calls from residents that it was late`: behind such a verb that is what is said; but `laughed amid claims …` */
const isSaying = (lower: string): boolean =>
	/^(?:say|tell|add|announce|argue|claim|confirm|declare|explain|insist|maintain|promise|repeat|state|warn|write)$/.test(
		reportingVerb(lower)?.lemma ?? '',
	);

/** How many words may stand between the noun and what it is about: `warnings from her own benches that` */
const longestObjectors = 7;

/**
 * `held firm despite criticisms that [it was late]`, `despite warnings from her own benches that [it was late]`: what
 * others say, against whom somebody does something.
 */
export const isDespite = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	const end = tokens[start - 1]?.lower === 'that' ? start - 1 : start;
	const from = Math.max(cue.end + 1, end - longestObjectors - 1);
	const noun = from + tokens.slice(from, end).findLastIndex(({lower}) => isObjection(lower));
	return (
		start > cue.end &&
		noun >= from &&
		(noun === end - 1 ||
			(/^(?:from|by)$/.test(tokens[noun + 1].lower) && !isSaying(tokens[cue.start].lower))) &&
		tokens.slice(cue.end, noun).some(({lower}) => against.test(lower))
	);
};

/** What rises and falls, and says nothing: `[Shares in Hallett] fell, suggesting that …` */
const measure =
	/^(?:attendances?|bonds|costs|demand|deliveries|exports|footfall|growth|imports|inflation|output|prices?|profits?|rates|rents|revenues?|sales|shares|spending|stocks|takings|temperatures?|traffic|turnout|turnover|unemployment|wages|yields)$/;

/** Where the phrase before which a noun is the head goes on: `Shares [in Hallett]` */
const goesOn = /^(?:,|at|by|for|from|in|of|on|that|to|which|who|with)$/;

/** `[Sales] fell, <suggesting> that …`: what rises or falls implies something, and nobody says it. */
export const isImplied = ({tokens}: Passage, {cue, source}: Proposal): boolean => {
	if (
		source === null ||
		!/^(?:suggest|indicate|imply|signal|show)$/.test(reportingVerb(tokens[cue.start].lower)?.lemma ?? '')
	) {
		return false;
	}

	const words = tokens.slice(source.start, source.end);
	const length = words.findIndex(({lower}) => goesOn.test(lower));
	const head = words[length === -1 ? words.length - 1 : length - 1];
	return head !== undefined && measure.test(head.lower);
};

/**
 * `The best hope I know of – [the one I trust] – is rain`: a verb of which the noun before it is the object; what stands
 * behind the sign tells more of that.
 */
export const isObjectBefore = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	start > cue.end &&
	/^(?:of|about)$/.test(tokens[cue.end].lower) &&
	/^(?:,|[–—]|--)$/.test(tokens[cue.end + 1]?.text ?? '');

/**
 * `said [that when she was arrested], the defendant replied: “…”`: what is left of a sentence whose rest is somebody
 * else's.
 */
export const isRestOfSentence = (passage: Passage, {content}: Proposal): boolean => {
	const {tokens, stretchOf} = passage;
	const [{start, end}] = content;
	return (
		content.length === 1 &&
		tokens[start].lower === 'that' &&
		/^(?:when|while|as|after|before|if|because|once)$/.test(tokens[start + 1]?.lower ?? '') &&
		tokens.slice(start, end).every(({text}) => text !== ',') &&
		tokens[end]?.text === ',' &&
		stretchOf.subarray(end, sentenceAt(passage, start).end).some(index => index !== -1)
	);
};

/**
 * `Ida Krol: [possession of a stolen boat, held in jail]`: an entry of a list, in which nobody speaks and no sentence
 * stands.
 */
export const isEntry = ({tokens, block}: Passage, {cue, source, content}: Proposal): boolean =>
	tokens[cue.start].text === ':' &&
	source?.start === 0 &&
	source.end === cue.start &&
	!isHeading({block}) &&
	content.every(({start, end}) =>
		tokens
			.slice(start, end)
			.every(
				({lower}) =>
					!personalPronouns.has(lower) && !auxiliary.test(lower) && !be.test(lower) && !/[’']/.test(lower),
			),
	);

/** `[Who] said what about the bridge` in a title: what the article goes on to tell. */
export const isAskedInTitle = ({block, tokens}: Passage, {source}: Proposal): boolean =>
	isHeading({block}) && source?.start === 0 && tokens[0].lower === 'who';

/** `Council [told] to pay`, `Mayor [accused] of lying` in a title, which tells in the present who says something: those hear it. */
export const isToldInTitle = ({block, tokens}: Passage, {source, cue}: Proposal): boolean =>
	isHeading({block}) &&
	source?.end === cue.start &&
	cue.end - cue.start === 1 &&
	/^(?:accused of|(?:asked|ordered|told|urged|warned) to)$/.test(
		`${tokens[cue.start].lower} ${tokens[cue.end]?.lower}`,
	);

/** `“[We] never promised [a tunnel]”` in a title: a part of what stands in marks there, which is told whole. */
export const isOwnInTitle = (
	{block, tokens, stretchOf}: Passage,
	{source, cue, content}: Proposal,
): boolean =>
	isHeading({block}) &&
	source !== null &&
	isFirstPerson(tokens[source.start]) &&
	stretchOf[cue.start] !== -1 &&
	[source, ...content].every(({start}) => stretchOf[start] === stretchOf[cue.start]);
