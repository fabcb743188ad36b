import {expect, it} from 'vitest';
import {raiseDigits} from '../../../source/parse/tree/raised.js';

it.each([
	['3', '³'],
	[' 10 ', ' ¹⁰ '],
	['1,2', '¹,²'],
	['4–6', '⁴–⁶'],
	['st', 'st'],
	['[1]', '[1]'],
	['1st', '1st'],
	['', ''],
])('raises %j to %j', (text, raised) => {
	expect(raiseDigits(text)).toBe(raised);
});
