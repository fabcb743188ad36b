/** The exports of `gemm.wat`, where they are described. */
type Exports = {
	readonly memory: {readonly buffer: ArrayBuffer};
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

/** As much of WebAssembly as is used: the types of Node do not tell of it. */
const {WebAssembly} = globalThis as unknown as {
	WebAssembly: {
		Module: new (code: Uint8Array) => object;
		Instance: new (module: object) => {exports: unknown};
	};
};

/** Rows of numbers, side by side in the memory of the arithmetic. */
export type Matrix = {readonly columns: number; readonly values: Float32Array};

const bytes = 4;

/** Matrices and their products. */
export class Arithmetic {
	private readonly exports: Exports;
	private taken = 0;

	/** @param code `gemm.wat` in binary form */
	constructor(code: Uint8Array) {
		({exports: this.exports} = new WebAssembly.Instance(new WebAssembly.Module(code)) as {exports: Exports});
	}

	/** Sets apart a matrix of zeros. */
	matrix(rows: number, columns: number): Matrix {
		const values = new Float32Array(this.exports.memory.buffer, this.taken, rows * columns);
		this.taken += Math.ceil((rows * columns * bytes) / 16) * 16;
		return {columns, values};
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
		this.exports.multiply(
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

	/** Adds the product of a matrix, rows for columns, and another one to a third one: `c += aᵀ b`; `rows` are those of `a` and `b`. */
	addTransposedProduct(
		a: Matrix,
		b: Matrix,
		c: Matrix,
		rows: number,
		first: {a?: number; c?: number} = {},
	): void {
		this.exports.multiply(
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
