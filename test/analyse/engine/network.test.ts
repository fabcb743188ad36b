import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {unpack} from '../../../source/analyse/engine/container.js';
import {longestWindow} from '../../../source/analyse/engine/cue-context.js';
import {networksOf} from '../../../source/analyse/engine/model.js';
import {distanceCount, distanceNumber, spreadOut} from '../../../source/analyse/engine/network.js';

describe('distanceNumber', () => {
	it('tells short distances apart, and long ones more and more roughly, on either side', () => {
		expect([0, 1, -1, 12, -12].map(distanceNumber)).toEqual([20, 21, 19, 32, 8]);
		expect([15, 16, 24, 48, 100, -100].map(distanceNumber)).toEqual([32, 33, 35, 38, 40, 0]);
	});
});

describe('spreadOut', () => {
	it('has the row of each distance in its place', () => {
		const rows = Int32Array.from({length: 2 * distanceCount}, (_, i) => i);
		const spread = spreadOut(rows, 2);
		expect(spread).toHaveLength(2 * (2 * longestWindow + 1));
		for (const distance of [-longestWindow, -15, -12, -1, 0, 1, 15, 48, longestWindow]) {
			const at = 2 * (distance + longestWindow);
			const number = distanceNumber(distance);
			expect([...spread.subarray(at, at + 2)]).toEqual([2 * number, 2 * number + 1]);
		}
	});
});

describe('a network', () => {
	it('has no sums that 32 bits could not hold, whatever it reads', () => {
		const file = unpack(readFileSync('source/analyse/model/weights.bin'));
		const layers = networksOf(file).flatMap(({around, within, seen, labels}) => [
			...around,
			...within,
			seen,
			labels,
		]);
		for (const {taps, inputs, outputs, weights, bias} of layers) {
			const size = taps * inputs;
			for (let output = 0; output < outputs; output++) {
				const own = weights.subarray(output * size, (output + 1) * size);
				const most = own.reduce((sum, weight) => sum + Math.abs(weight) * 32_768, Math.abs(bias[output]));
				expect(most).toBeLessThan(2 ** 31);
			}
		}
	});
});
