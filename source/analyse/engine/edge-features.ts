/** The features of a pair of neighbours around a cue: what tells where a span begins and ends. See `span-features.ts`. */
import {margin} from './annotate.js';
import type {CueContext} from './cue-context.js';
import type {FeatureBuffer} from './linear.js';
import {fillAround, Slots, templatesOf} from './templates.js';

/** Where the second of two neighbours stands: before the cue 0, behind it 1, at it 2. */
export const edgeSide = (head: number, token: number): 0 | 1 | 2 => (token < head ? 0 : token > head ? 1 : 2);

const slots = new Slots();
/** Of the second of the two words and its neighbours: the word, its part of speech, class, place in marks and kind. */
const W = slots.around(1);
const P = slots.around(1);
const M = slots.one();
const Q = slots.around(1);
const K = slots.around(1);
/** The kinds of both as one. */
const pair = slots.one();
/** Where the pair stands to the cue, whether a sentence ends in between, and where other cues are. */
const side = slots.one();
const newSentence = slots.one();
const cue = slots.one();
const cuesAhead = slots.one();
/** Of the head of the cue: its class, and the kinds of its neighbours. */
const headClass = slots.one();
const headPair = slots.one();
const nearHead = slots.one();
/** How many finite verbs stand between, up to two. */
const between = slots.one();

const values = new Int32Array(slots.count);

const pairTemplates = templatesOf(
	{200: [W, side], 201: [W - 1, side]},
	{
		// 202 is the same everywhere.
		202: [0],
		203: [side],
		204: [K, side, K - 1],
		205: [P, P - 1, side],
		206: [Q, Q - 1, side],
		209: [newSentence, side, Q],
		210: [M, side, K - 1],
		212: [cue, K - 1, side],
		213: [cuesAhead, pair, side],
	},
);

const pairMeetingTemplates = templatesOf(
	{},
	{
		207: [pair, headClass, side],
		208: [nearHead, K, headPair],
		211: [pair, between, side],
	},
);

/**
 * Of the pair itself, whatever the cue.
 *
 * @param token the second of the two words
 */
export const pairFeatures = (
	{a, isCue}: Pick<CueContext, 'a' | 'isCue'>,
	token: number,
	where: number,
	buffer: FeatureBuffer,
): void => {
	const {kind, sentence} = a;
	const i = token + margin;
	fillAround(values, W, a.word, i, 1);
	fillAround(values, P, a.tag, i, 1);
	fillAround(values, Q, a.quote, i, 1);
	fillAround(values, K, kind, i, 1);
	values[M] = a.middle[i];
	values[pair] = kind[i] * 16 + kind[i - 1];
	values[side] = where;
	values[newSentence] = sentence[token] === sentence[token - 1] ? 0 : 1;
	values[cue] = isCue[token];
	values[cuesAhead] = (isCue[token + 1] ?? 0) + (isCue[token + 2] ?? 0) * 2 + (isCue[token + 3] ?? 0) * 4;
	buffer.collect(pairTemplates, values);
};

/** Of the pair together with the cue. */
export const pairMeetingFeatures = (
	{a, head}: CueContext,
	token: number,
	where: number,
	buffer: FeatureBuffer,
): void => {
	const {kind, finitesBefore} = a;
	const i = token + margin;
	const h = head + margin;
	const finites =
		where === 0 ? finitesBefore[head] - finitesBefore[token] : finitesBefore[token] - finitesBefore[head];
	const away = token - head;
	values[K] = kind[i];
	values[pair] = kind[i] * 16 + kind[i - 1];
	values[side] = where;
	values[headClass] = a.middle[h];
	values[headPair] = kind[h + 1] * 16 + kind[h - 1];
	values[nearHead] = Math.abs(away) <= 2 ? away : 9;
	values[between] = Math.min(2, finites);
	buffer.collect(pairMeetingTemplates, values);
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
