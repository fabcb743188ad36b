import {type Annotated, margin} from './annotate.js';
import {mix} from './hash.js';
import type {FeatureBuffer} from './linear.js';

/** The labels of the words around a cue; B begins a span and I goes on with it. */
export const spanLabels = {outside: 0, beginSource: 1, inSource: 2, beginContent: 3, inContent: 4} as const;
export const spanLabelCount = 5;

/** How far from the cue, in words and in sentences, its source and its content are looked for. */
const mostBefore = 120;
const mostAfter = 160;
const sentencesAround = 2;

/** How far the nearest comma, full stop, colon or mark is looked for. */
const clauseReach = 12;

/** A cue to be, and what stands around it. */
export type CueContext = {
	readonly a: Annotated;
	/** The head of the cue. */
	readonly head: number;
	/** The words that are looked at: `[start, end)`. */
	readonly start: number;
	readonly end: number;
	/** What stands beside the cue, whether a mark stands before it in the window, and the stretch that ends before it. */
	readonly pattern: number;
	readonly markBefore: 0 | 1;
	readonly stretchBefore: number;
	/** Where the heads of other cues are, and how many stand before each word. */
	readonly isCue: Uint8Array;
	readonly cuesBefore: Int32Array;
};

/**
 * Sets the window around a cue.
 *
 * @param heads the heads of all likely cues of the passage
 */
export const cueContexts = (a: Annotated, heads: readonly number[]): CueContext[] => {
	const isCue = new Uint8Array(a.length);
	for (const head of heads) {
		isCue[head] = 1;
	}

	const cuesBefore = new Int32Array(a.length + 1);
	for (let i = 0; i < a.length; i++) {
		cuesBefore[i + 1] = cuesBefore[i] + isCue[i];
	}

	const {kind: K, quote: Q, stretch} = a;
	const {sentences} = a.passage;
	return heads.map(head => {
		const h = head + margin;
		const sentence = a.sentence[head];
		const first = sentences[Math.max(0, sentence - sentencesAround)].start;
		const last = sentences[Math.min(sentences.length - 1, sentence + sentencesAround)].end;
		const start = Math.max(first, head - mostBefore);
		return {
			a,
			head,
			start,
			end: Math.min(last, head + 1 + mostAfter),
			pattern: mix(1, K[h - 1] * 16 + K[h - 2], K[h + 1] * 16 + K[h + 2], Q[h - 1] * 4 + Q[h + 1]),
			markBefore: a.marksBefore[head] > a.marksBefore[start] ? 1 : 0,
			stretchBefore:
				head > 0 ? (stretch[head - 1] !== -1 ? stretch[head - 1] : head > 1 ? stretch[head - 2] : -1) : -1,
			isCue,
			cuesBefore,
		};
	});
};

const least = (a: number, b: number): number => (a < b ? a : b);

/** Distances in words, the far ones taken together. */
const distance = (d: number): number =>
	d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 25 ? 9 : d < 40 ? 10 : 11;

/**
 * The features of one word around a cue: the word and its neighbours, and what stands between it and the cue.
 *
 * @param context the cue
 * @param token the word
 * @param buffer takes the features
 */
export const spanFeatures = (
	{a, head, start, end, pattern, markBefore, stretchBefore, isCue, cuesBefore}: CueContext,
	token: number,
	buffer: FeatureBuffer,
): void => {
	const {
		word: W,
		tag: P,
		fine: C,
		middle: M,
		coarse: B,
		quote: Q,
		kind: K,
		shape,
		suffix,
		stretch,
		sentence,
	} = a;
	buffer.clear();
	const h = head + margin;
	if (token === head) {
		buffer.endLexical();
		buffer.add(mix(99, P[h]));
		return;
	}

	const i = token + margin;
	const before = token < head;
	const side = before ? 0 : 1;
	const away = before ? head - token : token - head;
	const near = distance(away);
	const [from, to] = before ? [token + 1, head] : [head + 1, token];
	const commas = least(3, a.commasBefore[to] - a.commasBefore[from]);
	const finites = least(3, a.finitesBefore[to] - a.finitesBefore[from]);
	const marks = least(3, a.marksBefore[to] - a.marksBefore[from]);
	const nouns = least(5, a.nounsBefore[to] - a.nounsBefore[from]);
	const between = mix(0, commas, finites, marks);
	const cues = least(
		2,
		before ? cuesBefore[head] - cuesBefore[token] : cuesBefore[token] - cuesBefore[head + 1],
	);
	const sentencesAway = Math.max(-2, Math.min(2, sentence[token] - sentence[head]));
	const D = side * 8 + sentencesAway + 2;
	const q = Q[i];
	// Whether the word stands in the stretch that ends before the cue, in another one, or in none.
	const sameStretch =
		stretch[token] === -1 ? 0 : stretch[token] === stretchBefore ? 1 : stretchBefore !== -1 ? 2 : 3;
	// Where the clause ends on either side, no further than the window and the reach.
	const left = Math.max(
		token > start ? a.clauseEndUpTo[token - 1] : start - 1,
		start - 1,
		token - clauseReach,
	);
	const right = Math.min(token + 1 < end ? a.clauseEndFrom[token + 1] : end, end, token + clauseReach);

	const l = left + margin;
	const leftKind = left >= 0 ? K[l] : 15;
	const rightKind = right < a.length ? K[right + margin] : 15;
	const touches = (!before && left <= head ? 1 : 0) + (before && right >= head ? 2 : 0);
	const opensClause = left >= start ? l + 1 : margin;

	let template = 0;
	const add = (x = 0, y = 0, z = 0) => buffer.add(mix(template++, x, y, z));
	// Words.
	add(W[h], D, q);
	add(W[h], D, commas);
	add(W[h + 1], D, q);
	add(W[h - 1], D, q);
	add(W[i], side);
	add(W[i], D, near);
	add(W[i - 1], side);
	add(W[i + 1], side);
	add(W[i - 2], side);
	add(W[i + 2], side);
	add(W[i - 1], W[i], side);
	add(W[i], W[i + 1], side);
	template = 20;
	// The way between the word and the cue, where it is short.
	if (away <= 3) {
		let words = side;
		let tags = side;
		for (let k = from; k < to; k++) {
			words = mix(7, words, W[k + margin]);
			tags = mix(7, tags, P[k + margin]);
		}

		add(words, P[i]);
		add(tags, W[h], P[i]);
	}

	buffer.endLexical();
	template = 30;
	// Where the word stands to the cue.
	add(D);
	add(D, near);
	add(D, commas, finites);
	add(D, marks, q);
	add(D, nouns);
	add(D, cues, commas);
	add(D, sameStretch, q);
	add(D, q, Q[i - 1] * 4 + Q[i + 1]);
	add(pattern, D);
	add(pattern, D, q);
	add(D, a.verb[h], q);
	add(M[h], D, q);
	add(C[h], D);
	add(P[h], D, q);
	add(between, D, K[h + 1]);
	add(between, D, K[h - 1]);
	add(P[h + 1], D, near);
	add(P[h - 1], D, near);
	add(pattern, D, near);
	add(pattern, D, between);
	add(markBefore, D, q);
	// Parts of speech.
	add(P[i], D);
	add(P[i], D, near);
	add(P[i - 1], P[i], side);
	add(P[i], P[i + 1], side);
	add(P[i - 1], P[i], mix(0, P[i + 1], side));
	add(P[i - 2], P[i - 1], mix(0, P[i], side));
	add(P[i], P[i + 1], mix(0, P[i + 2], side));
	add(P[i], D, mix(0, commas, finites, nouns));
	add(P[i], nouns, D);
	// Word classes.
	add(C[i], side);
	add(M[i], side, near);
	add(M[i - 1], M[i], side);
	add(M[i], M[i + 1], side);
	add(C[i], P[h], D);
	add(M[i], M[h], D);
	add(B[i], P[i], mix(0, D, near));
	add(M[i], P[i - 1], side);
	add(M[i], P[i + 1], side);
	add(shape[i], side);
	add(suffix[i], side);
	// Kinds: commas, marks, finite verbs.
	add(K[i], D, between);
	add(K[i - 1], K[i], mix(0, K[i + 1], D));
	add(K[i - 1], D, near);
	add(K[i], M[h], D);
	// The clause around the word.
	add(leftKind, rightKind, mix(0, D, touches));
	add(leftKind, W[opensClause], D);
	add(P[opensClause], D, mix(0, leftKind, touches));
	add(leftKind, rightKind, mix(0, D, M[h], touches));
	add(a.verb[opensClause], D, isCue[opensClause - margin] ?? 0);
	const opens = token === 0 || sentence[token - 1] !== sentence[token] ? 1 : 0;
	const closes = token === a.length - 1 || sentence[token + 1] !== sentence[token] ? 2 : 0;
	add(opens + closes, D, pattern);
	add(isCue[token], D, near);
	template = 90;
	if (away <= 5) {
		let tags = side;
		let way = side;
		for (let k = from; k < to; k++) {
			tags = mix(7, tags, P[k + margin]);
			way = mix(7, way, K[k + margin]);
		}

		add(tags, P[i]);
		add(way, P[i], a.verb[h]);
	}
};

/**
 * The features of a pair of neighbours around a cue: what tells where a span begins and ends.
 *
 * @param context the cue
 * @param token the second of the two words
 * @param buffer takes the features
 */
export const edgeFeatures = ({a, head, isCue}: CueContext, token: number, buffer: FeatureBuffer): void => {
	const {word: W, tag: P, middle: M, quote: Q, kind: K, sentence} = a;
	const i = token + margin;
	const h = head + margin;
	const side = token < head ? 0 : token > head ? 1 : 2;
	const pair = K[i] * 16 + K[i - 1];
	const finites = least(
		2,
		side === 0
			? a.finitesBefore[head] - a.finitesBefore[token]
			: a.finitesBefore[token] - a.finitesBefore[head],
	);
	const place = token - head;
	const cuesAhead = (isCue[token + 1] ?? 0) + (isCue[token + 2] ?? 0) * 2 + (isCue[token + 3] ?? 0) * 4;
	buffer.clear();
	let template = 200;
	const add = (x = 0, y = 0, z = 0) => buffer.add(mix(template++, x, y, z));
	add(W[i], side);
	add(W[i - 1], side);
	buffer.endLexical();
	add();
	add(side);
	add(K[i], side, K[i - 1]);
	add(P[i], P[i - 1], side);
	add(Q[i], Q[i - 1], side);
	add(pair, M[h], side);
	add(Math.abs(place) <= 2 ? place : 9, K[i], K[h + 1] * 16 + K[h - 1]);
	add(sentence[token] === sentence[token - 1] ? 0 : 1, side, Q[i]);
	add(M[i], side, K[i - 1]);
	add(pair, finites, side);
	add(isCue[token], K[i - 1], side);
	add(cuesAhead, pair, side);
};
