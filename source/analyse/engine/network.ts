import {mostTokens} from '../passage/passage.js';
import {type CueContext, longestWindow, sidesOf} from './cue-context.js';
import {Kernel} from './kernel.js';
import {PlacedLayer, Rows} from './layers.js';
import {type NetworkWeights, oddsColumn, rowsAToken} from './network-weights.js';
import {spanLabelCount} from './span-labels.js';

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

/** A row for each distance of up to the length of a window, from the farthest before on: those alike have the same. */
export const spreadOut = (rows: Int32Array, width: number): Int32Array =>
	Int32Array.from({length: (2 * longestWindow + 1) * width}, (_, i) => {
		const distance = Math.floor(i / width) - longestWindow;
		return rows[distanceNumber(distance) * width + (i % width)];
	});

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
	/** The tables of words and of traits, and which rows of them each token has. */
	private readonly words: Uint8Array;
	private readonly traits: Int8Array;
	private readonly ownRows: Int32Array;

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
		const distances = spreadOut(weights.distances, 2 * windowWidth);
		this.distances = kernel.memory.wholes(distances.length);
		this.distances.set(distances);
		this.words = kernel.memory.unsigned(weights.words.rows.length);
		this.words.set(weights.words.rows);
		this.traits = kernel.memory.bytes(weights.traits.rows.length);
		this.traits.set(weights.traits.rows);
		this.ownRows = kernel.memory.wholes(mostTokens * rowsAToken);
	}

	/**
	 * Reads a passage; what is asked afterwards is asked of it.
	 *
	 * @param length how many tokens it has
	 * @param rows of each token's word and traits: see `findRows`
	 * @throws {RangeError} where it has more than `mostTokens`
	 */
	read(length: number, rows: Int32Array): void {
		const {tokens} = this;
		this.embed(length, rows);
		tokens.begin(length);
		for (const layer of this.around) {
			tokens.multiply(layer, length);
			tokens.gate(layer, length);
		}

		tokens.multiply(this.seen, length);
	}

	/** How likely a token of the passage is the head of a cue: the logarithm of the odds. */
	logOdds(token: number): number {
		const {outputs, scale} = this.seen;
		return this.tokens.sums[token * outputs + oddsColumn(this.weights)] * scale;
	}

	/**
	 * Scores all labels around a cue of the passage.
	 *
	 * @param unary each score is added to what is there, `spanLabelCount` for each token of the window
	 */
	addScores(context: CueContext, unary: Float64Array): void {
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
		for (let t = 0; t < length; t++) {
			for (let y = 0; y < spanLabelCount; y++) {
				unary[t * spanLabelCount + y] +=
					window.sums[t * labels.outputs + y] * labels.scale + (t === 0 ? weights.first[y] : 0);
			}
		}
	}

	/** What each token is by itself. */
	private embed(length: number, rows: Int32Array): void {
		const {kernel, weights, words, traits, ownRows, tokens} = this;
		tokens.checkRoom(length);
		ownRows.set(rows.subarray(0, length * rowsAToken));
		if (length > 0) {
			kernel.embed(
				words.byteOffset,
				traits.byteOffset,
				ownRows.byteOffset,
				tokens.state.byteOffset,
				length,
				weights.width,
				1 / weights.words.perOne,
				1 / weights.traits.perOne,
			);
		}
	}

	/** Looks from a cue at each token of its window. */
	private lookFrom(context: CueContext): void {
		const {head, start} = context;
		const {kernel, weights, cueSums, seen} = this;
		const {sides} = weights;
		const {sums: own} = this.tokens;
		const {sums} = this.window;
		const width = 2 * weights.windowWidth;
		for (let i = 0; i < 3 * width; i++) {
			cueSums[i] = own[head * seen.outputs + width + (i % width)] + sides[i];
		}

		for (const [side, part] of sidesOf(context).entries()) {
			if (part.start < part.end) {
				kernel.add(
					addressOf(own, part.start * seen.outputs),
					seen.outputs * own.BYTES_PER_ELEMENT,
					addressOf(cueSums, side * width),
					addressOf(this.distances, (part.start - head + longestWindow) * width),
					addressOf(sums, (part.start - start) * width),
					part.end - part.start,
					width,
				);
			}
		}
	}
}
