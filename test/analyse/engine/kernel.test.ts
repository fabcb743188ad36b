import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {Kernel} from '../../../source/analyse/engine/kernel.js';
import {rowsAToken} from '../../../source/analyse/engine/network-weights.js';

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
		const [count, rows] = [8, 2];
		const [first, second, third, output] = [1, 100, 1000, 7].map(step => {
			const list = kernel.memory.wholes(32);
			list.set(Array.from({length: 32}, (_, i) => step * i));
			return list;
		});
		kernel.add(
			first.byteOffset,
			12 * 4,
			second.byteOffset + 16,
			third.byteOffset,
			output.byteOffset,
			rows,
			count,
		);
		const expected = Array.from({length: rows * count}, (_, i) => {
			const [row, d] = [Math.floor(i / count), i % count];
			return 12 * row + d + 100 * (4 + d) + 1000 * i;
		});
		expect([...output.subarray(0, rows * count)]).toEqual(expected);
		expect([...output.subarray(rows * count)]).toEqual(Array.from({length: 16}, (_, i) => 7 * (16 + i)));
	});

	it('adds up the rows of a token’s word and of its six traits', () => {
		const [width, tokens] = [16, 3];
		const {memory} = kernel;
		const [words, traits] = [memory.unsigned((5 * width) / 2), memory.bytes(10 * width)];
		const numbers = memory.wholes(tokens * rowsAToken);
		const state = memory.floats((tokens + 1) * width);
		const values = Array.from({length: 5 * width}, (_, i) => ((i * 7) % 15) - 7);
		words.set(
			Array.from({length: words.length}, (_, i) => (values[2 * i] + 8) | ((values[2 * i + 1] + 8) << 4)),
		);
		// Their sums are more than a byte holds.
		traits.set(Array.from({length: 10 * width}, (_, i) => (i % 3 === 0 ? 127 - (i % 99) : (i % 99) - 127)));
		numbers.set(
			[
				[4, 0, 1, 2, 3, 4, 5],
				[0, 9, 9, 9, 9, 9, 9],
				[2, 3, 1, 4, 1, 5, 9],
			].flat(),
		);
		state.fill(-1);
		kernel.embed(
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
			const [word, ...own] = numbers.subarray(token * rowsAToken, (token + 1) * rowsAToken);
			return (
				values[word * width + d] / 2 + own.reduce((sum, number) => sum + traits[number * width + d], 0) / 4
			);
		});
		expect([...state.subarray(0, tokens * width)]).toEqual(expected);
		expect([...state.subarray(tokens * width)]).toEqual(Array(width).fill(-1));
	});
});
