import {describe, expect, it} from 'vitest';
import {
	contains,
	endOfRun,
	indexAt,
	lastAtOrBefore,
	overlaps,
	partsFrom,
	startOfRun,
} from '../../source/document/span.js';

const span = (start: number, end: number) => ({start, end});

describe('spans', () => {
	it('contain themselves and what lies within', () => {
		expect(contains(span(1, 5), span(1, 5))).toBe(true);
		expect(contains(span(1, 5), span(2, 3))).toBe(true);
		expect(contains(span(1, 5), span(2, 6))).toBe(false);
	});

	it('overlap where they share a character, not where they touch', () => {
		expect(overlaps(span(1, 3), span(2, 5))).toBe(true);
		expect(overlaps(span(1, 3), span(3, 5))).toBe(false);
	});

	it('are left from an offset on, the one around it in part', () => {
		expect(partsFrom([span(0, 2), span(3, 6), span(7, 9)], 4)).toEqual([span(4, 6), span(7, 9)]);
		expect(partsFrom([span(0, 2), span(2, 3)], 2)).toEqual([span(2, 3)]);
	});

	it('are found by the last one that begins at or before an offset', () => {
		const items = [span(2, 4), span(6, 9), span(9, 12)];
		expect([0, 2, 5, 6, 9, 100].map(offset => indexAt(items, offset))).toEqual([-1, 0, 0, 1, 2, 2]);
		expect(indexAt([], 3)).toBe(-1);
		const starts = Int32Array.from(items, ({start}) => start);
		expect([0, 2, 5, 6, 9, 100].map(offset => lastAtOrBefore(starts, offset))).toEqual([-1, 0, 0, 1, 2, 2]);
		expect(lastAtOrBefore([], 3)).toBe(-1);
	});

	it('end and begin where a run does, at a limit at the latest', () => {
		const belongs = (i: number) => 'ab12cd'[i] >= '0' && 'ab12cd'[i] <= '9';
		expect([endOfRun(2, 6, belongs), endOfRun(2, 3, belongs), endOfRun(1, 6, belongs)]).toEqual([4, 3, 1]);
		expect([startOfRun(4, 0, belongs), startOfRun(4, 3, belongs), startOfRun(5, 0, belongs)]).toEqual([
			2, 3, 5,
		]);
		expect([endOfRun(3, 2, belongs), startOfRun(3, 4, belongs)]).toEqual([3, 3]);
	});
});
