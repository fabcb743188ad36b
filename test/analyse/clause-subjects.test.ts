import {describe, expect, it} from 'vitest';
import {
	coordinateSubject,
	frontedPaper,
	relativeSubject,
	seriesSubject,
	subjectOfClause,
} from '../../source/analyse/clause-subjects.js';
import {find, passageOf, wordsOf} from './read.js';
import {said} from './said.js';

describe('subjectOfClause', () => {
	it.each([
		['The jury heard that Ida Krol spent it and told a colleague so.', 'told', 'Ida Krol'],
		['The jury heard that Ida Krol was ill and told a colleague so.', 'told', 'Ida Krol'],
		['The jury heard that Ida Krol laughed and then claimed it was late.', 'claimed', 'Ida Krol'],
		['Falk said that Krol laughed and claimed it was late.', 'claimed', ''],
		['The jury heard that Leeds officials spent it and told a colleague so.', 'told', ''],
		['The jury heard that Krol and Lund spent it and told a colleague so.', 'told', ''],
		['Jury Heard That Krol Spent It And Told Colleagues', 'Told', ''],
		['The jury heard that Ida Krol spent it. Falk told a colleague so.', 'told', ''],
		['The gate that Ida Krol shut and claimed to be late.', 'claimed', ''],
		['The jury heard that Ida Krol spent it and saying so left.', 'saying', ''],
		['The jury heard “that Ida Krol spent it” and told a colleague so.', 'told', ''],
	])('is that of its first verb: %s', (text, words, expected) => {
		const subject = subjectOfClause(passageOf(text), find(text, words));
		expect(subject ? wordsOf(text, subject) : '').toBe(expected);
	});
});

describe('relativeSubject', () => {
	it.each([
		['It was Otto Falk, who as late as March had dismissed the plan.', 'dismissed', 'who'],
		['It was Otto Falk, who is said to have left.', 'said', null],
		['It was Otto Falk, who the police said was late.', 'said', null],
		['It was Otto Falk, who in March, they say, dismissed the plan.', 'dismissed', null],
		['It was Otto Falk who as late as March had dismissed the plan.', 'dismissed', null],
		['It was Otto Falk, who as late as “March” had dismissed the plan.', 'dismissed', null],
		['It was Otto Falk, who as late as March had left the town.', 'left', null],
	])('is who does it in %s', (text, words, expected) => {
		expect(wordsOf(text, relativeSubject(passageOf(text), find(text, words)))).toBe(expected);
	});
});

describe('coordinateSubject', () => {
	it.each([
		['In a note to clients she cut her rating and wrote that it was late.', 'wrote', 'she'],
		['In a note to clients she trimmed it and then wrote that it was late.', 'wrote', 'she'],
		['After a week she trimmed it because it fell and wrote that it was late.', 'wrote', null],
		['In a note to clients the bank cut it and wrote that it was late.', 'wrote', null],
		['In a note “she cut it” and wrote that it was late.', 'wrote', null],
		['In a note she and wrote that it was late.', 'wrote', null],
		['In a note to clients she cut it, writing that it was late.', 'writing', null],
		['In a note to clients she cut it and walked off.', 'walked', null],
	])('is the pronoun whose verb comes first: %s', (text, words, expected) => {
		expect(wordsOf(text, coordinateSubject(passageOf(text), find(text, words)))).toBe(expected);
	});
});

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
