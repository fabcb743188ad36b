import {describe, expect, it} from 'vitest';
import {segment} from '../../source/ui/lines.js';
import {numbered} from '../../source/ui/links.js';
import {press, start} from './sample.js';

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

describe('a link’s number', () => {
	const paragraphs = Array.from({length: 60}, (_, i) => `Paragraph ${i} is here.`).join('\n\n');
	const state = start({markdown: `${paragraphs}\n\nSee [the plan](https://example.org/plan).`});

	it('is asked for only where a link is in sight', () => {
		const far = press(state, '#');
		expect(far.prompt).toBeNull();
		expect(far.message).toBe('No link is in sight: L lists them');
		expect(press(state, 'right', 'G', '#').prompt?.kind).toBe('link');
	});
});

describe('an article without links', () => {
	it.each([['f'], ['#'], ['L'], ['right', 'l'], ['q', '#'], ['s', 'L'], [':', ...'links', 'return']])(
		'says so on %j',
		(...keys) => {
			const state = press(start(), ...keys);
			expect(state.message).toBe('There are no links in this article');
			expect(state.overlay).toBeNull();
			expect(state.prompt).toBeNull();
		},
	);
});
