import {type Memory, start} from './web-assembly.js';

/** The exports of `kernel.wat`, where each is described; all places are addresses in bytes. */
type Functions = {
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
	readonly round: (state: number, output: number, count: number, steps: number) => void;
	readonly add: (
		first: number,
		stride: number,
		second: number,
		third: number,
		output: number,
		rows: number,
		count: number,
	) => void;
	readonly embed: (
		words: number,
		traits: number,
		numbers: number,
		state: number,
		tokens: number,
		width: number,
		perWord: number,
		perTrait: number,
	) => void;
};

/**
 * The inner loops of the network, in WebAssembly: JavaScript has no instruction for eight products at once, which is forty
 * times as fast as a loop over them (160 rows of 144 values, 96 outputs, both compiled). What they work on lies in the
 * kernel's own memory.
 */
export class Kernel {
	readonly multiply: Functions['multiply'];
	readonly gate: Functions['gate'];
	readonly round: Functions['round'];
	readonly add: Functions['add'];
	readonly embed: Functions['embed'];
	readonly memory: Memory;

	/** @param code `kernel.wat` in binary form */
	constructor(code: Uint8Array) {
		const {functions, memory} = start<Functions>(code);
		this.multiply = functions.multiply;
		this.gate = functions.gate;
		this.round = functions.round;
		this.add = functions.add;
		this.embed = functions.embed;
		this.memory = memory;
	}
}
