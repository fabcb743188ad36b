/** What is said up to a comma goes on behind it, where grammar tells that a clause is not over. */
import {endOfRun, type Span} from '../../document/span.js';
import {isFiniteVerb, mayBeVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {auxiliary, determiner, relativePronoun, subordinator} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {isSpeechVerb, isTagVerb, reportingVerb} from '../words/reporting-verbs.js';

/** Verbs behind which a clause with a subordinator is no question: `said [when it rains, …]`, but `asked [when it rains]` */
const says = /^(?:say|says|said|saying|adds?|added|adding|argue[ds]?|arguing|warn(?:s|ed|ing)?)$/;

const opening = /^(?:although|because|if|though|unless|when|while)$/;

/** A clause that only opens what is said is not all of it: `said [when it comes to peace], [there is no limit]` */
const withMainClause = (
	{tokens, stretchOf, sentences}: Passage,
	content: readonly Span[],
	cue: Span,
): readonly Span[] => {
	const [{start, end}, ...rest] = content;
	const isOpening =
		rest.length === 0 &&
		start === cue.end &&
		says.test(tokens[cue.start].lower) &&
		opening.test(tokens[start].lower) &&
		tokens[end]?.text === ',' &&
		stretchOf[end] === -1;
	const sentence = sentences.find(other => end < other.end);
	return isOpening && sentence
		? [{start, end: tokens[sentence.end - 1].text === '.' ? sentence.end - 1 : sentence.end}]
		: content;
};

/** What stands in front of a clause behind `that`: `that [in hindsight], he was wrong` */
const setting =
	/^(?:in|at|on|by|for|with|without|under|unlike|like|since|during|despite|after|before|once|until|as)$/;

/** `cutting`, `hiding`; but `nothing`, `during the hearing`, `in the morning` */
const isGerund = (text: string): boolean =>
	/\p{Ll}{2}ing$/u.test(text) && !/(?:thing|(?:dur|accord|follow|includ|even|morn|ceil|spr)ing)$/.test(text);

/** How far behind a name a verb makes it the source of another report: `that in May, [Ana Ruiz said] …` */
const tagReach = 4;

/** Whether a clause begins at a token, which is not the tag of somebody else. */
const opensMain = ({tokens}: Passage, at: number): boolean => {
	const {lower, text} = tokens[at];
	const isTag = tokens.slice(at, at + tagReach).some(({lower: word}) => isSpeechVerb(word));
	return (
		!isTag &&
		(personalPronouns.has(lower) || determiner.test(lower) || lower === 'there' || /^\p{Lu}/u.test(text))
	);
};

/**
 * Nor is what stands in front of a clause behind `that` all of it: `said [that in hindsight], [he understood them]`, and
 * the second of two deeds is told with the first: `admitted [to cutting it], and [hiding the frame]`
 */
const withRest = (passage: Passage, content: readonly Span[], cue: Span): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	const [{start, end}, ...rest] = content;
	const sentence = sentenceAt(passage, cue.start);
	if (
		rest.length > 0 ||
		start < cue.end ||
		tokens[end]?.text !== ',' ||
		end + 2 >= sentence.end ||
		!isOutside(passage, {start, end: end + 2})
	) {
		return content;
	}

	const that = start + tokens.slice(start, end).findLastIndex(({lower}) => lower === 'that');
	const phrase = tokens.slice(that + 1, end);
	const isSetting =
		that >= start &&
		phrase.length > 1 &&
		setting.test(phrase[0].lower) &&
		phrase.every(({isWord, lower}) => isWord && !isFiniteVerb(lower)) &&
		opensMain(passage, end + 1);
	if (isSetting) {
		const last = sentence.end - 1;
		return [{start, end: tokens[last].text === '.' && stretchOf[last] === -1 ? last : sentence.end}];
	}

	const isDeed = (i: number): boolean =>
		isGerund(tokens[/^(?:to|of|for)$/.test(tokens[i].lower) ? i + 1 : i]?.text ?? '');
	if (!isDeed(start) || tokens[end + 1].lower !== 'and' || !isDeed(end + 2)) {
		return content;
	}

	const to = endOfRun(
		end + 2,
		sentence.end,
		i => stretchOf[i] === -1 && (tokens[i].isWord || tokens[i].lower === '’s'),
	);

	// `denied taking it, and nothing was found`: of another clause.
	return tokens.slice(end + 2, to).some(({lower}) => isFiniteVerb(lower)) ? content : [{start, end: to}];
};

/** How many words may tell of the subject of a clause, between commas. */
const longestAside = 14;

/**
 * Nor is a clause over in front of what is told of its subject: `said that it was late when [a nurse], whom he knew, [came
 * in]`
 */
const withVerbBehindRelative = (passage: Passage, content: readonly Span[], cue: Span): readonly Span[] => {
	const {tokens} = passage;
	const [{start, end: last}, ...rest] = content;
	const sentence = sentenceAt(passage, cue.start);
	const end = tokens[last - 1].text === ',' ? last - 1 : last;
	if (
		rest.length > 0 ||
		start < cue.end ||
		tokens[end]?.text !== ',' ||
		!/^(?:who|whom|whose|which)$/.test(tokens[end + 1]?.lower ?? '')
	) {
		return content;
	}

	const joint = tokens
		.slice(start, end)
		.findLastIndex(({lower}) => lower === 'that' || subordinator.test(lower));
	const subject = tokens.slice(start + joint + 1, end);
	const comma = tokens.slice(end + 1, end + 1 + longestAside).findIndex(({text}) => text === ',');
	const verb = end + 1 + comma + 1;
	const to = wordsEnd(passage, sentence);
	return joint !== -1 &&
		comma !== -1 &&
		verb < to &&
		subject.length > 0 &&
		subject.every(({isWord, lower}) => isWord && !mayBeVerb(lower)) &&
		mayBeVerb(tokens[verb].lower) &&
		isOutside(passage, {start, end: to}) &&
		// `that when a nurse, who knew him, came in, he said …`
		!tokens.slice(verb, to).some(({text, lower}) => text === ',' || isTagVerb(lower))
		? [{start, end: to}]
		: content;
};

/** Verbs that tell of somebody what they have done. */
const claims = /^(?:allege|suspect|claim|believe|fear|insist|argue|admit|maintain|confirm|concede)$/;

/** `alleged [the driver], of Halden, had crossed the line`: a subject has its verb behind what is told of it. */
const withPredicate = (
	{tokens, stretchOf, sentences}: Passage,
	content: readonly Span[],
	cue: Span,
	source: Span | null,
): readonly Span[] => {
	const [{start, end}, ...rest] = content;
	const sentence = sentences.find(other => end < other.end);
	const isSubject =
		rest.length === 0 &&
		start === cue.end &&
		source?.end === cue.start &&
		sentence !== undefined &&
		claims.test(reportingVerb(tokens[cue.start].lower)?.lemma ?? '') &&
		tokens[end]?.text === ',' &&
		!/^(?:and|but|or|so|while|as|though|although|whereas)$/.test(tokens[end + 1]?.lower ?? '') &&
		tokens
			.slice(start, end)
			.every(({isWord, lower}, i) => isWord && stretchOf[start + i] === -1 && !auxiliary.test(lower)) &&
		// `Lund, who claimed the boat, in May, has left`
		!tokens.slice(sentence.start, cue.start).some(({lower}) => relativePronoun.test(lower));
	const isOver = ({text, lower}: Passage['tokens'][number], i: number, aside: Passage['tokens']): boolean =>
		/^[.;:]$/.test(text) ||
		auxiliary.test(lower) ||
		(/ed$/.test(lower) && i > 0 && aside[i - 1].text === ',');
	const behind = tokens.slice(end + 1, end + 1 + longestAside).findIndex(isOver);
	const verb = end + 1 + behind;
	return isSubject &&
		behind > 0 &&
		verb < sentence.end &&
		tokens[verb - 1].text === ',' &&
		tokens[verb].isWord &&
		// `claims the plan, [his aide said], is fair`, `admitted theft, the court, in Halden, [was told]`
		!tokens.slice(end + 1, verb + 2).some(({lower}) => lower === 'heard' || isTagVerb(lower))
		? [{start, end: tokens[sentence.end - 1].text === '.' ? sentence.end - 1 : sentence.end}]
		: content;
};

/**
 * The content with all of the clause that it begins.
 *
 * @param content as the labels tell, in token indices
 */
export const withWholeClause = (
	passage: Passage,
	content: readonly Span[],
	cue: Span,
	source: Span | null,
): readonly Span[] =>
	withPredicate(
		passage,
		[withMainClause, withRest, withVerbBehindRelative].reduce(
			(found, put) => put(passage, found, cue),
			content,
		),
		cue,
		source,
	);
