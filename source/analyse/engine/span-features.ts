/**
 * The features of a word around a cue, and of a pair of neighbours. They stand in groups by what they look at: a group
 * that does not look at the cue gives the same for all the cues of a passage, and one that looks at little of the word
 * gives the same for many words on end, so that their weights need not be added up again (see `window-scores.ts`).
 * Every feature has a template, the first number given to `mix`, of its own.
 */
import {type Annotated, margin} from './annotate.js';
import type {CueContext} from './cue-context.js';
import {mix} from './hash.js';
import type {FeatureBuffer} from './linear.js';
import {Place} from './place.js';

/** How far the nearest comma, full stop, colon or mark is looked for. */
const clauseReach = 12;

/**
 * Of the word and its neighbours, whatever the cue.
 *
 * @param side whether the word stands before the cue (0) or behind it (1)
 */
export const wordFeatures = (a: Annotated, token: number, side: number, buffer: FeatureBuffer): void => {
	const {word: W, tag: P, fine: C, middle: M, shape, suffix} = a;
	const i = token + margin;
	buffer.beginLexical();
	buffer.add(mix(4, W[i], side));
	buffer.add(mix(6, W[i - 1], side));
	buffer.add(mix(7, W[i + 1], side));
	buffer.add(mix(8, W[i - 2], side));
	buffer.add(mix(9, W[i + 2], side));
	buffer.add(mix(10, W[i - 1], W[i], side));
	buffer.add(mix(11, W[i], W[i + 1], side));
	buffer.endLexical();
	buffer.add(mix(53, P[i - 1], P[i], side));
	buffer.add(mix(54, P[i], P[i + 1], side));
	buffer.add(mix(55, P[i - 1], P[i], mix(0, P[i + 1], side)));
	buffer.add(mix(56, P[i - 2], P[i - 1], mix(0, P[i], side)));
	buffer.add(mix(57, P[i], P[i + 1], mix(0, P[i + 2], side)));
	buffer.add(mix(60, C[i], side));
	buffer.add(mix(62, M[i - 1], M[i], side));
	buffer.add(mix(63, M[i], M[i + 1], side));
	buffer.add(mix(67, M[i], P[i - 1], side));
	buffer.add(mix(68, M[i], P[i + 1], side));
	buffer.add(mix(69, shape[i], side));
	buffer.add(mix(70, suffix[i], side));
};

/** What `directionFeatures` see of a word, as a number less than 256. */
export const directionKey = ({direction, quote, sameStretch}: Place): number =>
	direction * 16 + quote * 4 + sameStretch;

/** Of the cue, and of the side and the sentence in which the word stands. */
export const directionFeatures = (
	{a, head, pattern, markBefore}: CueContext,
	{direction: D, quote: q, sameStretch}: Place,
	buffer: FeatureBuffer,
): void => {
	const {word: W, tag: P, fine: C, middle: M, verb} = a;
	const h = head + margin;
	buffer.beginLexical();
	buffer.add(mix(0, W[h], D, q));
	buffer.add(mix(2, W[h + 1], D, q));
	buffer.add(mix(3, W[h - 1], D, q));
	buffer.endLexical();
	buffer.add(mix(30, D));
	buffer.add(mix(36, D, sameStretch, q));
	buffer.add(mix(38, pattern, D));
	buffer.add(mix(39, pattern, D, q));
	buffer.add(mix(40, D, verb[h], q));
	buffer.add(mix(41, M[h], D, q));
	buffer.add(mix(42, C[h], D));
	buffer.add(mix(43, P[h], D, q));
	buffer.add(mix(50, markBefore, D, q));
};

/** What `distanceFeatures` see of a word, as a number. */
export const distanceKey = ({direction, near}: Place): number => direction * 16 + near;

/** Of the cue and how far away the word stands. */
export const distanceFeatures = (
	{a: {tag: P}, head, pattern}: CueContext,
	{direction: D, near}: Place,
	buffer: FeatureBuffer,
): void => {
	const h = head + margin;
	buffer.add(mix(31, D, near));
	buffer.add(mix(46, P[h + 1], D, near));
	buffer.add(mix(47, P[h - 1], D, near));
	buffer.add(mix(48, pattern, D, near));
};

/** What `wayFeatures` see of a word, as a number. */
export const wayKey = ({direction, quote, commas, finites, marks, cues}: Place): number =>
	((((direction * 4 + quote) * 4 + commas) * 4 + finites) * 4 + marks) * 4 + cues;

/** Of the cue and what stands on the way from it to the word. */
export const wayFeatures = (
	{a: {word: W, kind: K}, head, pattern}: CueContext,
	{direction: D, quote, commas, finites, marks, cues, between}: Place,
	buffer: FeatureBuffer,
): void => {
	const h = head + margin;
	buffer.beginLexical();
	buffer.add(mix(1, W[h], D, commas));
	buffer.endLexical();
	buffer.add(mix(32, D, commas, finites));
	buffer.add(mix(33, D, marks, quote));
	buffer.add(mix(35, D, cues, commas));
	buffer.add(mix(44, between, D, K[h + 1]));
	buffer.add(mix(45, between, D, K[h - 1]));
	buffer.add(mix(49, pattern, D, between));
};

/** Of the words and parts of speech between a word and the cue, where they are few. */
const betweenFeatures = (
	{a: {word: W, tag: P, kind: K, verb}, head}: CueContext,
	{token, side, away, from, to}: Place,
	buffer: FeatureBuffer,
): void => {
	if (away > 5) {
		return;
	}

	const h = head + margin;
	const i = token + margin;
	let words = side;
	let tags = side;
	let kinds = side;
	for (let k = from + margin; k < to + margin; k++) {
		words = mix(7, words, W[k]);
		tags = mix(7, tags, P[k]);
		kinds = mix(7, kinds, K[k]);
	}

	if (away <= 3) {
		buffer.beginLexical();
		buffer.add(mix(20, words, P[i]));
		buffer.add(mix(21, tags, W[h], P[i]));
		buffer.endLexical();
	}

	buffer.add(mix(90, tags, P[i]));
	buffer.add(mix(91, kinds, P[i], verb[h]));
};

/** Of the clause around the word, within the window and the reach. */
const clauseFeatures = (
	{a, head, start, end, pattern, isCue}: CueContext,
	{token, side, direction: D}: Place,
	buffer: FeatureBuffer,
): void => {
	const {word: W, tag: P, middle: M, kind: K, verb, sentence} = a;
	const h = head + margin;
	const left = Math.max(
		token > start ? a.clauseEndUpTo[token - 1] : start - 1,
		start - 1,
		token - clauseReach,
	);
	const right = Math.min(token + 1 < end ? a.clauseEndFrom[token + 1] : end, end, token + clauseReach);
	const leftKind = left >= 0 ? K[left + margin] : 15;
	const rightKind = right < a.length ? K[right + margin] : 15;
	const touches = (side === 1 && left <= head ? 1 : 0) + (side === 0 && right >= head ? 2 : 0);
	const first = left >= start ? left + margin + 1 : margin;
	buffer.add(mix(75, leftKind, rightKind, mix(0, D, touches)));
	buffer.add(mix(76, leftKind, W[first], D));
	buffer.add(mix(77, P[first], D, mix(0, leftKind, touches)));
	buffer.add(mix(78, leftKind, rightKind, mix(0, D, M[h], touches)));
	buffer.add(mix(79, verb[first], D, isCue[first - margin] ?? 0));
	const opens = token === 0 || sentence[token - 1] !== sentence[token] ? 1 : 0;
	const closes = token === a.length - 1 || sentence[token + 1] !== sentence[token] ? 2 : 0;
	buffer.add(mix(80, opens + closes, D, pattern));
};

/** Of the word together with the cue. */
export const meetingFeatures = (context: CueContext, place: Place, buffer: FeatureBuffer): void => {
	const {a, head, isCue} = context;
	const {token, side, near, commas, finites, nouns, between, direction: D, quote} = place;
	const {word: W, tag: P, fine: C, middle: M, coarse: B, quote: Q, kind: K} = a;
	const h = head + margin;
	const i = token + margin;
	buffer.beginLexical();
	buffer.add(mix(5, W[i], D, near));
	buffer.endLexical();
	buffer.add(mix(34, D, nouns));
	buffer.add(mix(37, D, quote, Q[i - 1] * 4 + Q[i + 1]));
	buffer.add(mix(51, P[i], D));
	buffer.add(mix(52, P[i], D, near));
	buffer.add(mix(58, P[i], D, mix(0, commas, finites, nouns)));
	buffer.add(mix(59, P[i], nouns, D));
	buffer.add(mix(61, M[i], side, near));
	buffer.add(mix(64, C[i], P[h], D));
	buffer.add(mix(65, M[i], M[h], D));
	buffer.add(mix(66, B[i], P[i], mix(0, D, near)));
	buffer.add(mix(71, K[i], D, between));
	buffer.add(mix(72, K[i - 1], K[i], mix(0, K[i + 1], D)));
	buffer.add(mix(73, K[i - 1], D, near));
	buffer.add(mix(74, K[i], M[h], D));
	buffer.add(mix(81, isCue[token], D, near));
	clauseFeatures(context, place, buffer);
	betweenFeatures(context, place, buffer);
};

/** Of the head of the cue itself. */
export const headFeatures = ({a, head}: CueContext, buffer: FeatureBuffer): void => {
	buffer.add(mix(99, a.tag[head + margin]));
};

const here = new Place();

/**
 * All features of one word around a cue.
 *
 * @param context the cue
 * @param token the word
 * @param buffer takes the features
 */
export const spanFeatures = (context: CueContext, token: number, buffer: FeatureBuffer): void => {
	buffer.clear();
	if (token === context.head) {
		headFeatures(context, buffer);
		return;
	}

	here.move(context, token);
	wordFeatures(context.a, token, here.side, buffer);
	directionFeatures(context, here, buffer);
	distanceFeatures(context, here, buffer);
	wayFeatures(context, here, buffer);
	meetingFeatures(context, here, buffer);
};
