import {type Annotated, kinds, margin} from './annotate.js';
import {mix} from './hash.js';
import type {FeatureBuffer} from './linear.js';
import {tagIds} from './tag.js';

const ids = (...tags: Array<keyof typeof tagIds>): ReadonlySet<number> =>
	new Set(tags.map(tag => tagIds[tag]));

/** Words of these kinds never carry a cue. */
const never = ids('NNP', 'DT', 'CD', 'PRP', 'PRP$', 'POS', '.', ',', '"');
/** What may stand between a verb and its subject, and between a verb and what it is about. */
const beforeVerb = ids('RB', 'MD', 'VB', 'VBD', 'VBZ', 'VBP', 'VBN', 'VBG', 'TO', 'IN', 'DT', 'JJ', 'JJR');
const afterVerb = ids('RB', 'DT', 'JJ', 'JJR', 'PRP$', 'POS', 'TO', 'IN');
/** How far such words are skipped. */
const reach = 8;

const least = (a: number, b: number): number => (a < b ? a : b);

/** Whether a word can be the head of a cue at all. */
export const canBeHead = ({tag}: Annotated, token: number): boolean => !never.has(tag[token + margin]);

/** What cue features look at beyond a word's neighbours: the sentence that it stands in. */
const sentenceAround = ({length, sentence}: Annotated, token: number): [start: number, end: number] => {
	let start = token;
	while (start > 0 && sentence[start - 1] === sentence[token]) {
		start--;
	}

	let end = token + 1;
	while (end < length && sentence[end] === sentence[token]) {
		end++;
	}

	return [start, end];
};

/**
 * The features that tell whether a word is the head of a cue: the word `said` in `has said that`. They look at the
 * three words to either side, at the subject and the object that may stand further off, and at the sentence.
 *
 * @param a the passage
 * @param token the word
 * @param buffer takes the features
 */
export const cueFeatures = (a: Annotated, token: number, buffer: FeatureBuffer): void => {
	const {word: W, tag: P, fine: C, middle: M, coarse: B, quote: Q, kind: K, verb: V, shape, suffix} = a;
	const i = token + margin;
	let template = 0;
	const add = (x = 0, y = 0, z = 0) => buffer.add(mix(template++, x, y, z));
	const [start, end] = sentenceAround(a, token);
	let subject = token - 1;
	while (subject >= 0 && token - subject < reach && beforeVerb.has(P[subject + margin])) {
		subject--;
	}

	let object = token + 1;
	while (object < a.length && object - token < reach && afterVerb.has(P[object + margin])) {
		object++;
	}

	const s = subject + margin;
	const o = object + margin;
	let that = 0;
	for (let d = 1; d <= 5 && that === 0 && token + d < a.length; d++) {
		that = K[i + d] === kinds.that ? d : 0;
	}

	let opening = 0;
	for (let d = 1; d <= 6 && opening === 0 && token + d < a.length; d++) {
		opening = Q[i + d] === 1 ? d : 0;
	}

	let closing = 0;
	for (let d = 1; d <= 6 && closing === 0 && token - d >= 0; d++) {
		closing = Q[i - d] > 1 ? d : 0;
	}

	const finitesAfter = a.finitesBefore[end] - a.finitesBefore[token + 1];
	const finitesBefore = a.finitesBefore[token] - a.finitesBefore[start];
	const commasAfter = a.commasBefore[end] - a.commasBefore[token + 1];
	const commasBefore = a.commasBefore[token] - a.commasBefore[start];

	buffer.clear();
	// Words by themselves.
	add(W[i]);
	add(W[i - 1]);
	add(W[i + 1]);
	add(W[i - 2]);
	add(W[i + 2]);
	add(W[i - 1], W[i]);
	add(W[i], W[i + 1]);
	add(W[i - 1], W[i + 1]);
	add(W[i - 1], W[i], W[i + 1]);
	add(W[i], W[i + 1], W[i + 2]);
	add(P[i - 1], W[i]);
	add(W[i], P[i + 1]);
	add(W[i], Q[i]);
	add(P[i - 1], W[i], P[i + 1]);
	add(W[i - 2], W[i - 1], W[i]);
	add(suffix[i]);
	add(W[i - 3], P[i]);
	add(W[i + 3], P[i]);
	add(W[i], K[i + 1], K[i - 1]);
	add(W[s], W[i]);
	add(W[o], W[i]);
	add(that, W[i]);
	add(W[i], least(2, finitesAfter));
	add(W[i], least(4, end - token));
	buffer.endLexical();
	// Parts of speech.
	add();
	add(P[i]);
	add(P[i - 1]);
	add(P[i + 1]);
	add(P[i - 2]);
	add(P[i + 2]);
	add(P[i - 1], P[i]);
	add(P[i], P[i + 1]);
	add(P[i - 1], P[i], P[i + 1]);
	add(P[i - 2], P[i - 1], P[i]);
	add(P[i], P[i + 1], P[i + 2]);
	add(mix(0, P[i - 2], P[i - 1], P[i]), P[i + 1], P[i + 2]);
	add(shape[i]);
	add(V[i]);
	add(V[i - 1]);
	add(V[i + 1]);
	add(V[i], P[i], P[i - 1]);
	// Quotation marks.
	add(Q[i]);
	add(Q[i - 1], Q[i], Q[i + 1]);
	add(mix(0, Q[i - 2], Q[i - 1], Q[i]), Q[i + 1], Q[i + 2]);
	add(V[i], mix(0, Q[i - 2], Q[i - 1]), mix(0, Q[i + 1], Q[i + 2]));
	// Word classes.
	add(C[i]);
	add(M[i]);
	add(B[i]);
	add(C[i - 1]);
	add(C[i + 1]);
	add(M[i - 1]);
	add(M[i + 1]);
	add(M[i - 2]);
	add(M[i + 2]);
	add(M[i - 1], M[i]);
	add(M[i], M[i + 1]);
	add(M[i], P[i]);
	add(C[i], P[i - 1]);
	add(C[i], P[i + 1]);
	add(B[i], P[i - 1], P[i + 1]);
	add(C[i], P[i - 1], P[i + 1]);
	add(C[i], K[i - 1], K[i + 1]);
	add(C[i], M[i - 1]);
	add(C[i], M[i + 1]);
	add(M[i], M[i - 1], M[i + 1]);
	// Subject and object.
	add(P[s], P[i], least(5, token - subject));
	add(C[s], M[i]);
	add(C[s], P[i]);
	add(C[s], C[i]);
	add(P[o], P[i], least(5, object - token));
	add(C[o], M[i]);
	add(C[o], C[i]);
	add(M[o], C[i], P[i + 1]);
	// What comes near: `that`, a mark.
	add(that, M[i]);
	add(that, P[i]);
	add(opening, P[i]);
	add(closing, P[i]);
	add(opening, M[i]);
	add(closing, M[i]);
	add(opening, closing);
	add(opening, closing, C[i]);
	// The sentence.
	add(least(3, finitesAfter), least(3, finitesBefore), P[i]);
	add(least(3, finitesAfter), M[i]);
	add(least(2, finitesBefore), M[i]);
	add(least(3, commasAfter), least(3, commasBefore), P[i]);
	add(least(8, token - start), P[i]);
	add(least(8, end - token), P[i]);
	add(least(8, end - token), M[i]);
	add(least(2, finitesAfter), least(4, end - token), C[i]);
	const marked = a.passage.stretches.length > 0 ? 1 : 0;
	add(marked, P[i]);
	add(marked, M[i]);
	add(a.isHeading ? 1 : 0, P[i]);
	add(K[i - 1], K[i + 1], P[i]);
	add(mix(0, K[i - 2], K[i - 1]), mix(0, K[i + 1], K[i + 2]), P[i]);
	add(mix(0, K[i - 2], K[i - 1]), mix(0, K[i + 1], K[i + 2]), M[i]);
};
