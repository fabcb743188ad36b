import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

const before =
	'“The roof leaks whenever the wind turns,” said Ida Krol, a former sexton, at a meeting in June.';
const pull = '“You cannot ring a bell under water,” Falk said of the tower.';
const behind = '“Nobody has been up there for a year,” she went on. She said the stairs were rotten.';
const whole =
	'Two ringers, Olga Falk and Piet Vos, took her side.\n\nFalk was sure that it would flood. “You cannot ring a bell under water,” she said.';

const who = (...paragraphs: string[]): string[] =>
	said(paragraphs.join('\n\n'))
		.filter(line => /a year|rotten/.test(line))
		.map(line => line.split(':')[0]);

describe('a pull quote among the paragraphs', () => {
	it('interrupts nobody of whom the text tells, wherever its words are said with more beside them', () => {
		expect(who(before, pull, behind, whole)).toEqual(['Ida Krol', 'Ida Krol']);
		expect(who(whole, before, pull, behind)).toEqual(['Ida Krol', 'Ida Krol']);
	});

	it('is none where nobody says the same with more beside it, or what is said are a few words', () => {
		expect(who(before, pull, behind, whole.replace('a bell', 'the bells'))).toEqual([
			'Olga Falk',
			'Olga Falk',
		]);
		const few = (text: string) => text.replace('ring a bell under water', 'win');
		expect(who(before, few(pull), behind, few(whole))).toEqual(['Olga Falk', 'Olga Falk']);
	});
});
