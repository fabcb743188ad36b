import {addGated, type Bordered, bordered, Dropout, learnGated, Sums} from './differentiable.js';
import type {Arithmetic, Matrix} from './matrices.js';

/** The part of the values that no layer gets to see at a time. */
export const dropped = 0.2;

/** A layer of gates in the making, with what it keeps on its way forwards for the way back. */
export class GatedLayer {
	readonly layer: Sums;
	private readonly sums: Matrix;
	private readonly left: Bordered;
	private readonly dropout: Dropout;

	/**
	 * @param size how many values a row has
	 * @param most how many rows there can be
	 */
	constructor(
		arithmetic: Arithmetic,
		private readonly size: number,
		dilation: number,
		most: number,
		private readonly random: () => number,
	) {
		this.layer = new Sums(arithmetic, size, 2 * size, 3, dilation, random);
		this.sums = arithmetic.matrix(most, 2 * size);
		this.left = bordered(arithmetic, most, size, dilation);
		this.dropout = new Dropout(most * size, dropped);
	}

	/** Changes the first rows of a state. */
	forward(state: Float32Array, rows: number): void {
		const {left, size, sums, layer} = this;
		left.values.values.fill(0, 0, (rows + 2 * left.border) * size);
		this.dropout.leave(state, left.values.values.subarray(left.border * size), rows * size, this.random);
		layer.sum(left, sums, rows);
		addGated(sums, state, rows, size);
	}

	/** Turns what the state behind should be moved by into what the state before should be moved by. */
	backward(slopes: Float32Array, rows: number): void {
		const {left, size, sums, layer} = this;
		learnGated(sums, slopes, rows, size);
		left.slopes.values.fill(0, 0, (rows + 2 * left.border) * size);
		layer.learn(left, sums, rows);
		this.dropout.learn(left.slopes.values.subarray(left.border * size), slopes, rows * size);
	}
}
