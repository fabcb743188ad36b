import {createRequire} from 'node:module';
import type {Vocabulary} from '../analyse/engine/lexicon.js';
import {FeatureBuffer} from '../analyse/engine/linear.js';
import {taggerFeatures} from '../analyse/engine/tag.js';
import {signTag, type Tag, tagIds, tags} from '../analyse/engine/tags.js';
import type {Weights} from '../analyse/engine/weights.js';
import {wordsOf} from '../analyse/engine/word.js';
import type {Token} from '../analyse/passage/tokens.js';
import type {Document} from './document.js';
import {quantise} from './quantise.js';
import {seededRandom, shuffle} from './random.js';

const bits = 15;
const rounds = 6;

/** Tags of the Penn Treebank that are taken together with others. */
const merged: Readonly<Record<string, Tag>> = {
	NNPS: 'NNP',
	JJS: 'JJR',
	RBR: 'RB',
	RBS: 'RB',
	PDT: 'DT',
	WP$: 'WP',
	FW: 'NN',
	HYPH: '-',
	'-LRB-': '(',
	'-RRB-': ')',
	LS: 'CD',
	SYM: 'X',
};

type Sentence = {readonly tokens: readonly Token[]; readonly gold: readonly number[]};

/** The sentences of a corpus, tagged by an existing tagger: what ours learns from. */
const tagged = (documents: readonly Document[], modules: string): Sentence[] => {
	const require = createRequire(modules);
	const teacher = (
		require('wink-pos-tagger') as () => {
			tagRawTokens: (tokens: string[]) => Array<{pos: string}>;
		}
	)();
	return documents.flatMap(({passages}) =>
		passages.flatMap(({tokens, sentences}) =>
			sentences.map(({start, end}) => {
				const own = tokens.slice(start, end);
				const words = own.map(token =>
					signTag(token.lower) === '"' ? '"' : token.text.replaceAll('’', "'"),
				);
				const gold = teacher.tagRawTokens(words).map(({pos}, i) => {
					const tag = signTag(own[i].lower) ?? merged[pos] ?? pos;
					return tagIds[tag as Tag] ?? tagIds.X;
				});
				return {tokens: own, gold};
			}),
		),
	);
};

/**
 * Trains the tagger as an averaged perceptron (Collins, EMNLP 2002) on what wink-pos-tagger says.
 *
 * @param training the corpus to learn from
 * @param held the corpus to measure on
 * @param classes the word classes, which the tagger looks at
 * @param modules a path inside the folder whose `node_modules` has wink-pos-tagger
 * @returns the weights, and the share of words that get the same tag as from the teacher
 */
export const trainTagger = (
	training: readonly Document[],
	held: readonly Document[],
	classes: Vocabulary,
	modules: string,
): {weights: Weights; agreement: number} => {
	const labels = tags.length;
	const size = (1 << bits) * labels;
	const weights = new Float32Array(size);
	const sums = new Float64Array(size);
	const stamps = new Int32Array(size);
	const buffer = new FeatureBuffer();
	const scores = new Float64Array(labels);
	let step = 0;
	const best = (table: Float32Array): number => {
		scores.fill(0);
		for (let k = 0; k < buffer.count; k++) {
			const row = (buffer.values[k] & ((1 << bits) - 1)) * labels;
			for (let y = 0; y < labels; y++) {
				scores[y] += table[row + y];
			}
		}

		return scores.indexOf(Math.max(...scores));
	};

	const change = (index: number, by: number): void => {
		sums[index] += (step - stamps[index]) * weights[index];
		stamps[index] = step;
		weights[index] += by;
	};

	const sentences = tagged(training, modules).map(sentence => ({
		...sentence,
		known: wordsOf(sentence.tokens, classes),
	}));
	const random = seededRandom(11);
	for (let round = 0; round < rounds; round++) {
		shuffle(sentences, random);
		for (const {tokens, gold, known} of sentences) {
			const said: number[] = [];
			for (const [i, token] of tokens.entries()) {
				if (signTag(token.lower) !== undefined) {
					said.push(gold[i]);
					continue;
				}

				step++;
				taggerFeatures(known, i, 0, known.length, said[i - 1] ?? -1, said[i - 2] ?? -1, buffer);
				const guess = best(weights);
				if (guess !== gold[i]) {
					for (let k = 0; k < buffer.count; k++) {
						const row = (buffer.values[k] & ((1 << bits) - 1)) * labels;
						change(row + gold[i], 1);
						change(row + guess, -1);
					}
				}

				// Its own guess, right or wrong, so that it learns to live with its errors.
				said.push(guess);
			}
		}
	}

	const averaged = weights.map((weight, i) => (sums[i] + (step - stamps[i]) * weight) / step);
	let [same, all] = [0, 0];
	for (const {tokens, gold} of tagged(held, modules)) {
		const known = wordsOf(tokens, classes);
		const said: number[] = [];
		for (const [i, token] of tokens.entries()) {
			if (signTag(token.lower) !== undefined) {
				said.push(gold[i]);
				continue;
			}

			taggerFeatures(known, i, 0, known.length, said[i - 1] ?? -1, said[i - 2] ?? -1, buffer);
			said.push(best(averaged));
			same += Number(said[i] === gold[i]);
			all++;
		}
	}

	return {weights: quantise({bits, labels, values: averaged}), agreement: same / all};
};
