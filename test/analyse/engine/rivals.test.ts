import {describe, expect, it} from 'vitest';
import type {LoneDraft} from '../../../source/analyse/engine/draft.js';
import {withRivals} from '../../../source/analyse/engine/rivals.js';

const draft = (head: number, cueProbability: number, start: number, end: number): LoneDraft =>
	({head, cueProbability, content: [{start, end}]}) as unknown as LoneDraft;
const rivals = (...drafts: LoneDraft[]) => withRivals(drafts).map(({rivals: found}) => found);
const even = 0.5;
const likely = 1 / (1 + Math.exp(-1));

describe('drafts of one passage', () => {
	it('that claim the same content are rivals', () => {
		const [first, second] = rivals(draft(1, even, 5, 15), draft(3, likely, 4, 15));
		expect([first.rival, second.rival]).toEqual([2, 1]);
		expect(first.rivalOdds).toBeCloseTo(1, 9);
		expect(second.rivalOdds).toBeCloseTo(0, 9);
	});

	it('may stand one within the other', () => {
		const [outer, inner] = rivals(draft(1, likely, 2, 30), draft(6, even, 7, 12));
		expect([outer.within, inner.around]).toEqual([1, 2]);
		expect(inner.outerOdds).toBeCloseTo(1, 9);
		expect(outer.innerOdds).toBeCloseTo(0, 9);
		expect([outer.awayBehind, inner.awayBefore]).toEqual([5, 5]);
	});

	it('may have nobody beside them', () => {
		const [only] = rivals(draft(1, even, 2, 9));
		expect(only).toEqual({
			rival: 0,
			around: 0,
			within: 0,
			rivalOdds: -8,
			aroundOdds: -8,
			besideOdds: -8,
			outerOdds: -8,
			innerOdds: -8,
			beforeOdds: -8,
			behindOdds: -8,
			awayBefore: 255,
			awayBehind: 255,
		});
	});
});
