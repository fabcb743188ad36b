import type {Span} from '../../document/span.js';
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

/** Whether a word can be the head of a cue at all. */
export const canBeHead = ({tag}: Annotated, token: number): boolean => !never.has(tag[token + margin]);

/** What cue features look at beyond a word's neighbours: the sentence that it stands in. */
const sentenceAround = ({passage, sentence}: Annotated, token: number): Span =>
	passage.sentences[sentence[token]];

/**
 * The features that tell at first sight that most words are no head of a cue: the word `said` in `has said that`. They
 * are some of all that there are, chosen one after the other for what they tell beside those before.
 *
 * @param a the passage
 * @param token the word
 * @param buffer takes the features
 */
export const cueFeaturesAtSight = (a: Annotated, token: number, buffer: FeatureBuffer): void => {
	const {word: W, tag: P, fine: C, middle: M, quote: Q, verb: V, suffix} = a;
	const i = token + margin;
	const {start, end} = sentenceAround(a, token);
	const finitesAfter = a.finitesBefore[end] - a.finitesBefore[token + 1];
	const finitesBefore = a.finitesBefore[token] - a.finitesBefore[start];
	buffer.beginLexical();
	buffer.add(mix(0, W[i]));
	buffer.add(mix(12, W[i], Q[i]));
	buffer.add(mix(15, suffix[i]));
	buffer.endLexical();
	buffer.add(mix(25, P[i]));
	buffer.add(mix(30, P[i - 1], P[i]));
	buffer.add(mix(31, P[i], P[i + 1]));
	buffer.add(mix(37, V[i]));
	buffer.add(mix(44, V[i], mix(0, Q[i - 2], Q[i - 1]), mix(0, Q[i + 1], Q[i + 2])));
	buffer.add(mix(56, M[i], P[i]));
	buffer.add(mix(58, C[i], P[i + 1]));
	buffer.add(mix(81, Math.min(3, finitesAfter), Math.min(3, finitesBefore), P[i]));
	buffer.add(mix(86, Math.min(8, end - token), P[i]));
	buffer.add(mix(91, a.isHeading ? 1 : 0, P[i]));
};

/**
 * All other features that tell whether a word is the head of a cue. They look at the three words to either side, at the
 * subject and the object that may stand further off, and at the sentence.
 *
 * @param a the passage
 * @param token the word
 * @param buffer takes the features
 */
export const cueFeaturesInFull = (a: Annotated, token: number, buffer: FeatureBuffer): void => {
	const {word: W, tag: P, fine: C, middle: M, coarse: B, quote: Q, kind: K, verb: V, shape} = a;
	const i = token + margin;
	const {start, end} = sentenceAround(a, token);
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
	buffer.beginLexical();
	// Words by themselves.
	buffer.add(mix(1, W[i - 1]));
	buffer.add(mix(2, W[i + 1]));
	buffer.add(mix(3, W[i - 2]));
	buffer.add(mix(4, W[i + 2]));
	buffer.add(mix(5, W[i - 1], W[i]));
	buffer.add(mix(6, W[i], W[i + 1]));
	buffer.add(mix(7, W[i - 1], W[i + 1]));
	buffer.add(mix(8, W[i - 1], W[i], W[i + 1]));
	buffer.add(mix(9, W[i], W[i + 1], W[i + 2]));
	buffer.add(mix(10, P[i - 1], W[i]));
	buffer.add(mix(11, W[i], P[i + 1]));
	buffer.add(mix(13, P[i - 1], W[i], P[i + 1]));
	buffer.add(mix(14, W[i - 2], W[i - 1], W[i]));
	buffer.add(mix(16, W[i - 3], P[i]));
	buffer.add(mix(17, W[i + 3], P[i]));
	buffer.add(mix(18, W[i], K[i + 1], K[i - 1]));
	buffer.add(mix(19, W[s], W[i]));
	buffer.add(mix(20, W[o], W[i]));
	buffer.add(mix(21, that, W[i]));
	buffer.add(mix(22, W[i], Math.min(2, finitesAfter)));
	buffer.add(mix(23, W[i], Math.min(4, end - token)));
	buffer.endLexical();
	// Parts of speech.
	buffer.add(mix(24, 0));
	buffer.add(mix(26, P[i - 1]));
	buffer.add(mix(27, P[i + 1]));
	buffer.add(mix(28, P[i - 2]));
	buffer.add(mix(29, P[i + 2]));
	buffer.add(mix(32, P[i - 1], P[i], P[i + 1]));
	buffer.add(mix(33, P[i - 2], P[i - 1], P[i]));
	buffer.add(mix(34, P[i], P[i + 1], P[i + 2]));
	buffer.add(mix(35, mix(0, P[i - 2], P[i - 1], P[i]), P[i + 1], P[i + 2]));
	buffer.add(mix(36, shape[i]));
	buffer.add(mix(38, V[i - 1]));
	buffer.add(mix(39, V[i + 1]));
	buffer.add(mix(40, V[i], P[i], P[i - 1]));
	// Quotation marks.
	buffer.add(mix(41, Q[i]));
	buffer.add(mix(42, Q[i - 1], Q[i], Q[i + 1]));
	buffer.add(mix(43, mix(0, Q[i - 2], Q[i - 1], Q[i]), Q[i + 1], Q[i + 2]));
	// Word classes.
	buffer.add(mix(45, C[i]));
	buffer.add(mix(46, M[i]));
	buffer.add(mix(47, B[i]));
	buffer.add(mix(48, C[i - 1]));
	buffer.add(mix(49, C[i + 1]));
	buffer.add(mix(50, M[i - 1]));
	buffer.add(mix(51, M[i + 1]));
	buffer.add(mix(52, M[i - 2]));
	buffer.add(mix(53, M[i + 2]));
	buffer.add(mix(54, M[i - 1], M[i]));
	buffer.add(mix(55, M[i], M[i + 1]));
	buffer.add(mix(57, C[i], P[i - 1]));
	buffer.add(mix(59, B[i], P[i - 1], P[i + 1]));
	buffer.add(mix(60, C[i], P[i - 1], P[i + 1]));
	buffer.add(mix(61, C[i], K[i - 1], K[i + 1]));
	buffer.add(mix(62, C[i], M[i - 1]));
	buffer.add(mix(63, C[i], M[i + 1]));
	buffer.add(mix(64, M[i], M[i - 1], M[i + 1]));
	// Subject and object.
	buffer.add(mix(65, P[s], P[i], Math.min(5, token - subject)));
	buffer.add(mix(66, C[s], M[i]));
	buffer.add(mix(67, C[s], P[i]));
	buffer.add(mix(68, C[s], C[i]));
	buffer.add(mix(69, P[o], P[i], Math.min(5, object - token)));
	buffer.add(mix(70, C[o], M[i]));
	buffer.add(mix(71, C[o], C[i]));
	buffer.add(mix(72, M[o], C[i], P[i + 1]));
	// What comes near: `that`, a mark.
	buffer.add(mix(73, that, M[i]));
	buffer.add(mix(74, that, P[i]));
	buffer.add(mix(75, opening, P[i]));
	buffer.add(mix(76, closing, P[i]));
	buffer.add(mix(77, opening, M[i]));
	buffer.add(mix(78, closing, M[i]));
	buffer.add(mix(79, opening, closing));
	buffer.add(mix(80, opening, closing, C[i]));
	// The sentence.
	buffer.add(mix(82, Math.min(3, finitesAfter), M[i]));
	buffer.add(mix(83, Math.min(2, finitesBefore), M[i]));
	buffer.add(mix(84, Math.min(3, commasAfter), Math.min(3, commasBefore), P[i]));
	buffer.add(mix(85, Math.min(8, token - start), P[i]));
	buffer.add(mix(87, Math.min(8, end - token), M[i]));
	buffer.add(mix(88, Math.min(2, finitesAfter), Math.min(4, end - token), C[i]));
	const marked = a.passage.stretches.length > 0 ? 1 : 0;
	buffer.add(mix(89, marked, P[i]));
	buffer.add(mix(90, marked, M[i]));
	buffer.add(mix(92, K[i - 1], K[i + 1], P[i]));
	buffer.add(mix(93, mix(0, K[i - 2], K[i - 1]), mix(0, K[i + 1], K[i + 2]), P[i]));
	buffer.add(mix(94, mix(0, K[i - 2], K[i - 1]), mix(0, K[i + 1], K[i + 2]), M[i]));
};
