/**
 * The subject of the clause whose verb is a cue, where an engine finds no source: before `and`, before `who`, behind
 * `heard that`.
 */

import type {Span} from '../document/span.js';
import {auxiliary} from './closed-classes.js';
import {isNoSource} from './no-source.js';
import type {Passage} from './passage.js';
import {isPassive} from './passives.js';
import {reportingVerb} from './reporting-verbs.js';
import {documentNouns} from './speakers/role-nouns.js';
import {isOutside, sentenceAt} from './speech.js';
import {sentenceSubject} from './subject.js';
import {isPast} from './verb-forms.js';

/** Words that stand between a subject and its verb. */
export const adverb =
	/^(?:\p{Ll}+ly|also|then|further|later|once|again|even|now|still|never|often|always|soon)$/u;

/** The token before a verb, whatever adverbs stand between: `spent it [and] then told`. */
const beforeAdverbs = (tokens: Passage['tokens'], verb: number, first: number): number => {
	let at = verb - 1;
	while (at > first && adverb.test(tokens[at].text)) {
		at--;
	}

	return at;
};

/** How many words a name before its verb may have. */
export const longestName = 4;

/**
 * What stands between `who` and its verb begins so: `who [as late as March had] dismissed it`, but `who [the police] said
 * …`
 */
const opensAdverbial =
	/^(?:as|at|by|for|in|on|also|had|has|have|then|once|only|never|always|often|later|\p{Ll}+ly)$/u;

/** How many words may stand between `who` and its verb. */
const longestAdverbial = 8;

/** `Otto Falk, [who] as late as March had dismissed it`: the subject of the clause, whatever stands before its verb. */
export const relativeSubject = (passage: Passage, cue: Span): Span | null => {
	const {tokens, stretchOf} = passage;
	const from = Math.max(0, cue.start - longestAdverbial);
	const before = tokens.slice(from, cue.start);
	const who = before.findLastIndex(({lower}) => lower === 'who');
	const isClause =
		who > 0 &&
		before[who - 1].text === ',' &&
		opensAdverbial.test(before[who + 1]?.lower ?? '') &&
		before.slice(who).every(({isWord}, i) => isWord && stretchOf[from + who + i] === -1) &&
		reportingVerb(tokens[cue.start].lower) !== undefined;
	const subject = {start: from + who, end: from + who + 1};
	return isClause && !isNoSource(passage, subject, cue) ? subject : null;
};

/**
 * What a court hears is told of somebody; who says `that`, says what follows as well: `Falk said that she left and told
 * us …`
 */
const hears = /^(?:heard|hears)$/;

/** `The jury heard that [Krol] spent it and told a colleague …`: the name whose clause has a second verb. */
export const subjectOfClause = (passage: Passage, cue: Span): Span | null => {
	const {tokens} = passage;
	const sentence = sentenceAt(passage, cue.start);
	const and = beforeAdverbs(tokens, cue.start, sentence.start);

	const clause = tokens.slice(sentence.start, Math.max(sentence.start, and));
	const that = sentence.start + clause.findLastIndex(({lower}, i) => i > 0 && lower === 'that');
	if (
		tokens[and]?.lower !== 'and' ||
		that <= sentence.start ||
		!hears.test(tokens[that - 1].lower) ||
		/ing$/.test(tokens[cue.start].lower) ||
		!isOutside(passage, {start: that, end: cue.start})
	) {
		return null;
	}

	const start = that + 1;
	let end = start;
	while (end < and && /^\p{Lu}\p{Ll}/u.test(tokens[end].text)) {
		end++;
	}

	// `Leeds officials spent it`, `Krol and Lund spent it`: others than the name alone.
	const behind = tokens[end]?.lower ?? '';
	const isAlone = auxiliary.test(behind) || !/^(?:and|of|’s)$|s$/.test(behind);
	return end > start && end < and && end - start <= longestName && isAlone ? {start, end} : null;
};

/** A passive that tells who hears something: `residents were [told] that …` */
const isHearing =
	/^(?:advised|assured|informed|instructed|notified|promised|reassured|reminded|told|urged|warned)$/;

/** How far into a sentence the comma behind such a paper may stand, and how many words before the noun. */
const longestPaper = 16;
const mostBeforeNoun = 4;

/** `In [a letter from the mayor] residents were told that …`: whose paper it is tells them, where nobody else does. */
export const frontedPaper = (passage: Passage, cue: Span): Span | null => {
	const {tokens} = passage;
	const sentence = sentenceAt(passage, cue.start);
	const start = sentence.start + 1;
	if (
		!isHearing.test(tokens[cue.start].lower) ||
		tokens[sentence.start].lower !== 'in' ||
		!isPassive(passage, cue.start)
	) {
		return null;
	}

	const words = tokens.slice(start, Math.min(start + longestPaper, cue.start));
	const comma = words.findIndex(({text}) => text === ',');
	const paper = words.slice(0, Math.max(0, comma));
	const noun = paper.findIndex(({lower}) => documentNouns.has(lower));
	const isOwned =
		/^(?:her|his|its|my|our|their)$/.test(words[0]?.lower ?? '') ||
		paper.some(({lower}, i) => (i < noun ? lower === '’s' : /^(?:by|from)$/.test(lower)));
	const end = start + comma;
	return noun !== -1 &&
		noun <= mostBeforeNoun &&
		isOwned &&
		isOutside(passage, {start: sentence.start, end: cue.end}) &&
		tokens.slice(end + 1, cue.start).every(({isWord}) => isWord)
		? {start, end}
		: null;
};

/** How far before `and` the subject of its clause may stand, in words. */
const coordinateReach = 20;

/** `In a note to clients [she] cut her rating and wrote that …`: the pronoun whose verb comes first. */
export const coordinateSubject = (passage: Passage, cue: Span): Span | null => {
	const {tokens, stretchOf} = passage;
	const {start: from} = sentenceAt(passage, cue.start);
	const and = beforeAdverbs(tokens, cue.start, from);

	const verb = tokens[cue.start].lower;
	if (tokens[and]?.lower !== 'and' || /ing$/.test(verb) || reportingVerb(verb) === undefined) {
		return null;
	}

	for (let i = and - 2; i >= Math.max(from, and - coordinateReach); i--) {
		const {lower} = tokens[i];
		if (stretchOf[i] !== -1) {
			continue;
		}

		if (/^(?:that|who|which|where|when|while|because|if|[;:])$/.test(lower)) {
			return null;
		}

		if (/^(?:he|she|they|we|i)$/.test(lower) && isPast(tokens[i + 1])) {
			return {start: i, end: i + 1};
		}
	}

	return null;
};

/** `[Krol] sold the barns that he owned, moved to Halden, and had <planned> to stay`: whose verb is the last of several. */
export const seriesSubject = (passage: Passage, cue: Span): Span | null => {
	const {tokens, stretchOf} = passage;
	const sentence = sentenceAt(passage, cue.start);
	let and = beforeAdverbs(tokens, cue.start, sentence.start);
	while (and > sentence.start && /^(?:had|has|have)$/.test(tokens[and].lower)) {
		and = beforeAdverbs(tokens, and, sentence.start);
	}

	const subject = sentenceSubject(passage, sentence);
	if (
		tokens[and]?.lower !== 'and' ||
		/ing$/.test(tokens[cue.start].lower) ||
		!subject ||
		subject.end >= and ||
		!isPast(tokens[subject.end])
	) {
		return null;
	}

	const isSeries = tokens
		.slice(subject.end, and)
		.some(
			({text}, i) => text === ',' && stretchOf[subject.end + i] === -1 && isPast(tokens[subject.end + i + 1]),
		);
	return isSeries &&
		isOutside(passage, {start: subject.start, end: subject.end}) &&
		!isNoSource(passage, subject, cue)
		? subject
		: null;
};
