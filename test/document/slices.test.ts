import {describe, expect, it} from 'vitest';
import {finish, partOf, type Slices} from '../../source/document/slices.js';

function* work(): Slices<string> {
	yield 0;
	yield 0.5;
	yield 1;
	return 'done';
}

describe('sliced work', () => {
	it('has its result in the end', () => {
		expect(finish(work())).toBe('done');
	});

	it('tells as a part of longer work how much of that is done', () => {
		const slices = partOf(work(), 0.5, 0.75);
		expect([...slices]).toEqual([0.5, 0.625, 0.75]);
		expect(finish(partOf(work(), 0.5, 0.75))).toBe('done');
	});
});
