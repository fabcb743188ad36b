import {describe, expect, it} from 'vitest';
import {coordinateSubject, relativeSubject, subjectOfClause} from '../../source/analyse/clause-subjects.js';
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

describe('who cut something and wrote', () => {
	it('is who wrote', () => {
		const text =
			'Ida Krol was tired. In a note to clients she cut her rating and wrote that it was “too late”.';
		expect(said(text)).toContain('Ida Krol: that it was “too late”');
	});
});
