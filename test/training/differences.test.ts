import {describe, expect, it} from 'vitest';
import type {Attribution} from '../../source/analyse/passage/attribution.js';
import {differences} from '../../source/training/differences.js';

/** An attribution by where its cue and its content begin. */
const told = (cue: number | null, content: number, more: Partial<Attribution> = {}): Attribution => ({
	content: [{start: content, end: content + 10}],
	cue: cue === null ? null : {start: cue, end: cue + 4},
	source: null,
	confidence: 0.5,
	...more,
});

describe('differences', () => {
	it('says nothing of what stays, in whatever order', () => {
		expect(differences([told(1, 10), told(30, 40)], [told(30, 40), told(1, 10)])).toEqual([]);
	});

	it('tells what was added and what was dropped, and why', () => {
		const [was, is] = [told(1, 10), told(30, 40)];
		expect(differences([told(60, 70), was], [is, told(60, 70)], i => `the ${i}`)).toEqual([
			{was, why: 'the 1'},
			{is},
		]);
	});

	it('knows again what has another source, another content or another cue', () => {
		const was = told(1, 10);
		for (const is of [told(1, 10, {source: {start: 6, end: 9}}), told(1, 40), told(50, 10), told(3, 40)]) {
			expect(differences([was], [is])).toEqual([{was, is}]);
		}
	});

	it('tells two with one cue apart by their content', () => {
		const [a, b] = [told(1, 10), told(1, 40)];
		const [c, d] = [told(1, 42), told(1, 12)];
		expect(differences([a, b], [c, d])).toEqual([
			{was: a, is: d},
			{was: b, is: c},
		]);
	});

	it('takes the same thing told once for one of two', () => {
		expect(differences([told(1, 10), told(1, 10)], [told(1, 10)])).toEqual([{was: told(1, 10)}]);
	});
});
