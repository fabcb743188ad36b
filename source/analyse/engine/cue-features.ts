import type {Span} from '../../document/span.js';
import {type Annotated, margin} from './annotate.js';
import {mix} from './hash.js';
import {kinds} from './kinds.js';
import type {FeatureBuffer} from './linear.js';
import {tagIds} from './tags.js';
import {fillAround, Slots, templatesOf} from './templates.js';

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

const slots = new Slots();
/** Of the word and its neighbours: the word, its part of speech, its classes from fine to broad, its place in marks, its kind, its class of reporting verb. */
const W = slots.around(3);
const P = slots.around(2);
const C = slots.around(1);
const M = slots.around(2);
const B = slots.one();
const Q = slots.around(2);
const K = slots.around(2);
const V = slots.around(1);
const shape = slots.one();
const suffix = slots.one();
/** Several of these as one. */
const quotesBefore = slots.one();
const quotesBehind = slots.one();
const quotesUpTo = slots.one();
const kindsBefore = slots.one();
const kindsBehind = slots.one();
const tagsUpTo = slots.one();
/** Of the sentence: how many words from its start and to its end, and how many finite verbs and commas, up to a few. */
const fromStart = slots.one();
const toEnd = slots.one();
const nearEnd = slots.one();
const finitesBefore = slots.one();
const finitesAfter = slots.one();
const someFinitesBefore = slots.one();
const someFinitesAfter = slots.one();
const commasBefore = slots.one();
const commasAfter = slots.one();
/** Of the passage: whether it is a heading, whether it has marks. */
const heading = slots.one();
const marked = slots.one();
/** Of the subject and the object that may stand further off, and how far off they stand. */
const subjectWord = slots.one();
const subjectTag = slots.one();
const subjectClass = slots.one();
const subjectAway = slots.one();
const objectWord = slots.one();
const objectTag = slots.one();
const objectClass = slots.one();
const objectMiddle = slots.one();
const objectAway = slots.one();
/** How far `that`, an opening mark and a closing mark are. */
const that = slots.one();
const opening = slots.one();
const closing = slots.one();

const values = new Int32Array(slots.count);

const atSight = templatesOf(
	{0: [W], 12: [W, Q], 15: [suffix]},
	{
		25: [P],
		30: [P - 1, P],
		31: [P, P + 1],
		37: [V],
		44: [V, quotesBefore, quotesBehind],
		56: [M, P],
		58: [C, P + 1],
		81: [finitesAfter, finitesBefore, P],
		86: [toEnd, P],
		91: [heading, P],
	},
);

const inFull = templatesOf(
	{
		1: [W - 1],
		2: [W + 1],
		3: [W - 2],
		4: [W + 2],
		5: [W - 1, W],
		6: [W, W + 1],
		7: [W - 1, W + 1],
		8: [W - 1, W, W + 1],
		9: [W, W + 1, W + 2],
		10: [P - 1, W],
		11: [W, P + 1],
		13: [P - 1, W, P + 1],
		14: [W - 2, W - 1, W],
		16: [W - 3, P],
		17: [W + 3, P],
		18: [W, K + 1, K - 1],
		19: [subjectWord, W],
		20: [objectWord, W],
		21: [that, W],
		22: [W, someFinitesAfter],
		23: [W, nearEnd],
	},
	{
		// Parts of speech; 24 is the same everywhere.
		24: [0],
		26: [P - 1],
		27: [P + 1],
		28: [P - 2],
		29: [P + 2],
		32: [P - 1, P, P + 1],
		33: [P - 2, P - 1, P],
		34: [P, P + 1, P + 2],
		35: [tagsUpTo, P + 1, P + 2],
		36: [shape],
		38: [V - 1],
		39: [V + 1],
		40: [V, P, P - 1],
		// Quotation marks.
		41: [Q],
		42: [Q - 1, Q, Q + 1],
		43: [quotesUpTo, Q + 1, Q + 2],
		// Word classes.
		45: [C],
		46: [M],
		47: [B],
		48: [C - 1],
		49: [C + 1],
		50: [M - 1],
		51: [M + 1],
		52: [M - 2],
		53: [M + 2],
		54: [M - 1, M],
		55: [M, M + 1],
		57: [C, P - 1],
		59: [B, P - 1, P + 1],
		60: [C, P - 1, P + 1],
		61: [C, K - 1, K + 1],
		62: [C, M - 1],
		63: [C, M + 1],
		64: [M, M - 1, M + 1],
		// Subject and object.
		65: [subjectTag, P, subjectAway],
		66: [subjectClass, M],
		67: [subjectClass, P],
		68: [subjectClass, C],
		69: [objectTag, P, objectAway],
		70: [objectClass, M],
		71: [objectClass, C],
		72: [objectMiddle, C, P + 1],
		// What comes near: `that`, a mark.
		73: [that, M],
		74: [that, P],
		75: [opening, P],
		76: [closing, P],
		77: [opening, M],
		78: [closing, M],
		79: [opening, closing],
		80: [opening, closing, C],
		// The sentence.
		82: [finitesAfter, M],
		83: [someFinitesBefore, M],
		84: [commasAfter, commasBefore, P],
		85: [fromStart, P],
		87: [toEnd, M],
		88: [someFinitesAfter, nearEnd, C],
		89: [marked, P],
		90: [marked, M],
		92: [K - 1, K + 1, P],
		93: [kindsBefore, kindsBehind, P],
		94: [kindsBefore, kindsBehind, M],
	},
);

/**
 * The features that tell at first sight that most words are no head of a cue: the word `said` in `has said that`. They
 * are some of all that there are, chosen one after the other for what they tell beside those before.
 *
 * @param a the passage
 * @param token the word
 * @param buffer takes the features
 */
export const cueFeaturesAtSight = (a: Annotated, token: number, buffer: FeatureBuffer): void => {
	const {quote} = a;
	const i = token + margin;
	const {start, end} = sentenceAround(a, token);
	fillAround(values, P, a.tag, i, 2);
	values[W] = a.word[i];
	values[C] = a.fine[i];
	values[M] = a.middle[i];
	values[Q] = quote[i];
	values[V] = a.verb[i];
	values[suffix] = a.suffix[i];
	values[quotesBefore] = mix(0, quote[i - 2], quote[i - 1]);
	values[quotesBehind] = mix(0, quote[i + 1], quote[i + 2]);
	values[finitesBefore] = Math.min(3, a.finitesBefore[token] - a.finitesBefore[start]);
	values[finitesAfter] = Math.min(3, a.finitesBefore[end] - a.finitesBefore[token + 1]);
	values[toEnd] = Math.min(8, end - token);
	values[heading] = a.isHeading ? 1 : 0;
	buffer.collect(atSight, values);
};

/**
 * How many words further on, or back, the first one stands for which something holds; 0 where there is none in the
 * passage and within reach.
 */
const awayOf = (
	{length}: Annotated,
	token: number,
	step: 1 | -1,
	reach: number,
	holds: (i: number) => boolean,
): number => {
	for (let d = 1; d <= reach; d++) {
		const other = token + d * step;
		if (other < 0 || other >= length) {
			return 0;
		}

		if (holds(other + margin)) {
			return d;
		}
	}

	return 0;
};

/**
 * All other features that tell whether a word is the head of a cue. They look at the three words to either side, at the
 * subject and the object that may stand further off, and at the sentence.
 *
 * @param a the passage
 * @param token the word; its features at first sight have just been asked for, so that what they look at is known
 * @param buffer takes the features
 */
export const cueFeaturesInFull = (a: Annotated, token: number, buffer: FeatureBuffer): void => {
	const {word, tag, fine, middle, quote, kind} = a;
	const i = token + margin;
	const {start, end} = sentenceAround(a, token);
	let subject = token - 1;
	while (subject >= 0 && token - subject < reach && beforeVerb.has(tag[subject + margin])) {
		subject--;
	}

	let object = token + 1;
	while (object < a.length && object - token < reach && afterVerb.has(tag[object + margin])) {
		object++;
	}

	fillAround(values, W, word, i, 3);
	fillAround(values, C, fine, i, 1);
	fillAround(values, M, middle, i, 2);
	fillAround(values, Q, quote, i, 2);
	fillAround(values, K, kind, i, 2);
	fillAround(values, V, a.verb, i, 1);
	values[B] = a.coarse[i];
	values[shape] = a.shape[i];
	values[quotesUpTo] = mix(0, quote[i - 2], quote[i - 1], quote[i]);
	values[tagsUpTo] = mix(0, tag[i - 2], tag[i - 1], tag[i]);
	values[kindsBefore] = mix(0, kind[i - 2], kind[i - 1]);
	values[kindsBehind] = mix(0, kind[i + 1], kind[i + 2]);
	values[subjectWord] = word[subject + margin];
	values[subjectTag] = tag[subject + margin];
	values[subjectClass] = fine[subject + margin];
	values[subjectAway] = Math.min(5, token - subject);
	values[objectWord] = word[object + margin];
	values[objectTag] = tag[object + margin];
	values[objectClass] = fine[object + margin];
	values[objectMiddle] = middle[object + margin];
	values[objectAway] = Math.min(5, object - token);
	values[that] = awayOf(a, token, 1, 5, at => kind[at] === kinds.that);
	values[opening] = awayOf(a, token, 1, 6, at => quote[at] === 1);
	values[closing] = awayOf(a, token, -1, 6, at => quote[at] > 1);
	values[someFinitesBefore] = Math.min(2, values[finitesBefore]);
	values[someFinitesAfter] = Math.min(2, values[finitesAfter]);
	values[commasBefore] = Math.min(3, a.commasBefore[token] - a.commasBefore[start]);
	values[commasAfter] = Math.min(3, a.commasBefore[end] - a.commasBefore[token + 1]);
	values[fromStart] = Math.min(8, token - start);
	values[nearEnd] = Math.min(4, end - token);
	values[marked] = a.passage.stretches.length > 0 ? 1 : 0;
	buffer.collect(inFull, values);
};
