/** The features of a pair of neighbours around a cue: what tells where a span begins and ends. See `span-features.ts`. */
import {margin} from './annotate.js';
import type {CueContext} from './cue-context.js';
import {mix} from './hash.js';
import type {FeatureBuffer} from './linear.js';

/** Where the second of two neighbours stands: before the cue 0, behind it 1, at it 2. */
export const edgeSide = (head: number, token: number): 0 | 1 | 2 => (token < head ? 0 : token > head ? 1 : 2);

/**
 * Of the pair itself, whatever the cue.
 *
 * @param token the second of the two words
 */
export const pairFeatures = (
	{a, isCue}: Pick<CueContext, 'a' | 'isCue'>,
	token: number,
	side: number,
	buffer: FeatureBuffer,
): void => {
	const {word: W, tag: P, middle: M, quote: Q, kind: K, sentence} = a;
	const i = token + margin;
	const cuesAhead = (isCue[token + 1] ?? 0) + (isCue[token + 2] ?? 0) * 2 + (isCue[token + 3] ?? 0) * 4;
	buffer.beginLexical();
	buffer.add(mix(200, W[i], side));
	buffer.add(mix(201, W[i - 1], side));
	buffer.endLexical();
	buffer.add(mix(202, 0));
	buffer.add(mix(203, side));
	buffer.add(mix(204, K[i], side, K[i - 1]));
	buffer.add(mix(205, P[i], P[i - 1], side));
	buffer.add(mix(206, Q[i], Q[i - 1], side));
	buffer.add(mix(209, sentence[token] === sentence[token - 1] ? 0 : 1, side, Q[i]));
	buffer.add(mix(210, M[i], side, K[i - 1]));
	buffer.add(mix(212, isCue[token], K[i - 1], side));
	buffer.add(mix(213, cuesAhead, K[i] * 16 + K[i - 1], side));
};

/** Of the pair together with the cue. */
export const pairMeetingFeatures = (
	{a, head}: CueContext,
	token: number,
	side: number,
	buffer: FeatureBuffer,
): void => {
	const {middle: M, kind: K, finitesBefore} = a;
	const i = token + margin;
	const h = head + margin;
	const pair = K[i] * 16 + K[i - 1];
	const between =
		side === 0 ? finitesBefore[head] - finitesBefore[token] : finitesBefore[token] - finitesBefore[head];
	const place = token - head;
	buffer.add(mix(207, pair, M[h], side));
	buffer.add(mix(208, Math.abs(place) <= 2 ? place : 9, K[i], K[h + 1] * 16 + K[h - 1]));
	buffer.add(mix(211, pair, between < 2 ? between : 2, side));
};

/**
 * All features of a pair.
 *
 * @param context the cue
 * @param token the second of the two words
 * @param buffer takes the features
 */
export const edgeFeatures = (context: CueContext, token: number, buffer: FeatureBuffer): void => {
	const side = edgeSide(context.head, token);
	buffer.clear();
	pairFeatures(context, token, side, buffer);
	pairMeetingFeatures(context, token, side, buffer);
};
