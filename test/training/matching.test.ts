import {describe, expect, it} from 'vitest';
import type {GoldTokens} from '../../source/training/gold.js';
import {matchWords, sameSource} from '../../source/training/matching.js';

const gold = (...contents: number[][]) =>
	contents.map(words => ({contentWords: new Set(words)})) as unknown as GoldTokens[];
const said = (...contents: number[][]) =>
	contents.map(words => ({content: new Set(words), source: new Set<number>()}));

describe('matchWords', () => {
	it('pairs contents that share half of their words, those that share most first', () => {
		expect([...matchWords(said([1, 2, 3], [1, 2, 3, 4], [9]), gold([1, 2, 3, 4]))]).toEqual([-1, 0, -1]);
	});

	it('pairs nothing that shares less', () => {
		expect([...matchWords(said([1, 2, 3]), gold([3, 4, 5]))]).toEqual([-1]);
	});
});

describe('sameSource', () => {
	it.each([
		[[1, 2], [2], true],
		[[1, 2, 3], [3, 4, 5], false],
		[[], [], true],
		[[1], [], false],
		[[], [1], false],
	])('compares %j with %j', (a, b, same) => {
		expect(sameSource(new Set(a), new Set(b))).toBe(same);
	});
});
