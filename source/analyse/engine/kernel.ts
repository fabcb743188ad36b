/** The exports of `kernel.wat`, where each is described; all places are addresses in bytes. */
type Exports = {
	readonly memory: {readonly buffer: ArrayBuffer};
	readonly multiply: (
		input: number,
		stride: number,
		taps: number,
		reach: number,
		pairs: number,
		weights: number,
		bias: number,
		output: number,
		rows: number,
		outputs: number,
	) => void;
	readonly gate: (
		sums: number,
		state: number,
		output: number,
		rows: number,
		width: number,
		scale: number,
		steps: number,
	) => void;
};

/** As much of WebAssembly as is used: the types of Node do not tell of it. */
const {WebAssembly} = globalThis as unknown as {
	WebAssembly: {
		Module: new (code: Uint8Array) => object;
		Instance: new (module: object) => {exports: unknown};
	};
};

/** What the kernel loads at once, in bytes. */
const alignment = 16;

/**
 * The inner loops of the network, in WebAssembly: JavaScript has no instruction for eight products at once, which is twelve
 * times as fast as one by one. What they work on lies in the kernel's own memory; a list's `byteOffset` is its address.
 */
export class Kernel {
	readonly multiply: Exports['multiply'];
	readonly gate: Exports['gate'];
	private readonly memory: ArrayBuffer;
	private taken = 0;

	/** @param code `kernel.wat` in binary form */
	constructor(code: Uint8Array) {
		const {exports} = new WebAssembly.Instance(new WebAssembly.Module(code)) as {exports: Exports};
		this.multiply = exports.multiply;
		this.gate = exports.gate;
		this.memory = exports.memory.buffer;
	}

	/**
	 * Sets apart a list of zeros.
	 *
	 * @throws {RangeError} where the memory is too small
	 */
	wholes(length: number): Int32Array {
		return new Int32Array(this.memory, this.take(length * 4), length);
	}

	shorts(length: number): Int16Array {
		return new Int16Array(this.memory, this.take(length * 2), length);
	}

	floats(length: number): Float32Array {
		return new Float32Array(this.memory, this.take(length * 4), length);
	}

	private take(bytes: number): number {
		const at = this.taken;
		this.taken = at + Math.ceil(bytes / alignment) * alignment;
		return at;
	}
}
