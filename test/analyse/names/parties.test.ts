import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

const who = (text: string): string => tell(text).who.join(', ');
const kinds = (text: string): string[] => tell(text).speakers.map(({kind}) => kind);

describe('parties', () => {
	it.each([
		['[Labour and Plaid Cymru] voted no.', 'Labour + Plaid Cymru'],
		['[Tories and Greens] voted no.', 'Tories + Greens'],
		['[Both Labour and the Lib Dems] voted no.', 'Labour + Lib Dems'],
		[
			'[Neither] came. [Liberal Democrats or the Fianna Fáil] did.',
			'nobody, Liberal Democrats + Fianna Fáil',
		],
	])('are two where they are told in one breath: %s', (text, told) => {
		expect(who(text)).toBe(told);
	});

	it('are themselves where they speak alone', () => {
		expect(who('[Labour] met. [It] voted no. [Labour] left with the Tories.')).toBe('Labour, Labour, Labour');
	});

	it('are bodies, and their people crowds', () => {
		expect(kinds('[Labour and Plaid Cymru] met [the Lib Dems and Tories].')).toEqual([
			'organization',
			'organization',
			'group',
			'group',
		]);
	});

	it.each([
		['[Labour and Conservative MPs] voted no.', 'Labour and Conservative MPs'],
		['[The Reform Club] and Labour met.', 'Reform Club'],
		['Labour’s [Ana Ruiz] and the Greens’ [Jo Park] met.', 'Ana Ruiz, Jo Park'],
		['[Democrats leader Ana Ruiz and Republicans leader Jo Park] met.', 'Ana Ruiz + Jo Park'],
	])('are none of their members: %s', (text, told) => {
		expect(who(text)).toBe(told);
	});
});
