import {logistic} from '../analyse/engine/linear.js';
import {
	type Layer,
	type NetworkWeights,
	oddsColumn,
	type PackedTable,
	packedOffset,
	steps,
	type Table,
} from '../analyse/engine/network-weights.js';
import {spanLabelCount} from '../analyse/engine/span-labels.js';
import {Adam} from './adam.js';
import type {Sums} from './differentiable.js';
import type {GatedLayer} from './gated-layer.js';
import {Arithmetic, type Matrix} from './matrices.js';
import type {Paragraph} from './paragraphs.js';
import {seededRandom, shuffle} from './random.js';
import {TokenReader} from './token-reader.js';
import {type Vectors, vectorSize} from './vectors.js';
import {WindowReader} from './window-reader.js';

/** The sizes of the network: with 64 and 32 values it found no more in 12 rounds. */
const width = 48;
const windowWidth = 24;
const dilations = {around: [1, 2, 4, 8], within: [1, 4]} as const;

const odds = oddsColumn({windowWidth});
/** How many sums are seen of each token, in eights. */
const seenOutputs = odds + 8;

/**
 * On two parts of six of the news it had not seen, contents at known cues were found, and cut exactly, with 12 rounds in
 * 83.4
 * and 68.6%, with 16 in 84.1 and 69.7, with 24 in 84.7 and 70.7.
 */
const usualRounds = 40;
/** How far the longest steps go: their length grows for so many steps and falls evenly to nearly nothing. */
const rate = 0.003;
const warmUp = 100;
const least = 0.01;
/** A step is taken after so many tokens, for so many cues at least. */
const tokensAStep = 1200;
const fewestCues = 10;

/** The largest whole numbers that weights become. */
const mostInLayer = 511;
const mostInTraits = 127;
const mostInWords = 7;

/**
 * So many standard deviations are a step between the values of words, which are most of a model. The shipped weights
 * take 1.8 MB so in a package, and 3.2 with 15 steps to the largest value; contents are found with the same F1 on
 * PolNeAR dev, 76.9.
 */
const wordStep = 1.5;

const perOneOf = (values: Float32Array, most: number): number =>
	most / values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9);

/**
 * Rounds a layer of sums to whole numbers.
 *
 * @param outputs how many of its outputs, from the first one on, are kept
 */
const layerOf = ({inputs, taps, dilation, weights, bias, ...sums}: Sums, outputs = sums.outputs): Layer => {
	const perOne = perOneOf(weights.values, mostInLayer);
	const rows = taps * inputs;
	return {
		taps,
		dilation,
		inputs,
		outputs,
		perOne,
		weights: Int16Array.from({length: outputs * rows}, (_, i) =>
			Math.round(weights.values[(i % rows) * sums.outputs + Math.floor(i / rows)] * perOne),
		),
		bias: Int32Array.from(bias.values.subarray(0, outputs), value => Math.round(value * steps * perOne)),
	};
};

const tableOf = (values: Float32Array): Table => {
	const perOne = perOneOf(values, mostInTraits);
	return {rows: Int8Array.from(values, value => Math.round(value * perOne)), perOne};
};

/** Rounds a table to a few steps, and packs it. */
const packedTableOf = (values: Float32Array): PackedTable => {
	const deviation = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
	const perOne = 1 / (wordStep * Math.max(deviation, 1e-9));
	const step = (i: number) =>
		packedOffset + Math.max(-mostInWords, Math.min(mostInWords, Math.round(values[i] * perOne)));
	return {
		rows: Uint8Array.from({length: values.length / 2}, (_, i) => step(2 * i) | (step(2 * i + 1) << 4)),
		perOne,
	};
};

/** The network's row of each word: what its vector comes to. */
const wordRows = ({projection, bias, unknown}: TokenReader, vectors: Vectors): Float32Array => {
	const count = vectors.length / vectorSize;
	const rows = new Float32Array(count * width);
	const sums = new Float64Array(width);
	for (let word = 0; word < count; word++) {
		for (let d = 0; d < width; d++) {
			sums[d] = bias.values[d] + (word === count - 1 ? unknown.values[d] : 0);
		}

		// Value by value of the vector, so that the projection is read as it lies in memory.
		for (let k = 0; k < vectorSize; k++) {
			const value = vectors[word * vectorSize + k];
			for (let d = 0; d < width; d++) {
				sums[d] += value * projection.values[k * width + d];
			}
		}

		rows.set(sums, word * width);
	}

	return rows;
};

const layersOf = (layers: readonly GatedLayer[]): Layer[] => layers.map(({layer}) => layerOf(layer));

const toWeights = (tokens: TokenReader, window: WindowReader, vectors: Vectors): NetworkWeights => {
	const seen = layerOf(tokens.seen, odds + 1);
	const inUnit = ({values}: Matrix) =>
		Int32Array.from(values, value => Math.round(value * steps * seen.perOne));
	return {
		width,
		windowWidth,
		words: packedTableOf(wordRows(tokens, vectors)),
		traits: tableOf(tokens.traits.values),
		around: layersOf(tokens.layers),
		seen,
		distances: inUnit(window.distances),
		sides: inUnit(window.sides),
		within: layersOf(window.layers),
		labels: layerOf(window.labels, spanLabelCount),
		first: window.first.values.slice(),
		transitions: window.transitions.values.slice(),
	};
};

/** Learns from the odds of each token which of them are heads of cues. */
const learnHeads = ({sums, slopes}: TokenReader, isHead: Uint8Array): void => {
	for (const [token, is] of isHead.entries()) {
		const at = token * seenOutputs + odds;
		slopes.values[at] += logistic(sums.values[at]) - is;
	}
};

/**
 * Learns from one paragraph; what is learned counts with the next step.
 *
 * @returns the loss of its windows
 */
const learnFrom = (
	{a, isHead, windows}: Paragraph,
	{tokens, window}: {readonly tokens: TokenReader; readonly window: WindowReader},
): number => {
	tokens.forward(a);
	learnHeads(tokens, isHead);
	const loss = windows.reduce((sum, own) => sum + window.learn(own, tokens.sums, tokens.slopes), 0);
	tokens.backward(a.length);
	return loss;
};

/**
 * Trains the network that finds cues, and around each its source and its content.
 *
 * @param paragraphs what it learns from
 * @param vectors of the lexicon's words
 * @param code `gemm.wat` in binary form
 * @param tell hears of each round, and how unlikely the right labels of a cue were in it, as a logarithm
 * @param options `seed`, of which all depends that is left to chance, and `rounds`, how often it reads each paragraph
 */
export const trainNetwork = (
	paragraphs: readonly Paragraph[],
	vectors: Vectors,
	code: Uint8Array,
	tell: (step: string) => void,
	{seed = 1, rounds = usualRounds}: {readonly seed?: number; readonly rounds?: number} = {},
): NetworkWeights => {
	const random = seededRandom(seed);
	const arithmetic = new Arithmetic(code);
	const tokens = new TokenReader(arithmetic, vectors, width, dilations.around, seenOutputs, random);
	const window = new WindowReader(arithmetic, windowWidth, dilations.within, random);
	const readers = {tokens, window};
	const adam = new Adam([...tokens.parameters, ...window.parameters]);
	const tokensInAll = paragraphs.reduce((sum, {a}) => sum + a.length, 0) * rounds;
	const cuesInAll = paragraphs.reduce((sum, {windows}) => sum + windows.length, 0);
	const order = [...paragraphs];
	let done = 0;
	let step = 0;
	for (let round = 1; round <= rounds; round++) {
		shuffle(order, random);
		let loss = 0;
		const sinceStep = {tokens: 0, cues: 0};
		for (const [p, paragraph] of order.entries()) {
			if (sinceStep.tokens === 0) {
				tokens.turn();
				window.turn();
			}

			loss += learnFrom(paragraph, readers);
			sinceStep.tokens += paragraph.a.length;
			sinceStep.cues += paragraph.windows.length;
			done += paragraph.a.length;
			if (sinceStep.tokens >= tokensAStep || p === order.length - 1) {
				step++;
				const share = Math.min(1, step / warmUp) * Math.max(least, 1 - done / tokensInAll);
				adam.step(rate * share, 1 / Math.max(fewestCues, sinceStep.cues));
				sinceStep.tokens = 0;
				sinceStep.cues = 0;
			}
		}

		tell(`round ${round}: ${cuesInAll > 0 ? (loss / cuesInAll).toFixed(2) : 'no cues'}`);
	}

	return toWeights(tokens, window, vectors);
};
