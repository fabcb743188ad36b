import {describe, expect, it} from 'vitest';
import {noThreshold, sumTrees, type Trees} from '../../../source/analyse/engine/trees.js';

/** Two trees of two questions each; the second asks only one. */
const trees: Trees = {
	depth: 2,
	base: 0.5,
	scale: 0.1,
	measures: Uint8Array.of(0, 1, 1, 2, 0, 0),
	thresholds: Uint8Array.of(10, 20, 30, 40, noThreshold, noThreshold),
	leaves: Int8Array.of(1, 2, 3, 4, 10, 0, -10, 0),
};

describe('decision trees', () => {
	it('add up what each says of something measured', () => {
		expect(sumTrees(trees, Uint8Array.of(10, 20, 40))).toBeCloseTo(0.5 + 0.1 * (1 + 10), 9);
		expect(sumTrees(trees, Uint8Array.of(10, 21, 41))).toBeCloseTo(0.5 + 0.1 * (2 - 10), 9);
		expect(sumTrees(trees, Uint8Array.of(11, 30, 0))).toBeCloseTo(0.5 + 0.1 * (3 + 10), 9);
		expect(sumTrees(trees, Uint8Array.of(255, 255, 255))).toBeCloseTo(0.5 + 0.1 * (4 - 10), 9);
	});
});
