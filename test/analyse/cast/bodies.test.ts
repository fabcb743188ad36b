import {describe, expect, it} from 'vitest';
import {said} from '../said.js';
import {tell} from '../speakers/speaking.js';

describe('a short name', () => {
	it.each([
		['[The Norwegian Bank of Trade] met. [The BT] left. [The NBT] slept.', 'Norwegian Bank of Trade'],
		['[The Norwegian Bank] met. [NB] left.', 'Norwegian Bank'],
		['[The Halden Bank of Trade] met. [HBT] left. [HBOT] slept.', 'Halden Bank of Trade'],
		['[The Centre for Halden Disease Control] met. [The CHD] left.', 'Centre for Halden Disease Control'],
		['[The Halden Council] met. [Council] members left. [The Council] slept.', 'Halden Council'],
		['[The Halden Times] met. [Times] reporters left.', 'Halden Times'],
	])('stands for a body: %s', (text, name) => {
		expect(new Set(tell(text).who)).toEqual(new Set([name]));
	});

	it('stands for a firm rather than for its founder, whom the text names in full alone', () => {
		const text = 'Acme Foods met. “It rains,” said the founder, [Otto Acme]. Acme Foods grew.';
		expect(tell(`${text}\n\n[Acme] spoke.`).who).toEqual(['Otto Acme', 'Acme Foods']);
		expect(tell(`${text}\n\nBut Acme laughed. [Acme] spoke.`.replace('But Acme', 'Mr Acme')).who.at(-1)).toBe(
			'Otto Acme',
		);
		expect(tell(`${text.replace('founder', 'clerk')}\n\n[Acme] spoke.`).who.at(-1)).toBe('Otto Acme');
	});

	it.each([
		['[The Halden Bank of Trade] met. [BT] left.', 'BT'],
		['[The Halden Bank] met. [The Harbour Board] met. [HB] left.', 'Halden Bank'],
		['National Bank met. [National] left.', 'National'],
		['Leeds Bank met. [Leeds] left.', 'Leeds'],
		['Acme Foundation met. [Acme] left.', 'Acme'],
		['[The Halden Harbour Campaign] met. [The Harbour Campaign] left.', 'Harbour Campaign'],
		['[The Department of Justice] met. [The Criminal Justice] sat.', 'Criminal Justice'],
		['[The Federal Reserve] met. [Apple] left.', 'Apple'],
		['[The Centre for Justice] met. [Justice] left.', 'Justice'],
		['[The Halden House] met. [The House] left.', 'House'],
	])('does not stand for another: %s', (text, name) => {
		expect(tell(text).who.at(-1)).toBe(name);
	});
});

describe('a heading in capitals', () => {
	it('names no body that the text does not', () => {
		const told = (heading: string) =>
			said(`# Tools\n\nHalden Tools closed.\n\n## ${heading}\n\nIt will be late, the company said.`);
		expect(told('PLANT CLOSURE')).toEqual(['Halden Tools: It will be late']);
		expect(told('Plant closure')).toEqual(['Halden Tools: It will be late']);
	});
});

it.each([
	['[The Evening Times] met. [The Times] left.', 'Evening Times, Times'],
	['[The Financial Times] met. [The Times] left.', 'Financial Times, Times'],
	['[The Halden Times] met. [The Times] left.', 'Halden Times, Halden Times'],
	['[The Halden Evening Post] met. [The Post] left.', 'Halden Evening Post, Halden Evening Post'],
])('The Times is no evening paper: %s', (text, names) => {
	expect(tell(text).who.join(', ')).toBe(names);
});
