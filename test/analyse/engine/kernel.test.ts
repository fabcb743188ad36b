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

	it('adds up rows of three lists, the first of them far apart, and writes nothing behind them', () => {
		const [first, second, third, output] = [1, 100, 1000, 7].map(step => {
			const list = kernel.memory.wholes(16);
			list.set(Array.from({length: 16}, (_, i) => step * i));
			return list;
		});
		kernel.add(first.byteOffset, 32, second.byteOffset + 16, third.byteOffset, output.byteOffset, 2, 4);
		// 0 + 400 + 0, …, 3 + 700 + 3000; 8 + 400 + 4000, …, 11 + 700 + 7000
		expect([...output.subarray(0, 8)]).toEqual([400, 1501, 2602, 3703, 4408, 5509, 6610, 7711]);
		expect([...output.subarray(8)]).toEqual([56, 63, 70, 77, 84, 91, 98, 105]);
	});

	it('looks at tokens by their words and six traits', () => {
		const [width, tokens] = [8, 3];
		const {memory} = kernel;
		const [words, traits] = [memory.bytes(tokens * width), memory.bytes(10 * width)];
		const numbers = memory.wholes(tokens * 6);
		const state = memory.floats((tokens + 1) * width);
		words.set(Array.from({length: tokens * width}, (_, i) => (i % 2 === 0 ? -i : 127 - i)));
		// Their sums are more than a byte holds.
		traits.set(Array.from({length: 10 * width}, (_, i) => (i % 3 === 0 ? 127 - i : i - 127)));
		numbers.set([0, 1, 2, 3, 4, 5, 9, 9, 9, 9, 9, 9, 3, 1, 4, 1, 5, 9]);
		state.fill(-1);
		kernel.look(
			words.byteOffset,
			traits.byteOffset,
			numbers.byteOffset,
			state.byteOffset,
			tokens,
			width,
			0.5,
			0.25,
		);
		const expected = Array.from({length: tokens * width}, (_, i) => {
			const [token, d] = [Math.floor(i / width), i % width];
			const own = [...numbers.subarray(token * 6, token * 6 + 6)];
			return words[i] / 2 + own.reduce((sum, number) => sum + traits[number * width + d], 0) / 4;
		});
		expect([...state.subarray(0, tokens * width)]).toEqual(expected);
		expect([...state.subarray(tokens * width)]).toEqual(Array(width).fill(-1));
	});
});
