import {describe, expect, it} from 'vitest';
import {frontedPaper, seriesSubject} from '../../../source/analyse/grammar/clause-subjects.js';
import {find, passageOf, wordsOf} from '../read.js';
import {said} from '../said.js';

describe('seriesSubject', () => {
	it.each([
		[
			'Ida Krol sold the mill that she had, moved to Halden, and had also planned a bank.',
			'planned',
			'Ida Krol',
		],
		['The bank shut two mills, sold the boats it had, and has promised a school.', 'promised', 'The bank'],
		['The mill closed in May, fired all of us, and was said to be late.', 'said', null],
		['Ida Krol sold the mill and had planned a bank.', 'planned', null],
		['Ida Krol sold the mill, the boats, and had planned a bank.', 'planned', null],
		['Ida Krol sold the mill, moved to Halden, then planned a bank.', 'planned', null],
		['Ida Krol sold the mill, moved to Halden, and planning a bank, left.', 'planning', null],
		['Ida Krol is late, moved to Halden, and had planned a bank.', 'planned', null],
		['“Ida Krol” sold it, moved to Halden, and had planned a bank.', 'planned', null],
		['Planned by Ida Krol, it was late.', 'Planned', null],
		['And planned by Ida Krol, it was late.', 'planned', null],
	])('is whose verb is the last of several: %s', (text, words, expected) => {
		expect(wordsOf(text, seriesSubject(passageOf(text), find(text, words)))).toBe(expected);
	});
});

describe('frontedPaper', () => {
	it.each([
		[
			'In a letter from the mayor on Monday, residents were told that it was late.',
			'told',
			'a letter from the mayor on Monday',
		],
		['In an email by Ida Krol, bakers had been warned that it was late.', 'warned', 'an email by Ida Krol'],
		['In her speech, bakers were reminded that it was late.', 'reminded', 'her speech'],
		['In Krol’s long memo, bakers were told that it was late.', 'told', 'Krol’s long memo'],
		['In a note on Monday, parents were told that it was late.', 'told', null],
		['In a letter to the mayor, bakers were told that it was late.', 'told', null],
		['In the hall by the river, bakers were told that it was late.', 'told', null],
		['In a letter from the mayor bakers were told that it was late.', 'told', null],
		['In a letter from the mayor, bakers told us that it was late.', 'told', null],
		['In a letter from the mayor, bakers were said to be late.', 'said', null],
		['On a letter from the mayor, bakers were told that it was late.', 'told', null],
		['In a letter from the mayor, bakers, if any, were told that it was late.', 'told', null],
		['In a “letter from the mayor,” bakers were told that it was late.', 'told', null],
	])('is whose words are heard: %s', (text, words, expected) => {
		expect(wordsOf(text, frontedPaper(passageOf(text), find(text, words)))).toBe(expected);
	});
});

describe('who warns in a paper', () => {
	it('is who has sent it', () => {
		expect(
			said('In a memo sent by director Ida Krol on Friday, bakers were warned that the mill may close.'),
		).toEqual(['Ida Krol: that the mill may close']);
	});
});

describe('who cut something and wrote', () => {
	it('is who wrote', () => {
		const text =
			'Ida Krol was tired. In a note to clients she cut her rating and wrote that it was “too late”.';
		expect(said(text)).toContain('Ida Krol: that it was “too late”');
	});
});
