import {describe, expect, it} from 'vitest';
import {toBinary} from '../../source/build/wat.mjs';
import {addGated, bordered, Dropout, learnGated, Sums} from '../../source/training/differentiable.js';
import {Arithmetic} from '../../source/training/matrices.js';
import {seededRandom} from '../../source/training/random.js';

const gemm = await toBinary('source/training/gemm.wat');
const [rows, inputs, outputs, dilation] = [6, 8, 16, 2];

/** A layer with values to sum up, and the sum of all that its gates let through, times what each should be moved by. */
const setUp = () => {
	const random = seededRandom(2);
	const arithmetic = new Arithmetic(gemm);
	const layer = new Sums(arithmetic, inputs, outputs, 3, dilation, random);
	const own = bordered(arithmetic, rows, inputs, dilation);
	const sums = arithmetic.matrix(rows, outputs);
	const given = own.values.values.subarray(dilation * inputs, (dilation + rows) * inputs);
	for (let i = 0; i < given.length; i++) {
		given[i] = 4 * random() - 2;
	}

	const wanted = Float32Array.from({length: rows * (outputs / 2)}, () => random() - 0.5);
	const state = new Float32Array(wanted.length);
	const forward = () => {
		layer.turn();
		layer.sum(own, sums, rows);
		addGated(sums, state.fill(0), rows, outputs / 2);
		return state.reduce((sum, value, i) => sum + value * wanted[i], 0);
	};

	const backward = () => {
		forward();
		learnGated(sums, wanted, rows, outputs / 2);
		layer.learn(own, sums, rows);
	};

	return {layer, own, given, forward, backward};
};

/** How much the result changes with a value. */
const slopeOf = (forward: () => number, list: Float32Array, at: number): number => {
	const [before, step] = [list[at], 0.01];
	list[at] = before + step;
	const more = forward();
	list[at] = before - step;
	const less = forward();
	list[at] = before;
	return (more - less) / (2 * step);
};

describe('a layer with gates', () => {
	const {layer, own, given, forward, backward} = setUp();
	backward();
	const {weights, bias} = layer;
	const moved = own.slopes.values.subarray(dilation * inputs);

	it('learns by how much its weights change the result', () => {
		for (let i = 0; i < weights.values.length; i += 5) {
			expect(weights.gradient[i]).toBeCloseTo(slopeOf(forward, weights.values, i), 2);
		}

		for (let i = 0; i < outputs; i++) {
			expect(bias.gradient[i]).toBeCloseTo(slopeOf(forward, bias.values, i), 2);
		}
	});

	it('learns by how much the values before it change the result', () => {
		for (let i = 0; i < given.length; i++) {
			expect(moved[i]).toBeCloseTo(slopeOf(forward, given, i), 2);
		}
	});
});

describe('Dropout', () => {
	it('leaves out the part that it is told, keeps the sum, and passes on what it has left', () => {
		const dropout = new Dropout(1000, 0.2);
		const left = new Float32Array(1000);
		dropout.leave(new Float32Array(1000).fill(1), left, 1000, seededRandom(1));
		const out = left.filter(value => value === 0).length;
		expect(out).toBeGreaterThan(150);
		expect(out).toBeLessThan(250);
		expect(Math.max(...left)).toBeCloseTo(1.25, 5);
		const slopes = new Float32Array(1000).fill(1);
		dropout.learn(new Float32Array(1000).fill(2), slopes, 1000);
		expect([...slopes]).toEqual([...left].map(value => 1 + 2 * value));
	});
});
