import {describe, expect, it} from 'vitest';
import {isAdvice} from '../../../source/analyse/not-said/advice.js';
import {proposed} from '../proposed.js';
import {said} from '../said.js';

const isToReader = (copy: string): boolean => {
	const {
		passage,
		proposals: [proposal],
	} = proposed([copy]);
	return isAdvice(passage, proposal);
};

describe('what stands behind “you”', () => {
	it.each([
		'If {you} <want> [to grow beans], wait.',
		'{You’ll} <see> [that beans like sun].',
		'{You} should <aim> [to water them daily].',
		'{You} <know> [that beans like sun].',
		'When {you} <tell> [friends that beans are easy], smile.',
		'{You} can <say> [that beans like sun].',
		'{You} have to <say> [that beans like sun].',
		'Do {you} <deny> [that beans like sun]?',
		'{You} are <thinking> [that beans like sun].',
		'If {you} <believed> [that beans like shade], you were wrong.',
	])('is told to those who read in %s', copy => {
		expect(isToReader(copy)).toBe(true);
	});

	it.each([
		'{You} <said> [that beans like sun].',
		'{You} have <said> [that beans like sun].',
		'{You} <accused> [us of theft].',
		'{You} are <told> [that beans like sun].',
		'{You’re} <promised> [a harvest in May].',
		'{Young} <wants> [to grow beans].',
		'“{You} <want> [to grow beans],” he said.',
		'If {she} <wants> [to grow beans], she must wait.',
	])('may be somebody’s in %s', copy => {
		expect(isToReader(copy)).toBe(false);
	});

	it('is listed as nobody’s words', () => {
		expect(said('Beans\n\nYou’ll see that beans like sun, and you should aim to water them daily.')).toEqual(
			[],
		);
	});
});
