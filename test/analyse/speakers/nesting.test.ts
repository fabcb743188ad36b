import {describe, expect, it} from 'vitest';
import {Nesting} from '../../../source/analyse/speakers/nesting.js';
import type {Quotation} from '../../../source/document/analysis.js';
import {tell} from './speaking.js';

/** Quotations of which nothing matters but where they are. */
const at = (...spans: ReadonlyArray<readonly [number, number]>): Quotation[] => {
	const [some] = tell('[Ana Ruiz] slept.').quotations;
	return spans.map(([start, end]) => ({...some, start, end}));
};

describe('the quotation around a place', () => {
	const quotations = at([0, 50], [2, 10], [12, 30], [14, 20], [60, 70]);
	const nesting = new Nesting(quotations);
	const around = (start: number, end: number, isFit = (_: Quotation) => true) =>
		quotations.indexOf(nesting.around({start, end}, isFit) as Quotation);

	it.each([
		[15, 16, 3],
		[22, 23, 2],
		[40, 41, 0],
		[15, 25, 2],
		[62, 70, 4],
		[55, 56, -1],
		[65, 75, -1],
	])('is the innermost one: %i to %i', (start, end, index) => {
		expect(around(start, end)).toBe(index);
	});

	it('is the innermost one that is fit', () => {
		expect(around(15, 16, ({start}) => start < 12)).toBe(0);
		expect(around(15, 16, () => false)).toBe(-1);
	});

	it('is one before another', () => {
		expect(nesting.around(quotations[3], () => true, 3)).toBe(quotations[2]);
	});

	it('is found however many stand in it, and looks at few of them', () => {
		const many = at([0, 10_000], ...Array.from({length: 1000}, (_, i) => [i * 8, i * 8 + 4] as const));
		let looks = 0;
		const found = new Nesting(many).around({start: 9000, end: 9001}, () => {
			looks++;
			return true;
		});
		expect(found).toBe(many[0]);
		expect(looks).toBe(1);
	});
});
