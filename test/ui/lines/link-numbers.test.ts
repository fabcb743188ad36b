import {describe, expect, it} from 'vitest';
import {segment} from '../../../source/ui/lines/lines.js';
import {numbered} from '../../../source/ui/lines/link-numbers.js';

const row = [segment('See '), segment('the plan', {underline: true}), segment(' and the map.')];
const labels = [
	{column: 4, number: 1},
	{column: 17, number: 12},
];

describe('numbered', () => {
	it('puts the numbers before the words of the links, and covers none of them', () => {
		expect(
			numbered(row, labels, {})
				.map(({text}) => text)
				.join(''),
		).toBe('See [1]the plan and [12]the map.');
		expect(numbered(row, [], {})).toEqual(row);
	});
});
