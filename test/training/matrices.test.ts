import {describe, expect, it} from 'vitest';
import {toBinary} from '../../source/build/wat.mjs';
import {Arithmetic, type Matrix} from '../../source/training/matrices.js';

const code = await toBinary('source/training/gemm.wat');
const [rows, inner, columns] = [3, 5, 16];

/** A matrix whose values all differ. */
const filled = (arithmetic: Arithmetic, height: number, width: number, by: number): Matrix => {
	const matrix = arithmetic.matrix(height, width);
	matrix.values.forEach((_, i) => {
		matrix.values[i] = Math.round(50 * Math.sin(by * (i + 1)));
	});
	return matrix;
};

const at = ({values, columns: width}: Matrix, row: number, column: number) => values[row * width + column];

describe('products of matrices', () => {
	it('are added to what is there', () => {
		const arithmetic = new Arithmetic(code);
		const [a, b] = [filled(arithmetic, rows + 1, inner, 1), filled(arithmetic, inner + 2, columns, 2)];
		const c = filled(arithmetic, rows, columns, 3);
		const before = c.values.slice();
		arithmetic.addProduct(a, b, c, rows, inner, {a: 1, b: 2});
		for (let i = 0; i < rows * columns; i++) {
			const [row, column] = [Math.floor(i / columns), i % columns];
			let sum = before[i];
			for (let k = 0; k < inner; k++) {
				sum += at(a, row + 1, k) * at(b, k + 2, column);
			}

			expect(c.values[i]).toBe(sum);
		}
	});

	it('may take the columns of the first for its rows', () => {
		const arithmetic = new Arithmetic(code);
		const [a, b] = [filled(arithmetic, rows + 1, inner, 1), filled(arithmetic, rows, columns, 2)];
		const c = arithmetic.matrix(inner + 1, columns);
		arithmetic.addTransposedProduct(a, b, c, rows, {a: 1, c: 1});
		expect([...c.values.subarray(0, columns)]).toEqual(Array(columns).fill(0));
		for (let i = 0; i < inner * columns; i++) {
			const [row, column] = [Math.floor(i / columns), i % columns];
			let sum = 0;
			for (let k = 0; k < rows; k++) {
				sum += at(a, k + 1, row) * at(b, k, column);
			}

			expect(at(c, row + 1, column)).toBe(sum);
		}
	});
});
