import {indexAt, type Span} from '../../document/span.js';
import type {Attribution} from './attribution.js';
import type {Passage} from './passage.js';

/** An attribution that may still grow. */
export type Speech = Attribution & {
	readonly content: Span[];
	confidence: number;
	isVerbatim?: boolean | undefined;
	/** Some of it stands in quotation marks. */
	readonly marked: boolean;
	/** What the label of a title would say, `Kovač: no talks`; whether anybody speaks there is known at the end. */
	readonly isHeadline?: boolean;
};

/** A speech that grows no more, without what only mattered while it did. */
export const toAttribution = ({content, cue, source, confidence, isVerbatim}: Speech): Attribution => ({
	content,
	cue,
	source,
	confidence,
	isVerbatim,
});

/** A range of a passage's tokens as a span of the text. */
export const toText = ({tokens}: Passage, {start, end}: Span): Span => ({
	start: tokens[start].start,
	end: tokens[end - 1].end,
});

/** The runs of tokens that stand in the same stretch in quotation marks, marks included. */
export const stretchRuns = ({stretches, stretchOf}: Passage, {start, end}: Span): Span[] => {
	const runs: Span[] = [];
	// Seven passages in ten have none.
	if (stretches.length === 0) {
		return runs;
	}

	for (let i = start; i < end; i++) {
		if (stretchOf[i] === -1) {
			continue;
		}

		const from = i;
		while (i + 1 < end && stretchOf[i + 1] === stretchOf[from]) {
			i++;
		}

		runs.push({start: from, end: i + 1});
	}

	return runs;
};

/** Whether no word of a range stands in quotation marks. */
export const isOutside = ({stretches, stretchOf}: Passage, {start, end}: Span): boolean => {
	for (let i = Math.max(0, start); stretches.length > 0 && i < end; i++) {
		if (stretchOf[i] >= 0) {
			return false;
		}
	}

	return true;
};

/** Whether there is a word in a range. */
export const hasWord = ({tokens}: Passage, {start, end}: Span): boolean =>
	tokens.slice(start, end).some(({isWord}) => isWord);

/** Whether there are only words in a range, and none in quotation marks. */
export const areWords = (passage: Passage, {start, end}: Span): boolean =>
	isOutside(passage, {start, end}) &&
	passage.tokens.slice(start, Math.max(start, end)).every(({isWord}) => isWord);

/** Whether all that stands in a range begins with a capital, as a name does. */
export const areCapitalised = ({tokens}: Pick<Passage, 'tokens'>, {start, end}: Span): boolean =>
	tokens.slice(start, Math.max(start, end)).every(({text}) => /^\p{Lu}/u.test(text));

/**
 * A range without the full stop that some set behind the closing mark: `[“I was twelve. My father drove a crane”].` What
 * stands in marks up to there is whole.
 */
export const withoutStop = ({tokens, stretchOf}: Passage, {start, end}: Span): Span => {
	const isBehindMark =
		end - start > 1 &&
		stretchOf[end - 1] === -1 &&
		stretchOf[end - 2] !== -1 &&
		/^(?:[.!?…]|\.\.\.)$/.test(tokens[end - 1].text);
	return isBehindMark ? {start, end: end - 1} : {start, end};
};

/** Whether all of a range stands in marks, be it in several without a word between them: `“We wait. “We are many.”` */
export const isInMarks = (passage: Passage, range: Span): boolean => {
	const {start, end} = withoutStop(passage, range);
	return passage.stretchOf.subarray(start, end).every(stretch => stretch !== -1);
};

/** Whether all of a passage stands in marks: “I was twelve. My father drove a crane.” */
export const isAllInMarks = (passage: Passage): boolean =>
	isInMarks(passage, {start: 0, end: passage.tokens.length});

/** The sentence that a token stands in. */
export const sentenceAt = ({sentences}: Passage, token: number): Span => sentences[indexAt(sentences, token)];

/** Where the words of a sentence end: before its full stop, if it has one. */
export const wordsEnd = ({tokens}: Pick<Passage, 'tokens'>, {end}: Span): number =>
	tokens[end - 1]?.isWord ? end : end - 1;

/** The next comma outside marks, from a token on and before another one; -1 where there is none. */
export const commaOutside = ({tokens, stretchOf}: Passage, {start, end}: Span): number => {
	for (let i = start; i < end; i++) {
		if (tokens[i].text === ',' && stretchOf[i] === -1) {
			return i;
		}
	}

	return -1;
};
