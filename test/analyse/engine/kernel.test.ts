import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {Kernel} from '../../../source/analyse/engine/kernel.js';

const kernel = new Kernel(readFileSync('source/analyse/model/kernel.wasm'));

describe('the kernel', () => {
	it('rounds to whole numbers of sixteen bits, halves to even', () => {
		const values = [0.25, 0.75, -0.75, 1.25, 40_000, -40_000, 2, -3.1];
		const state = kernel.memory.floats(values.length);
		const output = kernel.memory.shorts(values.length);
		state.set(values);
		kernel.round(state.byteOffset, output.byteOffset, values.length, 2);
		expect([...output]).toEqual([0, 2, -2, 2, 32_767, -32_768, 4, -6]);
	});

	it('adds up three rows, and writes nothing behind them', () => {
		const [first, second, third, output] = [1, 10, 100, 7].map(step => {
			const row = kernel.memory.wholes(12);
			row.set(Array.from({length: 12}, (_, i) => step * i));
			return row;
		});
		kernel.add(first.byteOffset + 16, second.byteOffset + 16, third.byteOffset + 16, output.byteOffset, 8);
		expect([...output]).toEqual([444, 555, 666, 777, 888, 999, 1110, 1221, 56, 63, 70, 77]);
	});
});
