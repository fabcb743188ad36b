import {describe, expect, it} from 'vitest';
import {findMatches, nearestMatch} from '../../source/ui/search.js';

describe('findMatches', () => {
	it('finds capitals by small letters, and capitals alone by capitals', () => {
		expect(findMatches('Bridge bridge', 'bridge')).toEqual([0, 7]);
		expect(findMatches('Bridge bridge', 'Bridge')).toEqual([0]);
	});

	it('takes signs as they stand', () => {
		expect(findMatches('a.b axb (c', 'a.b')).toEqual([0]);
		expect(findMatches('a.b axb (c', '(c')).toEqual([8]);
	});

	it('finds printed marks by typed ones', () => {
		expect(findMatches('“It’s late,” she said', `"it's`)).toEqual([0]);
	});

	it('finds nothing for nothing', () => {
		expect(findMatches('text', '')).toEqual([]);
	});

	it('finds words across the end of a line', () => {
		expect(findMatches('one\ntwo', 'one two')).toEqual([0]);
	});
});

describe('nearestMatch', () => {
	it('takes the first at or after the place, around the end, or none', () => {
		expect(nearestMatch([3, 9], 4)).toBe(1);
		expect(nearestMatch([3, 9], 10)).toBe(0);
		expect(nearestMatch([], 0)).toBe(-1);
	});
});
