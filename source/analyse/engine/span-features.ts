/**
 * The features of a word around a cue; those of a pair of neighbours are in `edge-features.ts`. They stand in groups by
 * what they look at: a group that does not look at the cue gives the same for all the cues of a passage, and one that
 * looks at little of the word gives the same for many words on end, so that their weights need not be added up again
 * (see `window-scores.ts`). Every feature has a template of its own: its number is the key in `templatesOf`.
 */
import {type Annotated, margin} from './annotate.js';
import type {CueContext} from './cue-context.js';
import {mix} from './hash.js';
import type {FeatureBuffer} from './linear.js';
import {Place} from './place.js';
import {fillAround, Slots, templatesOf} from './templates.js';

/** How far the nearest comma, full stop, colon or mark is looked for. */
const clauseReach = 12;

const slots = new Slots();
/** Of the word and its neighbours: the word, its part of speech, its classes from fine to broad, its kind. */
const W = slots.around(2);
const P = slots.around(2);
const C = slots.one();
const M = slots.around(1);
const B = slots.one();
const K = slots.around(1);
const shape = slots.one();
const suffix = slots.one();
const neighbourQuotes = slots.one();
const isOtherCue = slots.one();
/** Of the head of the cue and its neighbours the same, its class of reporting verb, and what stands around it. */
const headW = slots.around(1);
const headP = slots.around(1);
const headC = slots.one();
const headM = slots.one();
const headK = slots.around(1);
const headVerb = slots.one();
const pattern = slots.one();
const markBefore = slots.one();
/** Where the word stands to the cue: see `Place`. */
const side = slots.one();
const D = slots.one();
const near = slots.one();
const quote = slots.one();
const sameStretch = slots.one();
const commas = slots.one();
const finites = slots.one();
const marks = slots.one();
const nouns = slots.one();
const cues = slots.one();
const between = slots.one();
/** The words, parts of speech and kinds between. */
const wordsBetween = slots.one();
const tagsBetween = slots.one();
const kindsBetween = slots.one();
/** The clause around the word: how it begins and ends, its first word, and whether the word begins or ends a sentence. */
const leftKind = slots.one();
const rightKind = slots.one();
const firstWord = slots.one();
const firstTag = slots.one();
const firstVerb = slots.one();
const firstIsCue = slots.one();
const sentenceEnds = slots.one();
/** Several of these as one, since a template has three slots. */
const tagAndSide = slots.one();
const nextTagAndSide = slots.one();
const secondTagAndSide = slots.one();
const directionAndNear = slots.one();
const commasFinitesNouns = slots.one();
const nextKindAndDirection = slots.one();
const directionAndTouches = slots.one();
const leftKindAndTouches = slots.one();
const directionHeadTouches = slots.one();

const values = new Int32Array(slots.count);

const wordTemplates = templatesOf(
	{
		4: [W, side],
		6: [W - 1, side],
		7: [W + 1, side],
		8: [W - 2, side],
		9: [W + 2, side],
		10: [W - 1, W, side],
		11: [W, W + 1, side],
	},
	{
		53: [P - 1, P, side],
		54: [P, P + 1, side],
		55: [P - 1, P, nextTagAndSide],
		56: [P - 2, P - 1, tagAndSide],
		57: [P, P + 1, secondTagAndSide],
		60: [C, side],
		62: [M - 1, M, side],
		63: [M, M + 1, side],
		67: [M, P - 1, side],
		68: [M, P + 1, side],
		69: [shape, side],
		70: [suffix, side],
	},
);

const directionTemplates = templatesOf(
	{0: [headW, D, quote], 2: [headW + 1, D, quote], 3: [headW - 1, D, quote]},
	{
		30: [D],
		36: [D, sameStretch, quote],
		38: [pattern, D],
		39: [pattern, D, quote],
		40: [D, headVerb, quote],
		41: [headM, D, quote],
		42: [headC, D],
		43: [headP, D, quote],
		50: [markBefore, D, quote],
	},
);

const distanceTemplates = templatesOf(
	{},
	{31: [D, near], 46: [headP + 1, D, near], 47: [headP - 1, D, near], 48: [pattern, D, near]},
);

const wayTemplates = templatesOf(
	{1: [headW, D, commas]},
	{
		32: [D, commas, finites],
		33: [D, marks, quote],
		35: [D, cues, commas],
		44: [between, D, headK + 1],
		45: [between, D, headK - 1],
		49: [pattern, D, between],
	},
);

const meetingTemplates = templatesOf(
	{5: [W, D, near]},
	{
		34: [D, nouns],
		37: [D, quote, neighbourQuotes],
		51: [P, D],
		52: [P, D, near],
		58: [P, D, commasFinitesNouns],
		59: [P, nouns, D],
		61: [M, side, near],
		64: [C, headP, D],
		65: [M, headM, D],
		66: [B, P, directionAndNear],
		71: [K, D, between],
		72: [K - 1, K, nextKindAndDirection],
		73: [K - 1, D, near],
		74: [K, headM, D],
		// The clause around the word.
		75: [leftKind, rightKind, directionAndTouches],
		76: [leftKind, firstWord, D],
		77: [firstTag, D, leftKindAndTouches],
		78: [leftKind, rightKind, directionHeadTouches],
		79: [firstVerb, D, firstIsCue],
		80: [sentenceEnds, D, pattern],
		81: [isOtherCue, D, near],
	},
);

/** Of words at most three, and at most five, words from the cue. */
const nearestTemplates = templatesOf({20: [wordsBetween, P], 21: [tagsBetween, headW, P]});
const nearTemplates = templatesOf({}, {90: [tagsBetween, P], 91: [kindsBetween, P, headVerb]});

/**
 * Of the word and its neighbours, whatever the cue.
 *
 * @param where whether the word stands before the cue (0) or behind it (1)
 */
export const wordFeatures = (a: Annotated, token: number, where: number, buffer: FeatureBuffer): void => {
	const {tag} = a;
	const i = token + margin;
	fillAround(values, W, a.word, i, 2);
	fillAround(values, P, tag, i, 2);
	fillAround(values, M, a.middle, i, 1);
	values[C] = a.fine[i];
	values[shape] = a.shape[i];
	values[suffix] = a.suffix[i];
	values[side] = where;
	values[tagAndSide] = mix(0, tag[i], where);
	values[nextTagAndSide] = mix(0, tag[i + 1], where);
	values[secondTagAndSide] = mix(0, tag[i + 2], where);
	buffer.collect(wordTemplates, values);
};

/** What `directionFeatures` see of a word, as a number less than 256. */
export const directionKey = ({direction, quote, sameStretch}: Place): number =>
	direction * 16 + quote * 4 + sameStretch;

/** Of the cue, and of the side and the sentence in which the word stands. */
export const directionFeatures = (context: CueContext, place: Place, buffer: FeatureBuffer): void => {
	const {a, head} = context;
	const h = head + margin;
	fillAround(values, headW, a.word, h, 1);
	values[headP] = a.tag[h];
	values[headC] = a.fine[h];
	values[headM] = a.middle[h];
	values[headVerb] = a.verb[h];
	values[pattern] = context.pattern;
	values[markBefore] = context.markBefore;
	values[D] = place.direction;
	values[quote] = place.quote;
	values[sameStretch] = place.sameStretch;
	buffer.collect(directionTemplates, values);
};

/** What `distanceFeatures` see of a word, as a number. */
export const distanceKey = ({direction, near}: Place): number => direction * 16 + near;

/** Of the cue and how far away the word stands. */
export const distanceFeatures = (context: CueContext, place: Place, buffer: FeatureBuffer): void => {
	fillAround(values, headP, context.a.tag, context.head + margin, 1);
	values[pattern] = context.pattern;
	values[D] = place.direction;
	values[near] = place.near;
	buffer.collect(distanceTemplates, values);
};

/** What `wayFeatures` see of a word, as a number. */
export const wayKey = ({direction, quote, commas, finites, marks, cues}: Place): number =>
	((((direction * 4 + quote) * 4 + commas) * 4 + finites) * 4 + marks) * 4 + cues;

/** Of the cue and what stands on the way from it to the word. */
export const wayFeatures = (context: CueContext, place: Place, buffer: FeatureBuffer): void => {
	const {a, head} = context;
	const h = head + margin;
	values[headW] = a.word[h];
	fillAround(values, headK, a.kind, h, 1);
	values[pattern] = context.pattern;
	values[D] = place.direction;
	values[quote] = place.quote;
	values[commas] = place.commas;
	values[finites] = place.finites;
	values[marks] = place.marks;
	values[cues] = place.cues;
	values[between] = place.between;
	buffer.collect(wayTemplates, values);
};

/** Of the words and parts of speech between a word and the cue, where they are few. */
const betweenFeatures = (
	{a: {word, tag, kind, verb}, head}: CueContext,
	place: Place,
	buffer: FeatureBuffer,
): void => {
	let words = place.side;
	let tags = place.side;
	let kinds = place.side;
	for (let k = place.from + margin; k < place.to + margin; k++) {
		words = mix(7, words, word[k]);
		tags = mix(7, tags, tag[k]);
		kinds = mix(7, kinds, kind[k]);
	}

	values[wordsBetween] = words;
	values[tagsBetween] = tags;
	values[kindsBetween] = kinds;
	values[headW] = word[head + margin];
	values[headVerb] = verb[head + margin];
	if (place.away <= 3) {
		buffer.collect(nearestTemplates, values);
	}

	buffer.collect(nearTemplates, values);
};

/** Looks at the clause around the word, within the window and the reach. */
const fillClause = ({a, head, start, end, isCue}: CueContext, {token, side, direction}: Place): void => {
	const {sentence, kind} = a;
	const left = Math.max(
		token > start ? a.clauseEndUpTo[token - 1] : start - 1,
		start - 1,
		token - clauseReach,
	);
	const right = Math.min(token + 1 < end ? a.clauseEndFrom[token + 1] : end, end, token + clauseReach);
	const touches = (side === 1 && left <= head ? 1 : 0) + (side === 0 && right >= head ? 2 : 0);
	const first = left >= start ? left + 1 : 0;
	// Where the window begins later than the passage, its first word would be righter, and 15 is a kind as well; the model
	// has learned it so, and both are for the next one to change.
	values[leftKind] = left >= 0 ? kind[left + margin] : 15;
	values[rightKind] = right < a.length ? kind[right + margin] : 15;
	values[firstWord] = a.word[first + margin];
	values[firstTag] = a.tag[first + margin];
	values[firstVerb] = a.verb[first + margin];
	values[firstIsCue] = isCue[first];
	const opens = token === 0 || sentence[token - 1] !== sentence[token] ? 1 : 0;
	const closes = token === a.length - 1 || sentence[token + 1] !== sentence[token] ? 2 : 0;
	values[sentenceEnds] = opens + closes;
	values[directionAndTouches] = mix(0, direction, touches);
	values[leftKindAndTouches] = mix(0, values[leftKind], touches);
	values[directionHeadTouches] = mix(0, direction, a.middle[head + margin], touches);
};

/** Of the word together with the cue. */
export const meetingFeatures = (context: CueContext, place: Place, buffer: FeatureBuffer): void => {
	const {a, head, isCue} = context;
	const {token, direction} = place;
	const h = head + margin;
	const i = token + margin;
	values[W] = a.word[i];
	values[P] = a.tag[i];
	values[C] = a.fine[i];
	values[M] = a.middle[i];
	values[B] = a.coarse[i];
	fillAround(values, K, a.kind, i, 1);
	values[neighbourQuotes] = a.quote[i - 1] * 4 + a.quote[i + 1];
	values[isOtherCue] = isCue[token];
	values[headP] = a.tag[h];
	values[headM] = a.middle[h];
	values[pattern] = context.pattern;
	values[side] = place.side;
	values[D] = direction;
	values[near] = place.near;
	values[quote] = place.quote;
	values[nouns] = place.nouns;
	values[between] = place.between;
	values[directionAndNear] = mix(0, direction, place.near);
	values[commasFinitesNouns] = mix(0, place.commas, place.finites, place.nouns);
	values[nextKindAndDirection] = mix(0, a.kind[i + 1], direction);
	fillClause(context, place);
	buffer.collect(meetingTemplates, values);
	if (place.away <= 5) {
		betweenFeatures(context, place, buffer);
	}
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
