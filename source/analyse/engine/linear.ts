import {mix} from './hash.js';
import type {Templates} from './templates.js';
import {offset, type Weights} from './weights.js';

/** The logistic function: a score as a probability. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** As many features may be collected: their weights, each a byte, add up to less than fifteen bits hold. */
export const mostFeatures = 128;

/** Collects the features of one place; it is used again and again, so that nothing is allocated in between. */
export class FeatureBuffer {
	readonly values = new Int32Array(mostFeatures);
	count = 0;

	clear(): void {
		this.count = 0;
	}

	add(feature: number): void {
		this.values[this.count++] = feature;
	}

	/**
	 * Adds the features of a group of templates.
	 *
	 * @param slots the values that the templates look at
	 */
	collect({count, numbers, first, second, third}: Templates, slots: Int32Array): void {
		const {values} = this;
		let at = this.count;
		for (let k = 0; k < count; k++) {
			values[at++] = mix(numbers[k], slots[first[k]], slots[second[k]], slots[third[k]]);
		}

		this.count = at;
	}
}

/**
 * Sums up the weights of the features in the buffer, label by label, and adds them to what is there. Most of the time of
 * the tagger of parts of speech goes by here. Four labels come as one number of 32 bits; its first and third byte, and
 * its second and fourth, are added up in the two halves of a number each, which is four times as fast as adding labels
 * one by one.
 *
 * @param sums takes a whole number for each label, without the weights' scale
 * @param wanted a bit for each four labels: those whose bit is 0 are left out
 */
export const addWeights = (
	{fours, perRow, mask}: Weights,
	{values, count}: FeatureBuffer,
	sums: Int32Array,
	wanted = -1,
): void => {
	const bias = count * offset;
	for (let four = 0; four < perRow; four++) {
		if ((wanted & (1 << four)) === 0) {
			continue;
		}

		let even = 0;
		let odd = 0;
		for (let k = 0; k < count; k++) {
			const weights = fours[(values[k] & mask) * perRow + four];
			even = (even + (weights & 0x00ff00ff)) | 0;
			odd = (odd + ((weights >>> 8) & 0x00ff00ff)) | 0;
		}

		const first = four * 4;
		sums[first] += (even & 0xffff) - bias;
		sums[first + 1] += (odd & 0xffff) - bias;
		sums[first + 2] += (even >>> 16) - bias;
		sums[first + 3] += (odd >>> 16) - bias;
	}
};

/** The sum of the weights of the features in the buffer, for a model of one label. */
export const sumWeights = ({rows, mask}: Weights, {values, count}: FeatureBuffer): number => {
	let sum = 0;
	for (let k = 0; k < count; k++) {
		sum += rows[values[k] & mask];
	}

	return sum - count * offset;
};
