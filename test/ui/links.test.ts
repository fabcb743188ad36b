import {describe, expect, it} from 'vitest';
import {segment} from '../../source/ui/lines.js';
import {numbered} from '../../source/ui/links.js';

const row = [segment('See '), segment('the plan', {underline: true}), segment(' and the map.')];
const labels = [
	{column: 4, number: 1},
	{column: 17, number: 12},
];
const shown = (room: number): string =>
	numbered(row, labels, room, {})
		.map(({text}) => text)
		.join('');

describe('numbered', () => {
	it('puts the numbers before the words of the links', () => {
		expect(shown(20)).toBe('See [1]the plan and [12]the map.');
	});

	it('covers the words where a row has no room left, and never makes it wider than that', () => {
		expect(shown(3)).toBe('See [1]the plan and [12]map.');
		expect(shown(0)).toBe('See [1] plan and [12]map.');
	});
});
