import {type Annotated, margin} from '../analyse/engine/annotate.js';
import {findTraits, firsts, traitCount, traitNames} from '../analyse/engine/network-weights.js';
import {mostTokens} from '../analyse/passage/passage.js';
import type {Parameter} from './adam.js';
import {type Bordered, bordered, Dropout, parameter, Sums, scatterNormally} from './differentiable.js';
import {dropped, GatedLayer} from './gated-layer.js';
import type {Arithmetic, Matrix} from './matrices.js';
import {type Vectors, vectorSize} from './vectors.js';

/** The part of the words, and of the endings, that are hidden at a time, so that it learns to do without. */
const hidden = 0.1;

/** Where the ending stands among the traits. */
const ending = traitNames.indexOf('suffix');
const tokenTraits = traitNames.length;

/** The part of the network that reads a passage, in the making: see `Network.read`. */
export class TokenReader {
	/** What makes a row of a word's vector; words without one are all alike. */
	readonly projection: Parameter;
	readonly bias: Parameter;
	readonly unknown: Parameter;
	readonly traits: Parameter;
	readonly layers: readonly GatedLayer[];
	readonly seen: Sums;
	/** What is seen of each token, and what that should be moved by. */
	readonly sums: Matrix;
	readonly slopes: Matrix;

	private readonly rows: Matrix;
	private readonly state: Matrix;
	private readonly stateSlopes: Matrix;
	private readonly left: Bordered;
	private readonly atFirst: Dropout;
	private readonly atLast: Dropout;
	private readonly hasVector = new Uint8Array(mostTokens);
	private readonly found = new Int32Array(mostTokens * tokenTraits);

	constructor(
		private readonly arithmetic: Arithmetic,
		private readonly vectors: Vectors,
		private readonly width: number,
		dilations: readonly number[],
		outputs: number,
		private readonly random: () => number,
	) {
		this.projection = parameter(arithmetic, vectorSize, width);
		this.bias = parameter(arithmetic, 1, width);
		this.unknown = parameter(arithmetic, 1, width);
		this.traits = parameter(arithmetic, traitCount, width);
		scatterNormally(this.projection, 0.6 / Math.sqrt(vectorSize), random);
		scatterNormally(this.traits, 0.3, random);
		this.layers = dilations.map(dilation => new GatedLayer(arithmetic, width, dilation, mostTokens, random));
		this.seen = new Sums(arithmetic, width, outputs, 1, 1, random);
		this.sums = arithmetic.matrix(mostTokens, outputs);
		this.slopes = arithmetic.matrix(mostTokens, outputs);
		this.rows = arithmetic.matrix(mostTokens, vectorSize);
		this.state = arithmetic.matrix(mostTokens, width);
		this.stateSlopes = arithmetic.matrix(mostTokens, width);
		this.left = bordered(arithmetic, mostTokens, width, 0);
		this.atFirst = new Dropout(mostTokens * width, dropped);
		this.atLast = new Dropout(mostTokens * width, dropped);
	}

	get parameters(): Parameter[] {
		const {projection, bias, unknown, traits, layers, seen} = this;
		return [
			projection,
			bias,
			unknown,
			traits,
			...[...layers.map(({layer}) => layer), seen].flatMap(layer => [layer.weights, layer.bias]),
		];
	}

	/** To be called before the first passage and after each step. */
	turn(): void {
		for (const layer of [...this.layers.map(({layer}) => layer), this.seen]) {
			layer.turn();
		}
	}

	/** Reads a passage. */
	forward(a: Annotated): void {
		const {length} = a;
		const {width, state, left, random} = this;
		this.look(a);
		this.atFirst.leave(state.values, state.values, length * width, random);
		for (const layer of this.layers) {
			layer.forward(state.values, length);
		}

		this.atLast.leave(state.values, left.values.values, length * width, random);
		this.seen.sum(left, this.sums, length);
		this.slopes.values.fill(0, 0, length * this.slopes.columns);
	}

	/** Learns from `slopes`. */
	backward(length: number): void {
		const {width, left, stateSlopes, slopes, arithmetic} = this;
		const count = length * width;
		left.slopes.values.fill(0, 0, count);
		this.seen.learn(left, slopes, length);
		stateSlopes.values.fill(0, 0, count);
		this.atLast.learn(left.slopes.values, stateSlopes.values, count);
		for (const layer of this.layers.toReversed()) {
			layer.backward(stateSlopes.values, length);
		}

		left.slopes.values.fill(0, 0, count);
		this.atFirst.learn(stateSlopes.values, left.slopes.values, count);
		arithmetic.addTransposedProduct(
			this.rows,
			left.slopes,
			{columns: width, values: this.projection.gradient},
			length,
		);
		this.learnTraits(left.slopes.values, length);
	}

	/** Looks at each token by itself, now and then past its word and its ending. */
	private look(a: Annotated): void {
		const {width, state, rows, vectors, random, found, hasVector, arithmetic} = this;
		const unknownRow = vectors.length / vectorSize - 1;
		for (let i = 0; i < a.length; i++) {
			const row = random() < hidden ? unknownRow : a.row[i + margin];
			hasVector[i] = row === unknownRow ? 0 : 1;
			rows.values.set(vectors.subarray(row * vectorSize, (row + 1) * vectorSize), i * vectorSize);
			findTraits(a, i + margin, found, i * tokenTraits);
			const own = found.subarray(i * tokenTraits, (i + 1) * tokenTraits);
			if (random() < hidden) {
				own[ending] = firsts.suffix;
			}

			for (let d = 0; d < width; d++) {
				let sum = this.bias.values[d] + (hasVector[i] ? 0 : this.unknown.values[d]);
				for (const trait of own) {
					sum += this.traits.values[trait * width + d];
				}

				state.values[i * width + d] = sum;
			}
		}

		arithmetic.addProduct(rows, this.projection, state, a.length, vectorSize);
	}

	private learnTraits(slopes: Float32Array, length: number): void {
		const {width, found, hasVector} = this;
		for (let i = 0; i < length; i++) {
			const own = found.subarray(i * tokenTraits, (i + 1) * tokenTraits);
			for (let d = 0; d < width; d++) {
				const slope = slopes[i * width + d];
				this.bias.gradient[d] += slope;
				this.unknown.gradient[d] += hasVector[i] ? 0 : slope;
				for (const trait of own) {
					this.traits.gradient[trait * width + d] += slope;
				}
			}
		}
	}
}
