import {describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/analyse/engine/draft.js';
import {alone, withRivals} from '../../../source/analyse/engine/rivals.js';

const draft = (head: number, cueProbability: number, start: number, end: number): Draft =>
	({head, cueProbability, content: [{start, end}], ...alone}) as unknown as Draft;
const even = 0.5;
const likely = 1 / (1 + Math.exp(-1));

describe('drafts of one passage', () => {
	it('that claim the same content are rivals', () => {
		const [first, second] = withRivals([draft(1, even, 5, 15), draft(3, likely, 4, 15)]);
		expect([first.rival, second.rival]).toEqual([2, 1]);
		expect(first.rivalOdds).toBeCloseTo(1, 9);
		expect(second.rivalOdds).toBeCloseTo(0, 9);
	});

	it('may stand one within the other', () => {
		const [outer, inner] = withRivals([draft(1, likely, 2, 30), draft(6, even, 7, 12)]);
		expect([outer.within, inner.around]).toEqual([1, 2]);
		expect(inner.outerOdds).toBeCloseTo(1, 9);
		expect(outer.innerOdds).toBeCloseTo(0, 9);
		expect([outer.awayBehind, inner.awayBefore]).toEqual([5, 5]);
	});

	it('may have nobody beside them', () => {
		const [only] = withRivals([draft(1, even, 2, 9)]);
		expect(only).toMatchObject(alone);
	});
});
