import {describe, expect, it} from 'vitest';
import {readInput} from '../../../source/ui/keys/input.js';

describe('readInput', () => {
	it.each([
		['keys', 'jjj\u001B[B', [{type: 'keys', text: 'jjj\u001B[B'}]],
		['a lone Escape', '\u001B', [{type: 'keys', text: '\u001B'}]],
		['a click', '\u001B[<0;11;6M\u001B[<0;11;6m', [{type: 'click', column: 10, row: 5}]],
		['the wheel', '\u001B[<65;1;1M', [{type: 'wheel', column: 0, row: 0, by: 3}]],
		['the wheel with Ctrl', '\u001B[<80;1;1M', [{type: 'wheel', column: 0, row: 0, by: -3}]],
		['another button', '\u001B[<2;1;1M', []],
		['a light background', '\u001B]11;rgb:ffff/ffff/ffff\u001B\\', [{type: 'background', is: 'light'}]],
		['a dark background', '\u001B]11;rgb:1e/1e/1e\u0007', [{type: 'background', is: 'dark'}]],
		['another answer', '\u001B]4;1;rgb:0/0/0\u0007', []],
		[
			'a paste between keys',
			'/\u001B[200~q Q\n\u001B[31m\u001B[201~j',
			[
				{type: 'keys', text: '/'},
				{type: 'paste', text: 'q Q\n\u001B[31m'},
				{type: 'keys', text: 'j'},
			],
		],
	])('knows %s', (_, text, inputs) => {
		expect(readInput(text)).toEqual({inputs, rest: ''});
	});

	it('reads the same wherever what arrives is cut, but right behind an Escape, which is a key', () => {
		const whole = 'j\u001B[<65;10;10M\u001B]11;rgb:ffff/ffff/ffff\u0007k\u001B[200~pasted\u001B[201~G';
		for (let cut = 1; cut < whole.length; cut++) {
			if (whole[cut - 1] === '\u001B' && !whole.slice(0, cut).includes('200~')) {
				continue;
			}

			const first = readInput(whole.slice(0, cut));
			const second = readInput(first.rest + whole.slice(cut));
			const joined = [...first.inputs, ...second.inputs];
			expect(joined.filter(({type}) => type !== 'keys')).toEqual(
				readInput(whole).inputs.filter(({type}) => type !== 'keys'),
			);
			expect(joined.map(input => (input.type === 'keys' ? input.text : '')).join('')).toBe('jkG');
		}
	});

	it('keeps the beginning of a long paste, and finds its end wherever it is cut', () => {
		for (let cut = 0; cut < 6; cut++) {
			let rest = '\u001B[200~';
			for (let i = 0; i < 50; i++) {
				rest = readInput(rest + 'pasted '.repeat(200)).rest;
				expect(rest.length).toBeLessThan(5000);
			}

			const end = '\u001B[201~';
			const first = readInput(rest + end.slice(0, cut));
			const {inputs} = readInput(`${first.rest}${end.slice(cut)}G`);
			expect(inputs).toEqual([
				{type: 'paste', text: expect.stringMatching(/^pasted pasted /)},
				{type: 'keys', text: 'G'},
			]);
		}
	});
});
