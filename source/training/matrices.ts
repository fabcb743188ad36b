import {type Memory, start} from '../analyse/engine/web-assembly.js';

/** The exports of `gemm.wat`, where they are described. */
type Functions = {
	readonly multiply: (
		a: number,
		aRow: number,
		aInner: number,
		b: number,
		bRow: number,
		c: number,
		cRow: number,
		rows: number,
		inner: number,
		columns: number,
	) => void;
};

/** Rows of numbers, side by side in the memory of the arithmetic. */
export type Matrix = {readonly columns: number; readonly values: Float32Array};

const bytes = 4;

/** Matrices and their products. */
export class Arithmetic {
	private readonly multiply: Functions['multiply'];
	private readonly memory: Memory;

	/** @param code `gemm.wat` in binary form */
	constructor(code: Uint8Array) {
		const {functions, memory} = start<Functions>(code);
		this.multiply = functions.multiply;
		this.memory = memory;
	}

	/**
	 * Sets apart a matrix of zeros.
	 *
	 * @throws {RangeError} where the memory is too small
	 */
	matrix(rows: number, columns: number): Matrix {
		return {columns, values: this.memory.floats(rows * columns)};
	}

	/**
	 * Adds the product of two matrices to a third one: `c += a b`.
	 *
	 * @param rows of `a` and `c`
	 * @param inner columns of `a` and rows of `b`
	 * @param first the first rows of `a` and `b` that count
	 */
	addProduct(
		a: Matrix,
		b: Matrix,
		c: Matrix,
		rows: number,
		inner: number,
		first: {a?: number; b?: number} = {},
	): void {
		this.multiply(
			a.values.byteOffset + (first.a ?? 0) * a.columns * bytes,
			a.columns * bytes,
			bytes,
			b.values.byteOffset + (first.b ?? 0) * b.columns * bytes,
			b.columns * bytes,
			c.values.byteOffset,
			c.columns * bytes,
			rows,
			inner,
			c.columns,
		);
	}

	/**
	 * Adds the product of a matrix, rows for columns, and another one to a third one: `c += aᵀ b`; `rows` are those of
	 * `a` and `b`.
	 */
	addTransposedProduct(
		a: Matrix,
		b: Matrix,
		c: Matrix,
		rows: number,
		first: {a?: number; c?: number} = {},
	): void {
		this.multiply(
			a.values.byteOffset + (first.a ?? 0) * a.columns * bytes,
			bytes,
			a.columns * bytes,
			b.values.byteOffset,
			b.columns * bytes,
			c.values.byteOffset + (first.c ?? 0) * c.columns * bytes,
			c.columns * bytes,
			a.columns,
			rows,
			c.columns,
		);
	}
}
