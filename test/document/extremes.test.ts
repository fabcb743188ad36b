import {describe, expect, it} from 'vitest';
import {largest, smallest} from '../../source/document/extremes.js';

describe('the extremes of some numbers', () => {
	it('are found among more than the stack would hold', () => {
		const many = Array.from({length: 500_000}, (_, i) => i);
		expect(largest(many)).toBe(499_999);
		expect(smallest(many)).toBe(0);
	});

	it('are at least what is asked for, and know what nothing is', () => {
		expect(largest([1, 2], 3)).toBe(3);
		expect(largest([], 0)).toBe(0);
		expect(smallest([])).toBe(Number.POSITIVE_INFINITY);
	});
});
