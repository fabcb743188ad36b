import type {Span} from '../../document/span.js';
import {likelySource, sentenceSubject} from '../grammar/subject.js';
import {behindClock} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {areCapitalised, areWords, isOutside} from '../passage/speech.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {isSpeechVerb, isTagVerb} from '../words/reporting-verbs.js';
import {mayBeRole} from '../words/role-nouns.js';

/** How far before the colon the verb of an introduction may stand: `he said in a letter to the board:` */
const introductionReach = 12;

/** How many words tell how somebody is who speaks next, at most. */
const longestDescription = 12;

/** `One shareholder was less philosophical:` */
export const describedIntroduction = (passage: Passage, last: Span): Introduction | undefined => {
	const {tokens} = passage;
	const source = sentenceSubject(passage, last);
	const isSomebody =
		source &&
		tokens
			.slice(source.start, source.end)
			.some(({text, lower}, i) => i > 0 && (mayBeRole(lower) || /^\p{Lu}\p{Ll}/u.test(text)));
	return isSomebody &&
		last.end - last.start <= longestDescription &&
		/^(?:is|was|seemed|sounded|seems|sounds)$/.test(tokens[source.end]?.lower ?? '') &&
		isOutside(passage, last)
		? {source, cue: {start: source.end, end: source.end + 1}}
		: undefined;
};

/** Who speaks next where a passage ends in `Then she added:`, by its form alone: its subject and its last verb of saying. */
const plainIntroduction = (passage: Passage, last: Span): Introduction | undefined => {
	const {tokens, stretchOf} = passage;
	const named = {start: last.start + 1, end: last.end - 1};
	// `Continued Stone:`
	const isInverted =
		isSpeechVerb(tokens[last.start].lower) && named.end > named.start && areCapitalised(passage, named);
	if (isInverted) {
		return {source: named, cue: {start: last.start, end: named.start}};
	}

	// `This is from our correspondent, Ana Ruiz:`
	const sender = last.start + 2;
	if (
		/^(?:this|here|these)$/.test(tokens[last.start].lower) &&
		/^(?:is|are|comes|come)$/.test(tokens[last.start + 1]?.lower ?? '') &&
		tokens[sender]?.lower === 'from' &&
		sender + 2 < last.end
	) {
		return {source: {start: sender + 1, end: last.end - 1}, cue: {start: sender, end: sender + 1}};
	}

	const source = likelySource(passage, last);
	const from = Math.max(source?.end ?? last.end, last.end - introductionReach);
	const verb = tokens
		.slice(from, last.end)
		.findLastIndex(({lower}, i) => stretchOf[from + i] === -1 && isSpeechVerb(lower));
	return source && verb !== -1
		? {source, cue: {start: from + verb, end: from + verb + 1}}
		: describedIntroduction(passage, last);
};

/** `She points to page 4, where [the judge] said this:`, `He read a letter in which [she] writes:`: the last clause tells who speaks. */
const relativeIntroduction = (passage: Passage, last: Span): Introduction | undefined => {
	const {tokens} = passage;
	const from = Math.max(last.start + 2, last.end - introductionReach);
	const relative =
		from +
		tokens
			.slice(from, last.end)
			.findLastIndex(
				({lower}, i) =>
					lower === 'where' || (lower === 'which' && /^(?:at|in|on)$/.test(tokens[from + i - 1].lower)),
			);
	const verb = relative + tokens.slice(relative, last.end).findIndex(({lower}) => isSpeechVerb(lower));
	const source = {start: relative + 1, end: verb};
	const behind = last.end - 1 - verb;
	return relative >= from &&
		source.end > source.start &&
		(behind === 1 || (behind === 2 && /^(?:it|so|this)$/.test(tokens[verb + 1].lower))) &&
		areWords(passage, {start: relative, end: last.end - 1})
		? {source, cue: {start: verb, end: verb + 1}}
		: undefined;
};

const beforeIntroduction = /^(?:so|then|and|but|finally|eventually)$/;

/** `So I asked.`, alone before a paragraph that is a quotation. */
const bareIntroduction = (passage: Passage, {start, end}: Span): Introduction | undefined => {
	const {tokens} = passage;
	const from = beforeIntroduction.test(tokens[start].lower) ? start + 1 : start;
	const verb = end - 2;
	return tokens[end - 1].text === '.' &&
		verb > from &&
		verb - from <= 2 &&
		(isTagVerb(tokens[verb].lower) || tokens[verb].lower === 'continued') &&
		tokens
			.slice(from, verb)
			.every(({text, lower}) => personalPronouns.has(lower) || /^\p{Lu}\p{Ll}/u.test(text)) &&
		isOutside(passage, {start, end})
		? {source: {start: from, end: verb}, cue: {start: verb, end: verb + 1}}
		: undefined;
};

type Introduction = Pick<Proposal, 'cue' | 'source'>;

/** `Then she added:` before a paragraph that is a quotation. */
export const introduction = (passage: Passage, proposals: readonly Proposal[]): Introduction | undefined => {
	const {tokens, sentences} = passage;
	const sentence = sentences.at(-1);
	// `17.51 [Ana Ruiz tweets:]`
	const last = sentence && {start: Math.max(sentence.start, behindClock(tokens)), end: sentence.end};
	if (!last || tokens.at(-1)?.text !== ':') {
		return last && bareIntroduction(passage, last);
	}

	return (
		relativeIntroduction(passage, last) ??
		proposals
			.filter(({cue, source}) => source && cue.start >= last.start && tokens[cue.start].text !== ':')
			.sort((a, b) => b.cue.start - a.cue.start)[0] ??
		plainIntroduction(passage, last)
	);
};
