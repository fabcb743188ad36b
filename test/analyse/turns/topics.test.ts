import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('words behind a topic', () => {
	const behind = (line: string, before = '“We lost,” said Ida Krol, a coach.') =>
		said(`${before}\n\n${line}`).at(-1);

	it.each(['On the injury to Sam Moss', 'On whether she would stay', 'On her new book'])(
		'are theirs who spoke last: %s',
		line => {
			expect(behind(`${line}: “Do not print that.”`)).toBe('Ida Krol: “Do not print that.”');
		},
	);

	it('are theirs over several topics', () => {
		expect(behind('On the rain: “It fell.”\n\nOn the pitch: “It held. I was glad.”')).toBe(
			'Ida Krol: “It held. I was glad.”',
		);
	});

	it('are not theirs where that is when or where they stand', () => {
		expect(behind('On a wall by the gate: “Do not print that.”')).not.toMatch(/^Ida Krol/);
		expect(behind('On Friday: “Do not print that.”')).not.toMatch(/^Ida Krol/);
	});

	it('are not theirs where somebody else is told to say them, or nobody has spoken', () => {
		expect(behind('On the pitch Otto Falk said: “It held.”')).toBe('Otto Falk: “It held.”');
		expect(behind('On the pitch: “It held all day.”', 'It rained.')).toBe('unattributed: “It held all day.”');
	});
});
