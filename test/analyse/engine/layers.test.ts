import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {Kernel} from '../../../source/analyse/engine/kernel.js';
import {PlacedLayer, Rows} from '../../../source/analyse/engine/layers.js';
import {type Layer, steps} from '../../../source/analyse/engine/network-weights.js';
import {seededRandom} from '../../../source/training/random.js';

const code = readFileSync('source/analyse/model/kernel.wasm');
const random = seededRandom(3);
const whole = (most: number) => Math.round((2 * random() - 1) * most);
const [width, rows] = [16, 7];

const layerOf = (taps: number, dilation: number, outputs: number): Layer => ({
	taps,
	dilation,
	inputs: width,
	outputs,
	perOne: 400,
	weights: Int16Array.from({length: outputs * taps * width}, () => whole(511)),
	bias: Int32Array.from({length: outputs}, () => whole(100_000)),
});

const values = Float32Array.from({length: rows * width}, () => whole(2000) / steps);

/** The sums one by one, as they are defined. */
const sumsOf = ({taps, dilation, inputs, outputs, weights, bias}: Layer, state: Float32Array): number[] =>
	Array.from({length: rows * outputs}, (_, i) => {
		const [row, output] = [Math.floor(i / outputs), i % outputs];
		let sum = bias[output];
		for (let tap = 0; tap < taps; tap++) {
			const other = row + (tap - (taps - 1) / 2) * dilation;
			for (let k = 0; other >= 0 && other < rows && k < inputs; k++) {
				sum += weights[(output * taps + tap) * inputs + k] * Math.round(state[other * width + k] * steps);
			}
		}

		return sum;
	});

const placed = (layer: Layer) => {
	const kernel = new Kernel(code);
	const own = new PlacedLayer(kernel, layer);
	const all = new Rows(kernel, 20, width, [own]);
	return {own, all};
};

describe('the sums of a layer', () => {
	it.each([
		[1, 1, 8],
		[3, 1, 2 * width],
		[3, 4, 2 * width],
		[1, 1, 5],
	])('are those of %i rows, %i apart, for %i outputs', (taps, dilation, outputs) => {
		const layer = layerOf(taps, dilation, outputs);
		const {own, all} = placed(layer);
		// What an earlier, longer passage has left behind does not count.
		all.state.fill(9);
		all.begin(20);
		all.state.set(values);
		all.begin(rows);
		all.multiply(own, rows);
		const found = Array.from(
			{length: rows * outputs},
			(_, i) => all.sums[Math.floor(i / outputs) * own.outputs + (i % outputs)],
		);
		expect(found).toEqual(sumsOf(layer, values));
	});

	it('are as large as whole numbers of 16 bits allow, and no larger', () => {
		const layer = layerOf(1, 1, 8);
		const {own, all} = placed({...layer, weights: layer.weights.fill(1), bias: layer.bias.fill(0)});
		all.state.fill(1e6);
		all.begin(rows);
		all.multiply(own, rows);
		expect(all.sums[0]).toBe(32_767 * width);
	});
});

describe('the kernel', () => {
	it('refuses more rows than it has room for, and more room than it has memory', () => {
		const {all} = placed(layerOf(1, 1, 8));
		expect(() => all.begin(21)).toThrow(RangeError);
		expect(() => new Kernel(code).memory.floats(2 ** 22)).toThrow('too small');
	});
});

describe('gates', () => {
	it('add to a state what they let through', () => {
		const layer = layerOf(3, 2, 2 * width);
		const {own, all} = placed(layer);
		all.state.set(values);
		all.begin(rows);
		all.multiply(own, rows);
		all.gate(own, rows);
		const sums = sumsOf(layer, values);
		for (let i = 0; i < rows * width; i++) {
			const at = Math.floor(i / width) * 2 * width + (i % width);
			const gate = Math.min(1, Math.max(0, (sums[at + width] * own.scale) / 6 + 0.5));
			expect(all.state[i]).toBeCloseTo(values[i] + Math.max(0, sums[at] * own.scale) * gate, 3);
		}
	});
});
