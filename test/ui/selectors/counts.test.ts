import {describe, expect, it} from 'vitest';
import {timeInWords} from '../../../source/ui/selectors/counts.js';

describe('the time that reading takes', () => {
	it.each([
		[1, '1 min'],
		[59, '59 min'],
		[60, '1 h'],
		[769, '12 h 49 min'],
	])('of %i minutes is told as %s', (minutes, words) => {
		expect(timeInWords(minutes)).toBe(words);
	});
});
