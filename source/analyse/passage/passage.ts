import type {Block, Inline} from '../../document/article.js';
import {contains, indexAt, type Span} from '../../document/span.js';
import {cellSpans, tableRows} from '../../document/tables.js';
import {honorifics} from '../words/name-words.js';
import {isSpeechVerb} from '../words/reporting-verbs.js';
import type {Stretch} from './marks.js';
import {type Token, tokenize} from './tokens.js';

/** A block as the analysis reads it: its tokens, its stretches in quotation marks, its sentences. */
export type Passage = {
	/** The block, or the part of an overlong one that this passage is. */
	readonly block: Block;
	readonly tokens: readonly Token[];
	/** The outermost stretches. */
	readonly stretches: readonly Stretch[];
	/** For each token the index of the stretch that holds it, its marks included, or -1. */
	readonly stretchOf: Int32Array;
	/** Sentences as index ranges over the tokens. What stands in marks does not end the sentence that carries it. */
	readonly sentences: readonly Span[];
	/** How many of its tokens are set in bold from its head on: the name in `**Ferrari** I came for one summer.` */
	readonly strong: number;
	/** All of it is set in italics, as what an editor adds is. */
	readonly isEmphasis: boolean;
};

/** Titles and headings tell in few words what stands below. */
export const isHeading = ({block: {kind}}: Pick<Passage, 'block'>): boolean =>
	kind === 'title' || kind === 'heading';

/** In the middle of a sentence these have no capital. */
const sentenceOpener = /^(?:He|She|They|We|It|His|Her|Their|But|And|Then)$/;

/** In the middle of a sentence these have no capital either, but in a headline; and no name begins with them. */
const beginner =
	/^(?:The|These|This|That|There|Those|I|If|When|While|Although|Though|Because|In|On|At|After|As|For|By|What|How|Who|Why|You|My|Our|Its|So|Yet|No|Not|Now)$/;

/** A word with a full stop of its own that ends a sentence where another one begins behind it: `in the U.S. The ship …` */
const endsAbbreviated = (word: Token, next: Token | undefined, isHeadline: boolean): boolean =>
	next !== undefined &&
	word.isWord &&
	word.text.endsWith('.') &&
	word.end < next.start &&
	!honorifics.has(word.lower) &&
	// `Smith vs. The Crown`
	!/^vs?\.$/.test(word.lower) &&
	// `Two Held at 5 a.m. In Halden`
	(sentenceOpener.test(next.text) || !isHeadline) &&
	// `Xi J. In`, `plan B. The`: an initial, mostly.
	(word.text.length > 2 ? sentenceOpener.test(next.text) || beginner.test(next.text) : next.text === 'The');

/**
 * After `“Really?”` the sentence goes on where a verb of saying comes before any other sign: `Anna Larsen asked.` Not where
 * that introduces what comes next, or has a subject with the capital of a new sentence: `Tom Hart replies: “Yes.”`
 */
const attributionFollows = (tokens: readonly Token[], from: number): boolean => {
	const isNew = sentenceOpener.test(tokens[from].text);
	for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
		// `“Really?” Ana smiles when I tell her.`
		if (
			(!tokens[i].isWord && tokens[i].lower !== '’s') ||
			/^(?:when|while|because|if|until|though)$/.test(tokens[i].lower)
		) {
			return false;
		}

		if (isSpeechVerb(tokens[i].lower)) {
			const behind = tokens[i + 1]?.text;
			// `“Really?” He asked.` is written so by mistake.
			return behind !== ':' && !(isNew && behind !== '.');
		}
	}

	return false;
};

const sentencesOf = (
	tokens: readonly Token[],
	stretches: readonly Stretch[],
	stretchOf: Int32Array,
	isHeadline: boolean,
): Span[] => {
	const sentences: Span[] = [];
	let start = 0;
	for (let i = 0; i < tokens.length; i++) {
		const next = tokens[i + 1];
		const inside = stretchOf[i];
		let ends = false;
		if (inside === -1) {
			ends = tokens[i].isWord
				? endsAbbreviated(tokens[i], next, isHeadline)
				: /^[.?!…]+$/.test(tokens[i].text) && (next === undefined || !/^\p{Ll}/u.test(next.text));
		} else if (next === undefined || stretchOf[i + 1] !== inside) {
			// The stretch ends here: a full stop inside its closing mark ends the sentence as well.
			const last = stretches[inside].open ? tokens[i] : tokens[i - 1];
			ends =
				next === undefined ||
				(last?.text === '.' && !/^\p{Ll}/u.test(next.text)) ||
				(/^[?!…]+$/.test(last?.text ?? '') &&
					!/^\p{Ll}|^[,;]$/u.test(next.text) &&
					!attributionFollows(tokens, i + 1));
		}

		if (ends) {
			sentences.push({start, end: i + 1});
			start = i + 1;
		}
	}

	if (start < tokens.length) {
		sentences.push({start, end: tokens.length});
	}

	return sentences;
};

/** A passage has at most this many tokens, so that what compares all of a passage with all of it takes a bounded time. */
export const mostTokens = 2000;

/** Where an overlong passage is cut: between sentences, or within one that is overlong itself. */
const cuts = (sentences: readonly Span[]): Span[] => {
	const parts: Span[] = [];
	for (const {start, end} of sentences) {
		const last = parts.at(-1);
		if (last && end - last.start <= mostTokens) {
			parts[parts.length - 1] = {start: last.start, end};
		} else {
			for (let at = start; at < end; at += mostTokens) {
				parts.push({start: at, end: Math.min(end, at + mostTokens)});
			}
		}
	}

	return parts;
};

/** The part of a passage from one token up to another, as a passage of its own. */
export const partOf = (passage: Passage, {start, end}: Span): Passage => {
	const {block, tokens, stretches, stretchOf, sentences, strong} = passage;
	const own = stretchOf.slice(start, end);
	const first = own.find(index => index !== -1) ?? 0;
	const last = own.findLast(index => index !== -1) ?? -1;
	const within: Span[] = [];
	for (let i = Math.max(0, indexAt(sentences, start)); i < sentences.length; i++) {
		if (sentences[i].start >= end) {
			break;
		}

		within.push({
			start: Math.max(0, sentences[i].start - start),
			end: Math.min(end, sentences[i].end) - start,
		});
	}

	return {
		...passage,
		block: {
			...block,
			start: tokens[start].start,
			end: tokens[end - 1].end,
			// The name is in the first part.
			voice: start === 0 ? block.voice : undefined,
		},
		tokens: tokens.slice(start, end),
		stretches: stretches.slice(first, last + 1),
		stretchOf: own.map(index => (index === -1 ? -1 : index - first)),
		sentences: within,
		strong: Math.max(0, Math.min(strong, end) - start),
	};
};

/** Cuts an overlong passage into several. */
const parted = (passage: Passage): Passage[] =>
	passage.tokens.length <= mostTokens
		? [passage]
		: cuts(passage.sentences).map(part => partOf(passage, part));

/** For each token the index of the stretch that holds it, or -1. */
const stretchesOf = (tokens: readonly Token[], inside: readonly Stretch[]): Int32Array => {
	const stretchOf = new Int32Array(tokens.length).fill(-1);
	let current = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		while (current < inside.length && inside[current].end <= token.start) {
			current++;
		}

		if (current < inside.length && contains(inside[current], token)) {
			stretchOf[i] = current;
		}
	}

	return stretchOf;
};

/** A sentence ends here, in marks or behind them. */
const sentenceEnd = /[.!?…][”"’'»)\]]*$/;

/** A part of a block that is read for sentences, with the stretches in it. */
type Prose = {readonly block: Block; readonly inside: readonly Stretch[]};

/**
 * What of a block is read for sentences: of a table the cells that hold some with words in marks, `“We swim,” said Ada Lind.`,
 * of code nothing.
 */
const proseOf = (text: string, block: Block, inside: readonly Stretch[]): readonly Prose[] => {
	if (block.kind !== 'table') {
		return block.kind === 'code' ? [] : [{block, inside}];
	}

	const cells: Prose[] = [];
	let next = 0;
	const rows = inside.length === 0 ? [] : tableRows(text, block);
	for (const cell of rows.flatMap(row => cellSpans(text, row))) {
		const first = next;
		while (next < inside.length && inside[next].start < cell.end) {
			next++;
		}

		const own = inside.slice(first, next);
		if (
			own.length > 0 &&
			own.every(stretch => contains(cell, stretch)) &&
			!contains(own[0], cell) &&
			sentenceEnd.test(text.slice(cell.start, cell.end))
		) {
			cells.push({block: {...cell, kind: 'paragraph'}, inside: own});
		}
	}

	return cells;
};

/**
 * Makes the passages of an article.
 *
 * @param text the article's text
 * @param blocks its blocks
 * @param stretches all its stretches, in order
 * @param inlines how parts of it are set, in order
 * @returns a passage for each block that has sentences, or for the cells of a table that do; several for an overlong one
 */
export const toPassages = (
	text: string,
	blocks: readonly Block[],
	stretches: readonly Stretch[],
	inlines: readonly Inline[] = [],
): Passage[] => {
	const outer = stretches.filter(({depth}) => depth === 0);
	const passages: Passage[] = [];
	const endsOf = (wanted: Inline['kind']) =>
		new Map(inlines.filter(({kind}) => kind === wanted).map(({start, end}) => [start, end] as const));
	const strong = endsOf('strong');
	const emphasis = endsOf('emphasis');
	let next = 0;
	for (const block of blocks) {
		const first = next;
		while (next < outer.length && contains(block, outer[next])) {
			next++;
		}

		for (const {block: prose, inside} of proseOf(text, block, outer.slice(first, next))) {
			const tokens = tokenize(text, prose);
			const stretchOf = stretchesOf(tokens, inside);
			const passage = {
				block: prose,
				tokens,
				stretches: inside,
				stretchOf,
				sentences: sentencesOf(tokens, inside, stretchOf, isHeading({block})),
				strong: indexAt(tokens, (strong.get(prose.start) ?? prose.start) - 1) + 1,
				isEmphasis: (emphasis.get(prose.start) ?? 0) >= prose.end,
			};
			passages.push(...parted(passage));
		}
	}

	return passages;
};
