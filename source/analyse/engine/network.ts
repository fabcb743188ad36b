import {mostTokens} from '../passage.js';
import {type Annotated, margin} from './annotate.js';
import {type Factors, impossible, type Potentials} from './crf.js';
import {type CueContext, longestWindow} from './cue-context.js';
import {Kernel} from './kernel.js';
import {PlacedLayer, Rows} from './layers.js';
import {logistic} from './linear.js';
import {findTraits, type NetworkWeights, oddsColumn, traitNames} from './network-weights.js';
import {forbidden, spanLabelCount, spanTransitions} from './span-labels.js';

/** The scores of all labels around a cue, and their exponentials; valid until the next window is scored. */
export type WindowScores = Potentials & Factors;

/** Where a number of a list lies in the kernel's memory. */
const addressOf = (list: Int32Array, index: number): number =>
	list.byteOffset + index * list.BYTES_PER_ELEMENT;

/** Distances up to this are told apart one by one; beyond, three to each doubling, up to `farthest`. */
const near = 12;
const farthest = 20;
export const distanceCount = 2 * farthest + 1;

/** The number of a distance in tokens: `farthest` for none. */
export const distanceNumber = (distance: number): number => {
	const away = Math.abs(distance);
	const number = away <= near ? away : Math.min(farthest, Math.floor(near + 3 * Math.log2(away / near)));
	return farthest + (distance < 0 ? -number : number);
};

const distanceNumbers = Uint8Array.from({length: 2 * longestWindow + 1}, (_, i) =>
	distanceNumber(i - longestWindow),
);

/** A score beyond this, to either side, is as good as certain; the exponentials of two such ones still multiply. */
const mostScore = 300;

/** Rules a label out at a place of the window. */
export const ruleOut = ({unary, unaryFactors}: WindowScores, t: number, label: number): void => {
	unary[t * spanLabelCount + label] = impossible;
	unaryFactors[t * spanLabelCount + label] = 0;
};

/** The lists that a window's scores are put into, with the scores of pairs of labels, which are the same everywhere. */
const windowScores = (transitions: Float32Array): WindowScores => {
	const {before, after} = spanTransitions;
	const pairs = before.length;
	const score = (_: unknown, i: number) => transitions[before[i % pairs] * spanLabelCount + after[i % pairs]];
	const pairwise = Float64Array.from({length: longestWindow * pairs}, score);
	return {
		length: 0,
		transitions: spanTransitions,
		unary: new Float64Array(longestWindow * spanLabelCount),
		unaryFactors: new Float64Array(longestWindow * spanLabelCount),
		pairwise,
		pairFactors: pairwise.map(Math.exp),
	};
};

/**
 * Reads a passage: a convolutional network with gates (Dauphin et al., Language modeling with gated convolutional
 * networks, ICML 2017) whose layers reach ever farther (Strubell et al., Fast and accurate entity recognition with
 * iterated dilated convolutions, EMNLP 2017). It tells how likely each token is the head of a cue, and, from what it has
 * found out about each token and about a cue, what the tokens around the cue are.
 */
export class Network {
	private readonly kernel: Kernel;
	private readonly around: readonly PlacedLayer[];
	private readonly seen: PlacedLayer;
	private readonly within: readonly PlacedLayer[];
	private readonly labels: PlacedLayer;
	private readonly tokens: Rows;
	private readonly window: Rows;
	/** What a cue adds to the sums of each token of its window: in the sentences before, of and behind it. */
	private readonly cueSums: Int32Array;
	private readonly distances: Int32Array;
	private readonly scores: WindowScores;
	private readonly traitRows = new Int32Array(traitNames.length);

	/**
	 * @param code `kernel.wat` in binary form
	 * @param weights what it has learned
	 */
	constructor(
		code: Uint8Array,
		private readonly weights: NetworkWeights,
	) {
		const {width, windowWidth} = weights;
		const kernel = new Kernel(code);
		this.kernel = kernel;
		this.around = weights.around.map(layer => new PlacedLayer(kernel, layer));
		this.within = weights.within.map(layer => new PlacedLayer(kernel, layer));
		this.seen = new PlacedLayer(kernel, weights.seen);
		this.labels = new PlacedLayer(kernel, weights.labels);
		this.tokens = new Rows(kernel, mostTokens, width, [...this.around, this.seen]);
		this.window = new Rows(kernel, longestWindow, windowWidth, [...this.within, this.labels]);
		this.cueSums = kernel.memory.wholes(3 * 2 * windowWidth);
		this.distances = kernel.memory.wholes(weights.distances.length);
		this.distances.set(weights.distances);
		this.scores = windowScores(weights.transitions);
	}

	/** Reads a passage; what is asked afterwards is asked of it. */
	read(a: Annotated): void {
		const {tokens} = this;
		this.lookAt(a);
		tokens.begin(a.length);
		for (const layer of this.around) {
			tokens.multiply(layer, a.length);
			tokens.gate(layer, a.length);
		}

		tokens.multiply(this.seen, a.length);
	}

	/** How likely a token of the passage is the head of a cue: 0 to 1. */
	headProbability(token: number): number {
		const {outputs, scale} = this.seen;
		return logistic(this.tokens.sums[token * outputs + oddsColumn(this.weights)] * scale);
	}

	/** The scores of all labels and pairs of labels around a cue of the passage. */
	score(context: CueContext): WindowScores {
		const {window, labels, weights} = this;
		const length = context.end - context.start;
		this.lookFrom(context);
		window.state.fill(0, 0, length * weights.windowWidth);
		window.gate(this.seen, length);
		window.end(length);
		for (const layer of this.within) {
			window.multiply(layer, length);
			window.gate(layer, length);
		}

		window.multiply(labels, length);
		const {unary, unaryFactors} = this.scores;
		for (let t = 0; t < length; t++) {
			for (let y = 0; y < spanLabelCount; y++) {
				const sum = window.sums[t * labels.outputs + y] * labels.scale + (t === 0 ? weights.first[y] : 0);
				const score = Math.max(-mostScore, Math.min(mostScore, sum));
				unary[t * spanLabelCount + y] = score;
				unaryFactors[t * spanLabelCount + y] = Math.exp(score);
			}
		}

		const scores = {...this.scores, length};
		forbidden(context, (at, label) => ruleOut(scores, at, label));
		return scores;
	}

	/** Looks at each token by itself. */
	private lookAt(a: Annotated): void {
		const {weights, traitRows} = this;
		const {width} = weights;
		const {state} = this.tokens;
		const {rows: words} = weights.words;
		const {rows: traits} = weights.traits;
		const [perWord, perTrait] = [1 / weights.words.perOne, 1 / weights.traits.perOne];
		for (let i = 0; i < a.length; i++) {
			findTraits(a, i + margin, traitRows);
			const [first, second, third, fourth, fifth, sixth] = traitRows;
			const word = a.row[i + margin] * width;
			// Written out: a loop over the six rows takes five times as long.
			for (let d = 0; d < width; d++) {
				state[i * width + d] =
					words[word + d] * perWord +
					(traits[first * width + d] +
						traits[second * width + d] +
						traits[third * width + d] +
						traits[fourth * width + d] +
						traits[fifth * width + d] +
						traits[sixth * width + d]) *
						perTrait;
			}
		}
	}

	/** Looks from a cue at each token of its window. */
	private lookFrom({a, head, start, end}: CueContext): void {
		const {kernel, weights, cueSums, seen} = this;
		const {sides} = weights;
		const {sums: own} = this.tokens;
		const {sums} = this.window;
		const width = 2 * weights.windowWidth;
		for (let i = 0; i < 3 * width; i++) {
			cueSums[i] = own[head * seen.outputs + width + (i % width)] + sides[i];
		}

		for (let token = start; token < end; token++) {
			const side = Math.sign(a.sentence[token] - a.sentence[head]) + 1;
			const distance = distanceNumbers[token - head + longestWindow];
			kernel.add(
				addressOf(own, token * seen.outputs),
				addressOf(cueSums, side * width),
				addressOf(this.distances, distance * width),
				addressOf(sums, (token - start) * width),
				width,
			);
		}
	}
}
