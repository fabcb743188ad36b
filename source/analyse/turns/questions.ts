/**
 * Questions of the writer’s, outside marks, which the paragraph below answers: `Does she read them? ⏎ “Only the cruel
 * ones.”`
 */
import {endOfRun, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isOutside, type Speech, toText} from '../passage/speech.js';
import {auxiliary, questionWord} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';

/** How sure it is that whom a question is about answers it. */
const likely = 0.5;

/** How many words may stand before the verb of a question: `So how much of it did she read?` */
const longestOpening = 6;

const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');

/** Whom a question is about: `Does [she] read them?`, `What would [Ida Krol] do?` */
const subjectOf = ({tokens}: Passage, {start, end}: Span): Span | undefined => {
	const verb = tokens
		.slice(start, Math.min(end, start + longestOpening))
		.findIndex(({lower}) => auxiliary.test(lower));
	const subject = start + verb + 1;
	if (verb === -1 || tokens[end - 1].text !== '?' || subject >= end - 1) {
		return undefined;
	}

	if (/^(?:he|she|they)$/.test(tokens[subject].lower)) {
		return {start: subject, end: subject + 1};
	}

	const behind = endOfRun(subject, tokens.length, i => isCapital(tokens[i].text));

	// `Does Brexit matter?` is about nobody.
	return behind > subject + 1 && isGivenName(tokens[subject].lower) && tokens[behind].isWord
		? {start: subject, end: behind}
		: undefined;
};

/** Whom the writer asks: `I ask [her] about it.`, `I ask whether [she] is serious.` */
const askedBy = ({tokens}: Passage, {start, end}: Span): Span | undefined => {
	const [who, verb, next, subject] = tokens.slice(start, Math.min(end, start + 4)).map(({lower}) => lower);
	if (!/^(?:i|we)$/.test(who) || !/^(?:ask|asked|wonder|wondered)$/.test(verb ?? '')) {
		return undefined;
	}

	if (/^(?:him|her|them)$/.test(next)) {
		return {start: start + 2, end: start + 3};
	}

	return questionWord.test(next) && /^(?:he|she|they)$/.test(subject)
		? {start: start + 3, end: start + 4}
		: undefined;
};

/** Whose the words are with which the next passage begins, where this one ends with a question of the writer’s. */
export const questioned = (passage: Passage): Speech | undefined => {
	const last = passage.sentences.at(-1);
	if (passage.block.kind !== 'paragraph' || !last || !isOutside(passage, last)) {
		return undefined;
	}

	const source = subjectOf(passage, last) ?? askedBy(passage, last);
	return (
		source && {content: [], cue: null, source: toText(passage, source), marked: true, confidence: likely}
	);
};
