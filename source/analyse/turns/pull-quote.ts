import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isTagVerb} from '../words/reporting-verbs.js';

const isDash = (text: string | undefined): boolean => text !== undefined && /^(?:[—–―-]|--)$/.test(text);

/** A signature is at most this many tokens long: a name with what its bearer is. */
const longestSignature = 24;

/**
 * Finds the signature from a token on: a dash, then whoever says what stands before it. `― Karen Wolfe, nurse`
 *
 * @returns the source as token indices: the name, without what is said of its bearer
 */
const signatureAt = ({tokens, stretchOf}: Passage, dash: number): Span | undefined => {
	const start = dash + 1;
	if (!isDash(tokens[dash]?.text) || start >= tokens.length || tokens.length - start > longestSignature) {
		return undefined;
	}

	let end = start;
	while (end < tokens.length && !/^[,(|/;:–—―]$/.test(tokens[end].text)) {
		if (stretchOf[end] !== -1 || /^[.?!]$/.test(tokens[end].text)) {
			break;
		}

		end++;
	}

	const rest = tokens.slice(end).some(({text}) => /^[.?!]$/.test(text)) && end < tokens.length - 1;
	// `“We wait” — Ana Ruiz [said].` is no signature, but a tag behind a dash.
	const isTag = tokens.slice(start, end).some(({text}) => isTagVerb(text));
	return end > start && !rest && !isTag && /^\p{Lu}|^the$/u.test(tokens[start].text)
		? {start, end}
		: undefined;
};

/**
 * Finds out whether a whole passage is a quotation with the name of its source behind a dash:
 * `“The best day of my life.” ― Karen Wolfe`
 *
 * @returns content, dash and source as token indices
 */
export const pullQuote = (passage: Passage): {content: Span; cue: Span; source: Span} | undefined => {
	const {tokens, stretchOf, block} = passage;
	// The last dash that is no part of the quotation itself.
	const dash = tokens.findLastIndex(({text}, i) => isDash(text) && stretchOf[i] === -1);
	const source = dash > 0 ? signatureAt(passage, dash) : undefined;
	const marked = stretchOf[0] !== undefined && stretchOf[0] !== -1 && stretchOf[dash - 1] !== -1;
	return source && (marked || block.kind === 'quote')
		? {content: {start: 0, end: dash}, cue: {start: dash, end: dash + 1}, source}
		: undefined;
};

/** A passage that is nothing but a signature: `— Minister Olga Brandt` */
export const signature = (passage: Passage): {cue: Span; source: Span} | undefined => {
	const source = signatureAt(passage, 0);
	return source ? {cue: {start: 0, end: 1}, source} : undefined;
};
