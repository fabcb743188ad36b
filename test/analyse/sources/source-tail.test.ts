import {describe, expect, it} from 'vitest';
import {
	caller,
	fromWhom,
	pronounAlone,
	withoutFirstVerb,
	withoutMoment,
	withoutPredicate,
} from '../../../source/analyse/sources/source-tail.js';
import {proposed} from '../proposed.js';
import {said} from '../said.js';

const sourceOf = (copy: string, rule = withoutMoment): string => {
	const {text, passage, proposals} = proposed([copy]);
	const [{source, cue}] = proposals;
	const {start, end} = rule(passage, source ?? cue, cue);
	return text.slice(passage.tokens[start].start, passage.tokens[end - 1].end);
};

describe('who speaks', () => {
	it.each([
		['[“It is late,”] <said> {Dora Reyne as she waited for the ferry}.', 'Dora Reyne'],
		['[“It is late,”] <said> {Dora Reyne, a nurse, as the ferry left}.', 'Dora Reyne, a nurse'],
		['[“It passes,”] <says> {Beat Hofer, with a smile}.', 'Beat Hofer'],
		['[“It passes,”] <says> {Beat Hofer gloomily, stirring}.', 'Beat Hofer'],
		['[“It passes,”] <says> {Beat Hofer, family doctor}.', 'Beat Hofer, family doctor'],
		['[“It passes,”] <joked> {the 90-year-old after winning the race}.', 'the 90-year-old'],
		['[“It passes,”] <sang> {the fans as the manager walked by}.', 'the fans'],
		['[“It passes,”] <said> {Beat Hofer as the head of the club}.', 'Beat Hofer as the head of the club'],
		['[“They came,”] <said> {Omar Haddi, who lost a boat, as he wept}.', 'Omar Haddi, who lost a boat'],
	])('is named before what is told of the moment: %s', (copy, expected) => {
		expect(sourceOf(copy)).toBe(expected);
	});

	it.each([
		['[“I saw it,”] <said> {Ida Krol, who left when she was six}.', 'Ida Krol, who left when she was six'],
		['[“I saw it,”] <said> {a man with a dog}.', 'a man with a dog'],
		['{The woman who wept as she spoke} <said>, [“I saw it.”]', 'The woman who wept as she spoke'],
	])('is told of in words like these as well: %s', (copy, expected) => {
		expect(sourceOf(copy)).toBe(expected);
	});
});

describe('how it is said', () => {
	it.each([
		['“I was scared,” said Ida Krol quietly.', 'Ida Krol: “I was scared,”'],
		['Ida Krol wrongly said that the mill was safe.', 'Ida Krol: that the mill was safe'],
		['“I was scared,” said the mother softly.', 'the mother: “I was scared,”'],
		['“I was scared,” said the family.', 'the family: “I was scared,”'],
		['“I was scared,” said Grace Kelly.', 'Grace Kelly: “I was scared,”'],
	])('is not who says it: %s', (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

describe('who says what a colon introduces', () => {
	it.each([
		['{The nurse was having none of it}<:> [“Sit down.”]', 'The nurse'],
		['{The coach strikes a note of caution}<:> [“Not yet.”]', 'The coach'],
		['{The club issued a terse} reply<:> [“No.”]', 'The club'],
		['{A porter, Sam Tell, sniffed}<:> [“No.”]', 'A porter, Sam Tell'],
		['{One teacher’s verdict}<:> [“A waste.”]', 'One teacher’s'],
	])('is named before what is told of them: %s', (copy, expected) => {
		expect(sourceOf(copy, withoutPredicate)).toBe(expected);
	});

	it.each([
		['{The nurse who was there}<:> [“Sit down.”]', 'The nurse who was there'],
		['{Sam Tell, a porter}<:> [“No.”]', 'Sam Tell, a porter'],
		['{The verdict}<:> [“A waste.”]', 'The verdict'],
		['{The coach strikes a note} <said>, [“Not yet.”]', 'The coach strikes a note'],
		['[“Not yet”]<:> {the coach was here}', 'the coach was here'],
	])('may be all of it: %s', (copy, expected) => {
		expect(sourceOf(copy, withoutPredicate)).toBe(expected);
	});
});

describe('who does something before they say it', () => {
	it.each([
		['{Maria Vale hoots and} <says>: [“It is over.”]', 'Maria Vale'],
		['{The baker shrugs} and <adds> [that it is over].', 'The baker'],
		['{Omar Haddi grimaced and} <said>: [“No.”]', 'Omar Haddi'],
		['{Fans and players} <said> [that it was over].', 'Fans and players'],
		['{Fans} and <say> [that it was over].', 'Fans'],
		['{The nurses and} <say> [that it was over].', 'The nurses and'],
		['{The firm, which owns mills and} <boasts> [of its ships].', 'The firm, which owns mills and'],
	])('is named alone: %s', (copy, expected) => {
		expect(sourceOf(copy, withoutFirstVerb)).toBe(expected);
	});
});

describe('who says what comes from them', () => {
	it.each([
		['[“Never,”] <came> {the reply from Omar Haddi}.', 'Omar Haddi'],
		['[“Never,”] <came> {the cry from the back benches}.', 'the back benches'],
		['[“Never,”] <came> {the answer}.', 'the answer'],
		['[“Never,”] <said> {the man with the reply from Omar Haddi}.', 'the man with the reply from Omar Haddi'],
		['[“Never,”] <came> {the man from Leith}.', 'the man from Leith'],
	])('is named behind it: %s', (copy, expected) => {
		expect(sourceOf(copy, fromWhom)).toBe(expected);
	});
});

describe('a pronoun that speaks', () => {
	it.each([
		['In a film in which {she stars beside Ida Krol} <wants> [to sing].', 'she'],
		['{She and Ida Krol} <want> [to sing].', 'She and Ida Krol'],
		['{They both love it and} <want> [to sing].', 'They both love it and'],
		['{She herself too} <wants> [to sing].', 'She herself too'],
	])('has no verb of its own: %s', (copy, expected) => {
		expect(sourceOf(copy, pronounAlone)).toBe(expected);
	});
});

describe('who gives something a name', () => {
	it.each([
		['Falk was late, {a theory the defence} <calls> [“convenient”].', 'the defence'],
		['{The head of the union} <called> [it “late”].', 'The head of the union'],
		['{One of those who sent the letter} <called> [it “late”].', 'One of those who sent the letter'],
		['{A nurse the ward} <loves> [called it “late”].', 'A nurse the ward'],
	])('is told without it: %s', (copy, expected) => {
		expect(sourceOf(copy, caller)).toBe(expected);
	});
});
