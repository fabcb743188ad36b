import {type Lexicon, noClass} from './lexicon.js';
import {addWeights, FeatureBuffer} from './linear.js';
import {tags} from './tags.js';
import {Slots, templatesOf} from './templates.js';
import type {Word} from './word.js';

const slots = new Slots();
/** Of the word and its neighbours: the word, its last letters, its class. */
const W = slots.around(2);
const S = slots.around(1);
const C = slots.around(1);
/** Its shape, and whether the word opens a sentence; whether it has no class. */
const shape = slots.one();
const isUnknown = slots.one();
/** The tags of the word before and of the one before that. */
const previous = slots.one();
const second = slots.one();

const values = new Int32Array(slots.count);

const taggerTemplates = templatesOf(
	{},
	{
		1: [W],
		2: [W, previous],
		3: [S, shape],
		4: [S, previous],
		5: [C, shape],
		6: [C, previous],
		7: [previous],
		8: [previous, second],
		9: [W - 1],
		10: [W + 1],
		11: [W, W - 1],
		12: [W, W + 1],
		13: [S + 1],
		14: [C + 1, C],
		15: [C - 1, C],
		16: [shape],
		17: [W + 2],
		18: [previous, S + 1, S],
		19: [previous, W + 1],
		20: [W, second, previous],
		21: [isUnknown, shape, previous],
	},
);

/**
 * The features of one word of a sentence, given the tags of the two before it.
 *
 * @param words those of the passage
 * @param start the first word of the sentence
 * @param end behind its last word
 */
export const taggerFeatures = (
	words: readonly Word[],
	i: number,
	start: number,
	end: number,
	tagBefore: number,
	tagSecondBefore: number,
	buffer: FeatureBuffer,
): void => {
	const {hash, suffix, wordClass, shape: ownShape} = words[i];
	const before = i > start ? words[i - 1] : undefined;
	const after = i + 1 < end ? words[i + 1] : undefined;
	values[W - 1] = before ? before.hash : -1;
	values[W] = hash;
	values[W + 1] = after ? after.hash : -1;
	values[W + 2] = i + 2 < end ? words[i + 2].hash : -1;
	values[S] = suffix;
	values[S + 1] = after ? after.suffix : -1;
	values[C - 1] = before ? before.wordClass : -1;
	values[C] = wordClass;
	values[C + 1] = after ? after.wordClass : -1;
	values[shape] = ownShape + (i === start ? 16 : 0);
	values[isUnknown] = wordClass === noClass ? 1 : 0;
	values[previous] = tagBefore;
	values[second] = tagSecondBefore;
	buffer.clear();
	buffer.collect(taggerTemplates, values);
};

const buffer = new FeatureBuffer();
const scores = new Int32Array(tags.length);

/** The tag that scores highest of those that are possible. */
const bestOf = (possible: number): number => {
	let best = -1;
	for (let first = 0; first < scores.length; first += 4) {
		if ((possible & (1 << (first >> 2))) !== 0) {
			for (let tag = first; tag < first + 4; tag++) {
				if (best === -1 || scores[tag] > scores[best]) {
					best = tag;
				}
			}
		}
	}

	return best;
};

/**
 * Tags the words of a sentence from left to right, each with the tag that scores highest of those that it can have.
 *
 * @param words those of the passage
 * @param start the first word of the sentence
 * @param end behind its last word
 * @param found takes the ids of the tags
 * @param at where in `found` the passage's first word stands
 */
export const tagSentence = (
	words: readonly Word[],
	start: number,
	end: number,
	{tagger}: Lexicon,
	found: Int32Array,
	at: number,
): void => {
	let before = -1;
	let secondBefore = -1;
	for (let i = start; i < end; i++) {
		const {sign, possibleTags} = words[i];
		let tag = sign;
		if (tag === -1) {
			taggerFeatures(words, i, start, end, before, secondBefore, buffer);
			scores.fill(0);
			addWeights(tagger, buffer, scores, possibleTags);
			tag = bestOf(possibleTags);
		}

		found[at + i] = tag;
		secondBefore = before;
		before = tag;
	}
};
