/** Who speaks, where an engine takes for them the whole of a clause that only stands before: its subject or the next one. */

import {endOfRun} from '../../document/span.js';
import {isParticiple} from '../grammar/phrase-subjects.js';
import {sentenceSubject} from '../grammar/subject.js';
import {isPast} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {adverb, auxiliary, determiner, irregularPast, subordinator} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';

/** Past tenses that are no participles as well, so that nobody is told of by them: `a boat that [sank]`, but `a man held` */
const onlyPast =
	/^(?:ate|became|began|broke|came|chose|did|drew|drove|fell|flew|gave|got|grew|had|knew|rose|sang|saw|spoke|swam|took|was|went|were|woke|wore|wrote)$/;

/** What begins a clause within another: `the man [who] was there`, `[what] he wrote` */
const opensInnerClause = /^(?:that|what|where|which|who|whom|whose)$/;

/** Whether a token is the verb of the clause that begins at another: `He [was] held`, `Krol [resigned]`, but `a man [held]` */
const isVerb = (tokens: Passage['tokens'], start: number, i: number): boolean =>
	auxiliary.test(tokens[i].lower) ||
	onlyPast.test(tokens[i].lower) ||
	(isPast(tokens[i]) && (personalPronouns.has(tokens[start].lower) || /^\p{Lu}/u.test(tokens[i - 1].text)));

/** How many words a subject behind a conjunction may have. */
const longestSubject = 12;

/**
 * `He was held after [employees of a bank] <said> …`: an engine takes all that stands before the verb, whose subject is
 * only what the conjunction joins.
 */
const withSubjectBehindClause = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const isParted = source?.end === cue.start - 1 && tokens[cue.start - 1].text === ',';
	if (source === null || !(source.end === cue.start || isParted) || isParticiple(tokens, cue)) {
		return proposal;
	}

	const {start, end} = source;
	const words = tokens.slice(start, end);
	const joint = start + words.findLastIndex(({lower}) => subordinator.test(lower));
	const subject = {start: joint + 1, end};
	const clause = tokens.slice(start, Math.max(start, joint));
	const isClause =
		clause.some((_, i) => i > 0 && isVerb(tokens, start, start + i)) &&
		// `The man who was there before the war said`
		!clause.some(({lower}) => opensInnerClause.test(lower));
	const phrase = tokens.slice(subject.start, end);
	const isSubject =
		phrase.length > 0 &&
		// `It closed while its owner, Otto Falk, said …`
		phrase.some(({text}) => text === ',') === isParted &&
		phrase.length <= longestSubject &&
		phrase.every(
			({lower}) =>
				!auxiliary.test(lower) &&
				!irregularPast.test(lower) &&
				(phrase.length === 1 || !personalPronouns.has(lower)),
		) &&
		!/ing$/.test(phrase[0].lower);
	return isClause && isSubject && isOutside(passage, {start, end: cue.end})
		? {...proposal, source: subject}
		: proposal;
};

/** `[Krol] sold his boats, and <planned> …`, `[Krol] sold his boats, <hoping> …`: the subject of all of the clause. */
const withSubjectOfClause = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const sentence = sentenceAt(passage, cue.start);
	if (source === null || source.start !== sentence.start || source.end > cue.start) {
		return proposal;
	}

	const between = tokens.slice(source.end, cue.start);
	const and = between.findLastIndex(({lower}) => lower === 'and');
	const isSecond =
		and !== -1 &&
		between.slice(and + 1).every(({text, lower}) => auxiliary.test(lower) || adverb.test(text)) &&
		// `Krol sold his boats[, moved to Halden, and] had planned …`
		(between.slice(0, and).every(({isWord}) => !isWord) || (between[0].text === ',' && isPast(between[1])));
	// What a participle tells at the end of a sentence leaves it no other verb than that of the clause before.
	const isTail =
		isParticiple(tokens, cue) &&
		between.length === 1 &&
		between[0].text === ',' &&
		content.some(({start, end}) => start >= cue.end && end >= wordsEnd(passage, sentence));
	const subject =
		(isSecond || isTail) && isOutside(passage, {start: source.start, end: cue.end})
			? sentenceSubject(passage, {start: source.start, end: source.end})
			: undefined;
	if (subject?.start !== source.start) {
		return proposal;
	}

	// `The clerk whose note first told of it`
	const end = endOfRun(subject.start + 1, subject.end, i => !opensInnerClause.test(tokens[i].lower));
	const {text, lower} = tokens[end - 1];
	return end < source.end &&
		tokens[end].isWord &&
		// `The retired mayor`, `the newly elected mayor`
		!determiner.test(lower) &&
		!adverb.test(text)
		? {...proposal, source: {start: subject.start, end}}
		: proposal;
};

/** A proposal whose source is a whole clause, with the subject in it as its source; others as they are. */
export const withoutWholeClauses = (passage: Passage, proposal: Proposal): Proposal =>
	[withSubjectBehindClause, withSubjectOfClause].reduce((found, put) => put(passage, found), proposal);
