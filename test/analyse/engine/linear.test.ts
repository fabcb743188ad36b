import {describe, expect, it} from 'vitest';
import {addWeights, FeatureBuffer, mostFeatures} from '../../../source/analyse/engine/linear.js';
import {offset, rowSize, toWeights} from '../../../source/analyse/engine/weights.js';

const bits = 4;
const labels = 6;
const weightOf = (bucket: number, label: number): number => ((bucket * 31 + label * 17) % 255) - 127;
const size = rowSize(labels);
const rows = new Uint8Array((1 << bits) * size).fill(offset);
for (let bucket = 0; bucket < 1 << bits; bucket++) {
	for (let label = 0; label < labels; label++) {
		rows[bucket * size + label] = weightOf(bucket, label) + offset;
	}
}

const weights = toWeights(bits, labels, 1, rows);
const buffer = new FeatureBuffer();
const fill = (features: readonly number[]): void => {
	buffer.clear();
	for (const feature of features) {
		buffer.add(feature);
	}
};

describe('addWeights', () => {
	it('adds up the weights of each label, four at once', () => {
		fill([3, 5, 21, -7]);
		const sums = new Int32Array(size).fill(100);
		addWeights(weights, buffer, sums);
		// 21 and -7 fall into the buckets 5 and 9.
		const expected = Array.from({length: labels}, (_, label) =>
			[3, 5, 5, 9].reduce((sum, bucket) => sum + weightOf(bucket, label), 100),
		);
		expect([...sums.subarray(0, labels)]).toEqual(expected);
	});

	it('does not overflow with as many features as there may be, of the largest weights', () => {
		for (const weight of [127, -127]) {
			const full = toWeights(1, 4, 1, new Uint8Array(8).fill(weight + offset));
			fill(Array.from({length: mostFeatures}, () => 1));
			const sums = new Int32Array(4);
			addWeights(full, buffer, sums);
			expect([...sums]).toEqual(Array.from({length: 4}, () => weight * mostFeatures));
		}
	});

	it('leaves out the labels that are not wanted', () => {
		fill([3]);
		const sums = new Int32Array(size);
		addWeights(weights, buffer, sums, 0b10);
		expect([...sums]).toEqual([0, 0, 0, 0, weightOf(3, 4), weightOf(3, 5), 0, 0]);
	});
});
