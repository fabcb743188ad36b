import type {Kernel} from './kernel.js';
import {type Layer, steps} from './network-weights.js';

/** The kernel works on so many rows and outputs at once. */
const rowsAtOnce = 4;
const outputsAtOnce = 8;

/** Puts weights into the order of the kernel's innermost loop: see `multiply` in `kernel.wat`. */
const arrange = ({taps, inputs, outputs, weights}: Layer, sorted: Int16Array): void => {
	let at = 0;
	for (let block = 0; block < outputs; block += outputsAtOnce) {
		for (let tap = 0; tap < taps; tap++) {
			for (let input = 0; input < inputs; input += 2) {
				for (let output = block; output < block + outputsAtOnce; output++) {
					for (const k of [input, input + 1]) {
						sorted[at++] = output < outputs ? weights[(output * taps + tap) * inputs + k] : 0;
					}
				}
			}
		}
	}
};

/** A layer whose weights lie in the kernel's memory. */
export class PlacedLayer {
	/** How many outputs it has there, and what turns a sum into a value. */
	readonly outputs: number;
	readonly scale: number;
	private readonly weights: Int16Array;
	private readonly bias: Int32Array;

	constructor(
		private readonly kernel: Kernel,
		private readonly layer: Layer,
	) {
		this.outputs = Math.ceil(layer.outputs / outputsAtOnce) * outputsAtOnce;
		this.scale = 1 / (steps * layer.perOne);
		this.weights = kernel.memory.shorts(this.outputs * layer.taps * layer.inputs);
		this.bias = kernel.memory.wholes(this.outputs);
		arrange(layer, this.weights);
		this.bias.set(layer.bias);
	}

	/** How many rows away the farthest one that it looks at is. */
	get reach(): number {
		return ((this.layer.taps - 1) / 2) * this.layer.dilation;
	}

	/**
	 * Takes the sums over rows.
	 *
	 * @param input the first row's values; as many rows as it reaches must lie before and behind
	 * @param sums takes `outputs` sums a row
	 */
	multiply(input: Int16Array, sums: Int32Array, rows: number): void {
		const {kernel, layer, weights, bias, outputs} = this;
		const stride = layer.inputs * 2;
		kernel.multiply(
			input.byteOffset - this.reach * stride,
			stride,
			layer.taps,
			layer.dilation * stride,
			layer.inputs / 2,
			weights.byteOffset,
			bias.byteOffset,
			sums.byteOffset,
			rows,
			outputs,
		);
	}
}

/** Rows of values that one layer after the other changes. */
export class Rows {
	/** Their values. */
	readonly state: Float32Array;
	/** The sums of the layer that came last. */
	readonly sums: Int32Array;
	/** The values as whole numbers, and rows of zeros before and behind. */
	private readonly whole: Int16Array;
	private readonly input: Int16Array;
	private readonly border: number;

	/**
	 * @param most how many rows there can be
	 * @param width how many values a row has
	 * @param layers all layers that will be asked
	 */
	constructor(
		private readonly kernel: Kernel,
		private readonly most: number,
		private readonly width: number,
		layers: readonly PlacedLayer[],
	) {
		this.border = Math.max(...layers.map(({reach}) => reach));
		const padded = most + rowsAtOnce;
		const outputs = Math.max(2 * width, ...layers.map(layer => layer.outputs));
		this.state = kernel.memory.floats(padded * width);
		this.sums = kernel.memory.wholes(padded * outputs);
		this.whole = kernel.memory.shorts((padded + 2 * this.border) * width);
		this.input = this.whole.subarray(this.border * width);
	}

	/** @throws {RangeError} where there are more rows than there can be: the kernel would write over what lies behind */
	checkRoom(rows: number): void {
		if (rows > this.most) {
			throw new RangeError(`There can be ${this.most} rows, not ${rows}`);
		}
	}

	/**
	 * Turns the values of the first rows into whole numbers; nothing stands behind them.
	 *
	 * @throws {RangeError} where there are more rows than there can be
	 */
	begin(rows: number): void {
		const {kernel, state, input, width} = this;
		this.checkRoom(rows);
		if (rows > 0) {
			kernel.round(state.byteOffset, input.byteOffset, rows * width, steps);
		}

		this.end(rows);
	}

	/** Forgets what stands behind the first rows. */
	end(rows: number): void {
		this.input.fill(0, rows * this.width, (rows + this.border + rowsAtOnce) * this.width);
	}

	/** Takes a layer's sums over the rows. */
	multiply(layer: PlacedLayer, rows: number): void {
		layer.multiply(this.input, this.sums, rows);
	}

	/** Adds to the rows what the gates let through of the sums: see `gate` in `kernel.wat`. */
	gate({scale}: PlacedLayer, rows: number): void {
		const {kernel, sums, state, input, width} = this;
		kernel.gate(sums.byteOffset, state.byteOffset, input.byteOffset, rows, width, scale, steps);
	}
}
