import {describe, expect, it} from 'vitest';
import {
	withoutLink,
	withoutPronounBefore,
	withoutTelling,
	withoutTimeBehind,
} from '../../../source/analyse/corrections/telling.js';
import {rewritten} from '../proposed.js';

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
		['{The crowd} <chanted> [“Go” again and again].', '{The crowd} <chanted> [“Go”] again and again.'],
		['{The crowd} <chanted> [“Go” over and over].', '{The crowd} <chanted> [“Go”] over and over.'],
		['{The crowd} <chanted> [“Go” twice].', '{The crowd} <chanted> [“Go”] twice.'],
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

describe('a link in front of words in marks', () => {
	const without = (copy: string) =>
		rewritten([copy], (passage, [proposal]) => [{...proposal, content: withoutLink(passage, proposal)}]);

	it('is none of them', () => {
		expect(without('It was <dismissed> [as “junk”] by {Ida Krol}.')).toEqual([
			'It was <dismissed> as [“junk”] by {Ida Krol}.',
		]);
	});

	it.each([
		'{Ida Krol} <dismissed> [it as “junk”].',
		'{Ida Krol} <said> [“as junk”].',
		'{Ida Krol} <said> [as a joke].',
	])('is one only there: %s', copy => {
		expect(without(copy)).toEqual([copy]);
	});
});

describe('a pronoun in front of the cue', () => {
	const without = (copy: string) =>
		rewritten([copy], (passage, [proposal]) => [
			{...proposal, content: withoutPronounBefore(passage, proposal)},
		]);

	it('is no piece of what is said', () => {
		expect(without('They waited in [what] {she} <called> [“a mess”].')).toEqual([
			'They waited in what {she} <called> [“a mess”].',
		]);
	});

	it('is no piece of what something is called', () => {
		expect(without('[It] is <called> [a triumph] by {Ida Krol}.')).toEqual([
			'It is <called> [a triumph] by {Ida Krol}.',
		]);
	});

	it.each([
		'[“What,”] {she} <asked>, [“is late?”]',
		'[What] {she} <said>.',
		'[That it was late] {she} <said>, [and that it rained].',
		'[It], {she} <said>, [is “a mess”].',
		'[This] {she} <called> [a mess].',
	])('may be said: %s', copy => {
		expect(without(copy)).toEqual([copy]);
	});
});
