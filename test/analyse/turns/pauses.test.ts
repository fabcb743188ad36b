import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('words behind a pause', () => {
	const behind = (line: string, between = '') =>
		said(`“We lost,” said Ida Krol, a rancher.\n\n${between}${line}: “Do not print that.”`).at(-1);

	it.each(['Then, a beat later', 'A moment later', 'And then, after a long pause', 'A few seconds later'])(
		'are theirs who spoke last: %s',
		line => {
			expect(behind(line)).toBe('Ida Krol: “Do not print that.”');
		},
	);

	it('are not theirs behind whom somebody else has signed a quotation', () => {
		expect(behind('Then, a beat later', '> “The best day of my life.” ― Karen Wolfe\n\n')).toBe(
			'unattributed: “Do not print that.”',
		);
	});

	it('are theirs whose quotation is set apart above them', () => {
		expect(behind('Then, a beat later', 'Later she wrote to me:\n\n> There will be a memorial.\n\n')).toBe(
			'Ida Krol: “Do not print that.”',
		);
	});

	it('are nobody’s where something else is told first, or between', () => {
		expect(behind('Then, on a wall')).not.toBe('Ida Krol: “Do not print that.”');
		expect(behind('A moment later', 'It rained.\n\n')).toBe('unattributed: “Do not print that.”');
	});
});
