import {describe, expect, it} from 'vitest';
import {withoutTelling, withoutTimeBehind, withTags} from '../../source/analyse/telling.js';
import {rewritten} from './proposed.js';

describe('the subject in front of who tells what stands in marks', () => {
	const without = (copy: string) =>
		rewritten([copy], (passage, [proposal]) => [{...proposal, content: withoutTelling(passage, proposal)}]);

	it.each([
		['[It] was <dismissed> [as “junk”] by {Ida Krol}.', 'It was <dismissed> [as “junk”] by {Ida Krol}.'],
		['[The woman next to] {her} <whispered>, [“Go.”]', 'The woman next to {her} <whispered>, [“Go.”]'],
		['[What] {he} <said>: [“Go home.”]', 'What {he} <said>: [“Go home.”]'],
	])('is none of it: %s', (copy, expected) => {
		expect(without(copy)).toEqual([expected]);
	});

	it.each([
		'[The plan], {he} <said>, [was “bad”].',
		'[It] was <dismissed> [as junk] by {Ida Krol}.',
		'[In a year] {she} <said>, [“Nobody will care.”]',
		'Late that day [it] was <called> [“junk”] by {Ida Krol}.',
		'[The longest of the seven old bridges] {he} <called> [“junk”].',
		'[“It”] {he} <called> [“junk”].',
	])('may be said: %s', copy => {
		expect(without(copy)).toEqual([copy]);
	});
});

describe('a time behind words in marks', () => {
	const without = (copy: string) =>
		rewritten([copy], (passage, [proposal]) => [
			{...proposal, content: withoutTimeBehind(passage, proposal)},
		]);

	it.each([
		[
			'{Ida Krol} <called> [the plan “a leap” on Friday].',
			'{Ida Krol} <called> [the plan “a leap”] on Friday.',
		],
		['{Ida Krol} <called> [it “a leap” in May].', '{Ida Krol} <called> [it “a leap”] in May.'],
	])('is when it was said: %s', (copy, expected) => {
		expect(without(copy)).toEqual([expected]);
	});

	it.each([
		'{Ida Krol} <said> [the mill would shut on Friday].',
		'{Ida Krol} <said> [that “a leap” was due on Friday].',
		'{Ida Krol} <called> [it “a leap” in Halden].',
		'{Ida Krol} <called> [it “a leap on Friday”].',
	])('may be said: %s', copy => {
		expect(without(copy)).toEqual([copy]);
	});
});

describe('a plain tag beside words in marks', () => {
	const sure = (copy: string) => rewritten([copy], withTags);

	it.each([
		['[“Now,”] <said> {Ada Lind}.', '[“Now,”] <said> {Ada Lind}. | 0.9'],
		['[“Why?”] {she} <asked>, [“Now?”]', '[“Why?”] {she} <asked>, [“Now?”] | 0.9'],
		['[“Now,”] <said> {Ada Lind}. | 0.95', '[“Now,”] <said> {Ada Lind}. | 0.95'],
	])('makes sure who said them: %s', (copy, expected) => {
		expect(sure(copy)).toEqual([expected]);
	});

	it.each([
		'[“Now,”] <said>.',
		'[“Now,”] <thought> {Ada Lind}.',
		'[“Now”] was what {Ada Lind} <said>.',
		'[“Now,”] then <said> {Ada Lind}.',
		'[“Now”] <said> {Ada Lind}.',
		'[“Now,”] {Ada Lind} often <said>.',
	])('is none: %s', copy => {
		expect(sure(copy)).toEqual([copy]);
	});
});
