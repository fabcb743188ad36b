import {startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isSpeechVerb, isTagVerb} from '../words/reporting-verbs.js';

const closing: Readonly<Record<string, string>> = {'‘': '’', "'": "'", '“': '”', '"': '"', '«': '»'};

/** Who may speak, with the letters of an auxiliary or without: `she`, `she’d` */
const pronounOrContraction = /^(?:he|she|they|i|we|it|you)(?:[’'](?:d|ll|s|ve|re|m))?$/;

/** What stands between who is quoted and the verb: `he[’d] say`, `she [would always] say` */
const between = /^(?:[’'](?:d|ll|s|ve|re|m)|would|always|often|then|just|once|had|has|have|used|to)$/;

/** How many words with capitals may name who is quoted. */
const longestName = 3;

/** How sure it is that words in inner marks are those of the subject in front of them. */
const sureIfQuoted = 0.6;

/** The mark that closes inner marks which open at a token; -1 where none does. */
const closeOf = ({tokens, stretchOf}: Passage, open: number, end: number): number => {
	const close = closing[tokens[open].text];
	for (let i = open + 1; close !== undefined && i < end; i++) {
		if (tokens[i].text === close && stretchOf[i] === stretchOf[open]) {
			return i;
		}
	}

	return -1;
};

/** How many words may tell of what, or to whom, something is said: `he said [of his new boat]: ‘…’` */
const longestTopic = 6;

/** The verb before of what, or to whom, it speaks; -1 where there is none. */
const verbBefore = ({tokens}: Pick<Passage, 'tokens'>, sign: number): number => {
	const from = Math.max(1, sign - longestTopic);
	const topic = tokens.slice(from, sign);
	const start = topic.findLastIndex(({lower}) => /^(?:of|about|to)$/.test(lower));
	return start !== -1 &&
		topic.slice(start).every(({isWord}) => isWord) &&
		isTagVerb(tokens[from + start - 1].lower)
		? from + start - 1
		: -1;
};

/** Who is quoted in front of inner marks: `[he] said, ‘Why?’`, `[Ann Lund] told me: ‘Why?’` */
const quotedBefore = (
	{tokens, stretchOf}: Passage,
	open: number,
): Pick<Proposal, 'cue' | 'source'> | undefined => {
	const sign = /^[,:]$/.test(tokens[open - 1].text) ? open - 1 : open;
	const of = verbBefore({tokens}, sign);
	const verb =
		of !== -1
			? of
			: pronounOrContraction.test(tokens[sign - 1].lower) ||
					/^(?:me|him|her|us|them)$/.test(tokens[sign - 1].lower)
				? sign - 2
				: sign - 1;
	const stretch = stretchOf[open - 1];
	const isIn = (i: number) => stretchOf[i] === stretch && tokens[i].isWord;
	const end = startOfRun(verb, 0, i => isIn(i) && between.test(tokens[i].lower));
	let start = end - 1;
	if (!isIn(verb) || !isIn(start) || !isSpeechVerb(tokens[verb].lower)) {
		return undefined;
	}

	const isName = (i: number) =>
		isIn(i) &&
		/^\p{Lu}\p{Ll}/u.test(tokens[i].text) &&
		!/^(?:and|but|so|then|when|as)$/.test(tokens[i].lower);
	while (isName(start) && isName(start - 1) && end - start < longestName) {
		start--;
	}

	return isName(start) || pronounOrContraction.test(tokens[start].lower)
		? {cue: {start: verb, end: verb + 1}, source: {start, end}}
		: undefined;
};

/**
 * Whether marks open within what somebody tells without marks, behind a sign: `recalled that he said, [“Go,”] the police
 * said`
 */
const isRelayedAt = ({tokens, stretchOf}: Passage, open: number, proposals: readonly Proposal[]): boolean =>
	stretchOf[open] !== -1 &&
	stretchOf[open - 1] === -1 &&
	/^[,:]$/.test(tokens[open - 1].text) &&
	/^\p{Ll}/u.test(tokens[open - 2].text) &&
	proposals.some(({content}) =>
		content.some(({start, end}) => start < open - 2 && end > open && stretchOf[start] === -1),
	);

/**
 * Whether an engine takes what somebody tells in front of whom they quote for said by the quoted one: `{“I asked, ‘Why?’}
 * [He] <said>, ‘I was late.’”`; but `“‘No,’ he said, ‘we wait.’”` is his from its first mark on.
 */
const takesOuter = ({tokens, stretchOf}: Passage, {content: [{start}], cue}: Proposal): boolean =>
	start < cue.start &&
	stretchOf[start] !== -1 &&
	stretchOf[start] === stretchOf[cue.start] &&
	stretchOf[start - 1] !== stretchOf[start] &&
	tokens[start + 1].isWord;

/**
 * The proposals of an engine with what is quoted within a quotation: `“And he said, [‘Why?’]” Krol recalls.`, or within
 * a paraphrase.
 */
export const withInnerQuotations = (
	passage: Passage,
	proposals: readonly Proposal[],
): readonly Proposal[] => {
	const {tokens, stretches, stretchOf} = passage;
	if (stretches.length === 0) {
		return proposals;
	}

	const found: Proposal[] = [];
	for (const [open, {isWord, text}] of tokens.entries()) {
		// Not a word: each would be looked up in vain.
		if (isWord || open <= 2 || closing[text] === undefined) {
			continue;
		}

		const isInner = stretchOf[open] !== -1 && stretchOf[open - 1] === stretchOf[open];
		const close =
			isInner || isRelayedAt(passage, open, proposals) ? closeOf(passage, open, tokens.length) : -1;
		const told = close > open + 1 ? quotedBefore(passage, open) : undefined;
		if (told) {
			found.push({...told, content: [{start: open, end: close + 1}], confidence: sureIfQuoted});
		}
	}

	const areOfOneCue = (a: Proposal, b: Proposal) => a.cue.start === b.cue.start;
	const isSure = ({confidence}: Proposal) => confidence >= sureIfQuoted;
	const own = found.filter(
		proposal =>
			!proposals.some(other => areOfOneCue(other, proposal) && isSure(other) && !takesOuter(passage, other)),
	);
	return own.length > 0
		? [...proposals.filter(other => !own.some(proposal => areOfOneCue(other, proposal))), ...own]
		: proposals;
};

/** How many signs may stand between the last word in inner marks and the end of them. */
const mostSigns = 1;

/**
 * Contents that are quoted within a quotation, with their own marks only and nothing behind the outer one: in `“He said,
 * [‘Why?’]” and left` not the outer mark, and no narration; and with both marks where the end is cut off: `[‘Go away].’”`
 */
export const withinInnerMarks = (passage: Passage, proposal: Proposal): Proposal => ({
	...proposal,
	content: proposal.content.map(piece => {
		const {stretchOf, tokens} = passage;
		const {start, end} = piece;
		const stretch = stretchOf[start];
		// The outer stretch opens with a mark of its own.
		const close =
			stretch === -1 || stretchOf[start - 1] !== stretch
				? -1
				: closeOf(passage, start, Math.min(tokens.length, end + mostSigns + 1));
		const isSigned = tokens.slice(end, Math.max(end, close)).every(({isWord}) => !isWord);
		return close === -1 || !isSigned ? piece : {start, end: close + 1};
	}),
});
