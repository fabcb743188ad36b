import {expect, it} from 'vitest';
import {said} from '../said.js';

it('a pronoun takes up the one whom the text has named as their kin', () => {
	expect(
		said(
			'Jan Lund took his daughter, Chloe, there.\n\n“I love my daughter,” he said. “She told me that it was late.”',
		),
	).toContain('Chloe: that it was late');
});

it.each([
	['“My father stood up,” Ida Krol says, “and he said, ‘No.’ Then he sat.”', 'My father: ‘No.’'],
	['“But Mother cried,” Otto Krol says. “She said it was her wages.”', 'Mother: it was her wages'],
])('a pronoun takes up whom somebody tells of as their kin: %s', (text, expected) => {
	expect(said(`Ida Lund and Jan Lund sang.\n\n${text}`)).toContain(expected);
});

it.each([
	'“My father met Ana Lund,” Otto Krol says, “and she said it was late.”',
	'“My father slept,” Otto Krol says. A girl came. “And she said it was late.”',
	'“My mother met Jo Lund,” Otto Krol says, “and she said it was late.”',
])('but neither another, nor where another one is named behind: %s', text => {
	expect(said(text).filter(one => one.startsWith('My '))).toEqual([]);
});
