/** As much of WebAssembly as is used: the types of Node do not tell of it. */
const {WebAssembly} = globalThis as unknown as {
	WebAssembly: {
		Module: new (code: Uint8Array) => object;
		Instance: new (module: object) => {exports: unknown};
	};
};

/** What the modules load at once, in bytes. */
const alignment = 16;

/** Gives out the memory of a module, piece after piece; a list's `byteOffset` is its address there. */
export class Memory {
	private taken = 0;

	constructor(private readonly buffer: ArrayBuffer) {}

	/**
	 * Sets apart a list of zeros: of 32-bit whole numbers, of 16-bit ones, of bytes, signed and unsigned, of 32-bit floats.
	 *
	 * @throws {RangeError} where the memory is too small
	 */
	wholes(length: number): Int32Array {
		return new Int32Array(this.buffer, this.take(length * 4), length);
	}

	shorts(length: number): Int16Array {
		return new Int16Array(this.buffer, this.take(length * 2), length);
	}

	bytes(length: number): Int8Array {
		return new Int8Array(this.buffer, this.take(length), length);
	}

	unsigned(length: number): Uint8Array {
		return new Uint8Array(this.buffer, this.take(length), length);
	}

	floats(length: number): Float32Array {
		return new Float32Array(this.buffer, this.take(length * 4), length);
	}

	private take(bytes: number): number {
		const at = this.taken;
		const size = Math.ceil(bytes / alignment) * alignment;
		if (at + size > this.buffer.byteLength) {
			throw new RangeError(
				`The memory of ${this.buffer.byteLength} bytes is too small: ${at + size} are needed`,
			);
		}

		this.taken = at + size;
		return at;
	}
}

/**
 * Starts a WebAssembly module that needs nothing from outside.
 *
 * @param code the module in binary form
 * @returns its functions, and its memory, of which nothing is taken yet
 */
export const start = <Functions>(code: Uint8Array): {functions: Functions; memory: Memory} => {
	const {exports} = new WebAssembly.Instance(new WebAssembly.Module(code)) as {
		exports: Functions & {readonly memory: {readonly buffer: ArrayBuffer}};
	};
	return {functions: exports, memory: new Memory(exports.memory.buffer)};
};
