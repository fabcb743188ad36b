import type {Token} from '../tokens.js';
import {mix} from './hash.js';
import {type Lexicon, noClass, type Vocabulary} from './lexicon.js';
import {addWeights, FeatureBuffer} from './linear.js';
import {wordOf} from './word.js';

/** Parts of speech: those of the Penn Treebank, some of them taken together. `"` is any quotation mark. */
export const tags = [
	'NN',
	'NNS',
	'NNP',
	'VBD',
	'VBZ',
	'VBP',
	'VB',
	'VBN',
	'VBG',
	'MD',
	'IN',
	'TO',
	'DT',
	'JJ',
	'JJR',
	'RB',
	'PRP',
	'PRP$',
	'POS',
	'CC',
	'CD',
	'WP',
	'WDT',
	'WRB',
	'EX',
	'RP',
	'UH',
	'"',
	',',
	'.',
	':',
	'(',
	')',
	'-',
	'$',
	'X',
] as const;
export type Tag = (typeof tags)[number];
export const tagIds: Readonly<Record<Tag, number>> = Object.fromEntries(
	tags.map((tag, id) => [tag, id]),
) as Record<Tag, number>;

/** Signs whose tag needs no guessing. */
const signs: Readonly<Record<string, Tag>> = {
	',': ',',
	'.': '.',
	'?': '.',
	'!': '.',
	':': ':',
	';': ':',
	'…': ':',
	'...': ':',
	'(': '(',
	'[': '(',
	')': ')',
	']': ')',
	'-': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'--': '-',
	$: '$',
	'£': '$',
	'€': '$',
	'’s': 'POS',
	'“': '"',
	'”': '"',
	'"': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'``': '"',
	"''": '"',
	'‘': '"',
	'’': '"',
};

export const signTag = (token: Token): Tag | undefined => signs[token.lower];

/** What the tagger looks at of each word; behind the last one stand two empty places, so that a look ahead needs no check. */
type TaggerInput = {
	readonly words: Int32Array;
	readonly suffixes: Int32Array;
	readonly classes: Int32Array;
	readonly shapes: Int32Array;
	/** The tags that each word can have: see `Lexicon.possibleTags`. */
	readonly possible: Int32Array;
};

export const toTaggerInput = (tokens: readonly Token[], vocabulary: Vocabulary): TaggerInput => {
	const list = () => new Int32Array(tokens.length + 2).fill(-1);
	const [words, suffixes, classes, shapes, possible] = [list(), list(), list(), list(), list()];
	for (const [i, {text, lower}] of tokens.entries()) {
		const word = wordOf(text, lower, vocabulary);
		words[i] = word.hash;
		suffixes[i] = word.suffix;
		classes[i] = word.wordClass;
		shapes[i] = word.shape;
		possible[i] = word.possibleTags;
	}

	return {words, suffixes, classes, shapes, possible};
};

/** The features of one word, given the tags of the two before it. */
export const taggerFeatures = (
	input: TaggerInput,
	i: number,
	opens: boolean,
	previous: number,
	second: number,
	buffer: FeatureBuffer,
): void => {
	const {words, suffixes, classes, shapes} = input;
	const before = i > 0 ? words[i - 1] : -1;
	const after = words[i + 1];
	const shape = shapes[i] + (opens ? 16 : 0);
	buffer.clear();
	buffer.add(mix(1, words[i]));
	buffer.add(mix(2, words[i], previous));
	buffer.add(mix(3, suffixes[i], shape));
	buffer.add(mix(4, suffixes[i], previous));
	buffer.add(mix(5, classes[i], shape));
	buffer.add(mix(6, classes[i], previous));
	buffer.add(mix(7, previous));
	buffer.add(mix(8, previous, second));
	buffer.add(mix(9, before));
	buffer.add(mix(10, after));
	buffer.add(mix(11, words[i], before));
	buffer.add(mix(12, words[i], after));
	buffer.add(mix(13, suffixes[i + 1]));
	buffer.add(mix(14, classes[i + 1], classes[i]));
	buffer.add(mix(15, i > 0 ? classes[i - 1] : -1, classes[i]));
	buffer.add(mix(16, shape));
	buffer.add(mix(17, words[i + 2]));
	buffer.add(mix(18, previous, suffixes[i + 1], suffixes[i]));
	buffer.add(mix(19, previous, after));
	buffer.add(mix(20, words[i], second, previous));
	buffer.add(mix(21, classes[i] === noClass ? 1 : 0, shape, previous));
};

const buffer = new FeatureBuffer();
const scores = new Int32Array(tags.length);

/** The tag that scores highest of those that are possible. */
const bestOf = (possible: number): number => {
	let best = -1;
	for (let tag = 0; tag < scores.length; tag++) {
		if ((possible & (1 << (tag >> 2))) !== 0 && (best === -1 || scores[tag] > scores[best])) {
			best = tag;
		}
	}

	return best;
};

/**
 * Tags the words of a sentence from left to right, each with the tag that scores highest of those that it can have.
 *
 * @param tokens of one sentence
 * @returns the ids of the tags
 */
export const tagSentence = (tokens: readonly Token[], lexicon: Lexicon): number[] => {
	const input = toTaggerInput(tokens, lexicon);
	const found: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const sign = signTag(tokens[i]);
		if (sign !== undefined) {
			found.push(tagIds[sign]);
			continue;
		}

		taggerFeatures(input, i, i === 0, found[i - 1] ?? -1, found[i - 2] ?? -1, buffer);
		scores.fill(0);
		addWeights(lexicon.tagger, buffer, scores, 0, input.possible[i]);
		found.push(bestOf(input.possible[i]));
	}

	return found;
};
