import {mostTokens} from '../passage.js';
import {type Annotated, margin} from './annotate.js';
import {type CueContext, longestWindow} from './cue-context.js';
import {Kernel} from './kernel.js';
import {PlacedLayer, Rows} from './layers.js';
import {type NetworkWeights, oddsColumn, traitNames} from './network-weights.js';
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

/** A row for each distance there can be in a window, from the farthest before on: those alike have the same. */
const spreadOut = (rows: Int32Array, width: number): Int32Array =>
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
	/** The words' rows, four values in one number, and those of the tokens of a passage. */
	private readonly words: Int32Array;
	private readonly ownWords: Int32Array;
	private readonly traits: Int8Array;
	private readonly ownTraits: Int32Array;

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
		const {rows: words} = weights.words;
		this.words = new Int32Array(words.buffer, words.byteOffset, words.length / 4);
		this.ownWords = kernel.memory.wholes((mostTokens * width) / 4);
		this.traits = kernel.memory.bytes(weights.traits.rows.length);
		this.traits.set(weights.traits.rows);
		this.ownTraits = kernel.memory.wholes(mostTokens * traitNames.length);
	}

	/**
	 * Reads a passage; what is asked afterwards is asked of it.
	 *
	 * @param traitRows for each token the row of each trait: see `findTraits`
	 */
	read(a: Annotated, traitRows: Int32Array): void {
		const {tokens} = this;
		this.lookAt(a, traitRows);
		tokens.begin(a.length);
		for (const layer of this.around) {
			tokens.multiply(layer, a.length);
			tokens.gate(layer, a.length);
		}

		tokens.multiply(this.seen, a.length);
	}

	/** How likely a token of the passage is the head of a cue: the logarithm of the odds. */
	odds(token: number): number {
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

	/** Looks at each token by itself. */
	private lookAt(a: Annotated, traitRows: Int32Array): void {
		const {kernel, weights, words, ownWords, traits, ownTraits, tokens} = this;
		const {width} = weights;
		const fours = width / 4;
		tokens.checkRoom(a.length);
		for (let i = 0; i < a.length; i++) {
			const word = a.row[i + margin] * fours;
			for (let d = 0; d < fours; d++) {
				ownWords[i * fours + d] = words[word + d];
			}
		}

		ownTraits.set(traitRows.subarray(0, a.length * traitNames.length));
		kernel.look(
			ownWords.byteOffset,
			traits.byteOffset,
			ownTraits.byteOffset,
			tokens.state.byteOffset,
			a.length,
			width,
			1 / weights.words.perOne,
			1 / weights.traits.perOne,
		);
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

		const sentence = a.passage.sentences[a.sentence[head]];
		const bounds = [start, Math.max(start, sentence.start), Math.min(end, sentence.end), end];
		for (let side = 0; side < 3; side++) {
			const [from, to] = [bounds[side], bounds[side + 1]];
			if (from < to) {
				kernel.add(
					addressOf(own, from * seen.outputs),
					seen.outputs * own.BYTES_PER_ELEMENT,
					addressOf(cueSums, side * width),
					addressOf(this.distances, (from - head + longestWindow) * width),
					addressOf(sums, (from - start) * width),
					to - from,
					width,
				);
			}
		}
	}
}
