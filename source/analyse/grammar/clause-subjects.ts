/**
 * The subject of the clause whose verb is a cue, where an engine finds no source: before `and`, before `who`, behind
 * `heard that`.
 */

import {type Span, startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {areWords, isOutside, sentenceAt} from '../passage/speech.js';
import {adverb, possessive} from '../words/closed-classes.js';
import {addressing} from '../words/reporting-verbs.js';
import {documentNouns} from '../words/role-nouns.js';
import {isNoSource} from './no-source.js';
import {isPassive} from './passives.js';
import {sentenceSubject} from './subject.js';
import {isPast} from './verb-forms.js';

/** The token before a verb, whatever adverbs stand between: `spent it [and] then told`. */
const beforeAdverbs = (tokens: Passage['tokens'], verb: number, first: number): number =>
	startOfRun(verb, first + 1, i => adverb.test(tokens[i].text)) - 1;

/** How many words a name before its verb may have. */
export const longestName = 4;

/** How far into a sentence the comma behind such a paper may stand, and how many words before the noun. */
const longestPaper = 16;
const mostBeforeNoun = 4;

/** `In [a letter from the mayor] residents were told that …`: whose paper it is tells them, where nobody else does. */
export const frontedPaper = (passage: Passage, cue: Span): Span | null => {
	const {tokens} = passage;
	const sentence = sentenceAt(passage, cue.start);
	const start = sentence.start + 1;
	if (
		!addressing.test(tokens[cue.start].lower) ||
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
		possessive.test(words[0]?.lower ?? '') ||
		paper.some(({lower}, i) => (i < noun ? lower === '’s' : /^(?:by|from)$/.test(lower)));
	const end = start + comma;
	return noun !== -1 &&
		noun <= mostBeforeNoun &&
		isOwned &&
		isOutside(passage, {start: sentence.start, end: cue.end}) &&
		areWords(passage, {start: end + 1, end: cue.start})
		? {start, end}
		: null;
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
