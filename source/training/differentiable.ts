import type {Parameter} from './adam.js';
import type {Arithmetic, Matrix} from './matrices.js';

/**
 * Values with empty rows before and behind, so that a layer can look beyond their ends; and what they should be moved
 * by.
 */
export type Bordered = {readonly border: number; readonly values: Matrix; readonly slopes: Matrix};

/** Sets apart so many rows, and `border` more at each end. */
export const bordered = (
	arithmetic: Arithmetic,
	rows: number,
	columns: number,
	border: number,
): Bordered => ({
	border,
	values: arithmetic.matrix(rows + 2 * border, columns),
	slopes: arithmetic.matrix(rows + 2 * border, columns),
});

/** A matrix of zeros that is learned. */
export const parameter = (arithmetic: Arithmetic, rows: number, columns: number): Parameter => ({
	...arithmetic.matrix(rows, columns),
	gradient: arithmetic.matrix(rows, columns).values,
});

/** Fills values evenly from `-most` to `most`. */
const scatter = ({values}: Matrix, most: number, random: () => number): void => {
	for (let i = 0; i < values.length; i++) {
		values[i] = (2 * random() - 1) * most;
	}
};

/** Fills values from a normal distribution around 0. */
export const scatterNormally = ({values}: Matrix, deviation: number, random: () => number): void => {
	for (let i = 0; i < values.length; i++) {
		values[i] = deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	}
};

/** A layer of sums in the making: see `Layer` in `network-weights.ts`. Its weights stand tap by tap, input by input. */
export class Sums {
	readonly weights: Parameter;
	readonly bias: Parameter;
	/** The same weights tap by tap, output by output. */
	private readonly turned: Matrix;

	constructor(
		private readonly arithmetic: Arithmetic,
		readonly inputs: number,
		readonly outputs: number,
		readonly taps: number,
		readonly dilation: number,
		random: () => number,
	) {
		this.weights = parameter(arithmetic, taps * inputs, outputs);
		this.bias = parameter(arithmetic, 1, outputs);
		this.turned = arithmetic.matrix(taps * outputs, inputs);
		const most = 1 / Math.sqrt(taps * inputs);
		scatter(this.weights, most, random);
		scatter(this.bias, most, random);
	}

	/** To be called before the first rows and after each step. */
	turn(): void {
		const {inputs, outputs, taps, weights, turned} = this;
		for (let row = 0; row < taps * inputs; row++) {
			const tap = Math.floor(row / inputs);
			for (let output = 0; output < outputs; output++) {
				turned.values[(tap * outputs + output) * inputs + (row % inputs)] =
					weights.values[row * outputs + output];
			}
		}
	}

	/** The row that a tap looks at when the first row of bordered values is summed up. */
	private firstRow(border: number, tap: number): number {
		return border + (tap - (this.taps - 1) / 2) * this.dilation;
	}

	/** Sums up the first rows. */
	sum({border, values}: Bordered, sums: Matrix, rows: number): void {
		for (let t = 0; t < rows; t++) {
			sums.values.set(this.bias.values, t * this.outputs);
		}

		for (let tap = 0; tap < this.taps; tap++) {
			const first = {a: this.firstRow(border, tap), b: tap * this.inputs};
			this.arithmetic.addProduct(values, this.weights, sums, rows, this.inputs, first);
		}
	}

	/** From what the sums should be moved by, adds what weights and values should be moved by. */
	learn({border, values, slopes}: Bordered, sums: Matrix, rows: number): void {
		const {inputs, outputs, bias, weights, turned, arithmetic} = this;
		for (let i = 0; i < rows * outputs; i++) {
			bias.gradient[i % outputs] += sums.values[i];
		}

		const gradient = {columns: outputs, values: weights.gradient};
		for (let tap = 0; tap < this.taps; tap++) {
			const first = this.firstRow(border, tap);
			arithmetic.addTransposedProduct(values, sums, gradient, rows, {a: first, c: tap * inputs});
			const moved = {columns: inputs, values: slopes.values.subarray(first * inputs)};
			arithmetic.addProduct(sums, turned, moved, rows, outputs, {b: tap * outputs});
		}
	}
}

/** The gate: 0 up to -3, 1 from 3 on. */
const opening = (sum: number): number => Math.min(1, Math.max(0, sum / 6 + 0.5));

/**
 * Adds to a state what the gates let through: see `gate` in `kernel.wat`.
 *
 * @param width how many values a row of the state has; a row of sums has twice as many
 */
export const addGated = (sums: Matrix, state: Float32Array, rows: number, width: number): void => {
	for (let t = 0; t < rows; t++) {
		for (let d = 0; d < width; d++) {
			const at = t * 2 * width + d;
			state[t * width + d] += Math.max(0, sums.values[at]) * opening(sums.values[at + width]);
		}
	}
};

/** Turns the sums into what they should be moved by, from what the state should be moved by. */
export const learnGated = (sums: Matrix, slopes: Float32Array, rows: number, width: number): void => {
	for (let t = 0; t < rows; t++) {
		for (let d = 0; d < width; d++) {
			const at = t * 2 * width + d;
			const [value, gate] = [sums.values[at], sums.values[at + width]];
			const slope = slopes[t * width + d];
			sums.values[at] = value > 0 ? slope * opening(gate) : 0;
			sums.values[at + width] = value > 0 && Math.abs(gate) < 3 ? (slope * value) / 6 : 0;
		}
	}
};

/** Leaves out values at random and makes the others larger (Srivastava et al., Dropout, JMLR 2014). */
export class Dropout {
	private readonly kept: Float32Array;

	constructor(
		values: number,
		private readonly dropped: number,
	) {
		this.kept = new Float32Array(values);
	}

	/** Puts what stays of the values into a list. */
	leave(from: Float32Array, to: Float32Array, count: number, random: () => number): void {
		for (let i = 0; i < count; i++) {
			this.kept[i] = random() < this.dropped ? 0 : 1 / (1 - this.dropped);
			to[i] = from[i] * this.kept[i];
		}
	}

	/** Adds to what the values should be moved by. */
	learn(from: Float32Array, to: Float32Array, count: number): void {
		for (let i = 0; i < count; i++) {
			to[i] += from[i] * this.kept[i];
		}
	}
}
