import {offset, rowSize, toWeights, type Weights} from '../analyse/engine/weights.js';
import type {Learned} from './adagrad.js';

/** This part of the weights, the largest by size, does not set the scale. */
const outliers = 0.0005;

/** All other weights share this many steps to either side: more change no figure, and fewer bytes compress to less. */
const steps = 31;

/** Rounds weights to whole numbers from -127 to 127 with a common scale, each a byte; most small ones become 0. */
export const quantise = ({bits, labels, values}: Learned): Weights => {
	const sizes = Float32Array.from(values)
		.filter(value => value !== 0)
		.map(Math.abs)
		.sort();
	const largest = sizes[Math.floor((sizes.length - 1) * (1 - outliers))] ?? 1;
	const scale = largest / steps;
	const size = rowSize(labels);
	const rows = new Uint8Array((values.length / labels) * size).fill(offset);
	for (let i = 0; i < values.length; i++) {
		const whole = Math.max(-127, Math.min(127, Math.round(values[i] / scale)));
		rows[Math.floor(i / labels) * size + (i % labels)] = whole + offset;
	}

	return toWeights(bits, labels, scale, rows);
};
