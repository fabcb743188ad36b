import type {Weights} from '../analyse/engine/linear.js';

/** This part of the weights, the largest by size, does not set the scale. */
const outliers = 0.0005;

/** All other weights share this many steps to either side: more change no figure, and fewer bytes compress to less. */
const steps = 31;

/** Rounds weights to whole numbers from -127 to 127 with a common scale; most small ones become 0. */
export const quantise = ({bits, labels, values}: Weights): Weights => {
	const sizes = Float32Array.from(values)
		.filter(value => value !== 0)
		.map(Math.abs)
		.sort();
	const largest = sizes[Math.floor((sizes.length - 1) * (1 - outliers))] ?? 1;
	const scale = largest / steps;
	return {
		bits,
		labels,
		scale,
		values: Int8Array.from(values, value => Math.max(-127, Math.min(127, Math.round(value / scale)))),
	};
};
