import {describe, expect, it} from 'vitest';
import type {Quotation} from '../../../source/document/analysis.js';
import {overlaps} from '../../../source/document/span.js';
import {nearestTo, quotationsIn} from '../../../source/ui/selectors/quotations-at.js';

/** Quotations at these stretches; one that ends with `nobody` is nobody's. */
const at = (...stretches: ReadonlyArray<readonly [start: number, end: number, nobody?: true]>): Quotation[] =>
	stretches.map(
		([start, end, nobody]) => ({start, end, speakers: nobody ? [] : ['somebody']}) as unknown as Quotation,
	);

describe('nearestTo', () => {
	const list = at([10, 20], [30, 40], [50, 60]);

	it('is the quotation at an offset, or the next one, or else the last', () => {
		expect([0, 10, 19, 20, 35, 59].map(offset => nearestTo(list, offset))).toEqual([0, 0, 0, 1, 1, 2]);
		expect(nearestTo(list, 60)).toBe(2);
		expect(nearestTo([], 0)).toBe(-1);
	});

	it('needs no order', () => {
		expect(nearestTo(at([50, 60], [10, 20], [30, 40]), 25)).toBe(2);
		expect(nearestTo(at([50, 60], [10, 20], [30, 40]), 70)).toBe(0);
	});

	it('passes over what is nobody’s, unless all of it is', () => {
		expect(nearestTo(at([10, 20, true], [30, 40]), 0)).toBe(1);
		expect(nearestTo(at([10, 20, true], [30, 40, true]), 0)).toBe(0);
	});
});

describe('quotationsIn', () => {
	const quotations = at([0, 100], [10, 20], [30, 40], [50, 60]);
	const starts = (start: number, end: number) =>
		quotationsIn({quotations}, {start, end}).map(found => found.start);

	it('are those that touch a stretch, a long one that begins before it among them', () => {
		expect(starts(35, 55)).toEqual([0, 30, 50]);
		expect(starts(20, 30)).toEqual([0]);
		expect(starts(100, 110)).toEqual([]);
	});

	it('have a turn among them with however many in it before the stretch', () => {
		const within = Array.from({length: 200}, (_, i) => [10 * i + 1, 10 * i + 9] as const);
		const turns = at([0, 3000], ...within, [3000, 3100]);
		const found = (from: number, to: number) =>
			quotationsIn({quotations: turns}, {start: from, end: to}).map(({start}) => start);
		expect(found(2500, 2510)).toEqual([0]);
		expect(found(1985, 3001)).toEqual([0, 1981, 1991, 3000]);
		expect(found(3000, 3001)).toEqual([3000]);
	});

	it('are those that a look at each of them finds', () => {
		const some = at(
			...Array.from({length: 60}, (_, i) => {
				const length = i % 4 === 0 ? (53 * i) % 200 : (7 * i) % 15;
				return [5 * i, 5 * i + 1 + length] as const;
			}),
		);
		for (let from = 0; from < 500; from += 3) {
			for (const to of [from, from + 1, from + 20]) {
				const span = {start: from, end: to};
				expect(quotationsIn({quotations: some}, span)).toEqual(some.filter(one => overlaps(one, span)));
			}
		}
	});
});
