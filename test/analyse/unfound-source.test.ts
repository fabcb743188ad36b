import {describe, expect, it} from 'vitest';
import {frontedSubject, objector, openingName, unfoundSource} from '../../source/analyse/unfound-source.js';
import {find, passageOf, wordsOf} from './read.js';

describe('openingName', () => {
	it.each([
		['Moore further asserted that it was over.', 'asserted', 'Moore'],
		['It rained. Ida Krol also said that it was over.', 'said', 'Ida Krol'],
		['Whenever asserted, it was wrong.', 'asserted', null],
		['The guard then asserted that it was over.', 'asserted', null],
		['Otto Falk asked about the ferry laughed.', 'asked', null],
		['Otto Falk saying so surprised us.', 'saying', null],
		['Asserted by Moore, it was wrong.', 'Asserted', null],
		['Mine asserted that it was over.', 'asserted', null],
		['Grace Kelly asserted that it was over.', 'asserted', 'Grace Kelly'],
		['Otto Falk accused of theft laughed.', 'accused', null],
		['Otto Falk questioned by nobody laughed.', 'questioned', null],
		['Otto Falk left and asserted that it was over.', 'asserted', null],
	])('is the one that opens %s', (text, words, expected) => {
		expect(wordsOf(text, openingName(passageOf(text), find(text, words)))).toBe(expected);
	});
});

describe('frontedSubject', () => {
	it.each([
		[
			'Having announced that it would close, the mill dismissed its clerks.',
			'announced',
			'that it would close',
			'the mill',
		],
		['After arguing that it was late, he called a taxi.', 'arguing', 'that it was late', 'he'],
		['Worried the river might flood, Ida Krol left.', 'Worried', 'the river might flood', 'Ida Krol'],
		['Worried the river might flood, Ida Krol downstream.', 'Worried', 'the river might flood', null],
		['Worried the river might flood, Ida Krol called us.', 'Worried', 'the river might flood', 'Ida Krol'],
		['After arguing that it was late, it is time to go.', 'arguing', 'that it was late', null],
		['After arguing that it was late he called a taxi.', 'arguing', 'that it was late', null],
		['He sat arguing that it was late, and they left.', 'arguing', 'that it was late', null],
		['He argued that it was late, and they left.', 'argued', 'that it was late', null],
	])('acts behind what a participle says in %s', (text, words, said, expected) => {
		const proposal = {content: [find(text, said)], cue: find(text, words)};
		expect(wordsOf(text, frontedSubject(passageOf(text), proposal))).toBe(expected);
	});
});

describe('objector', () => {
	it.each([
		['The mayor faced criticism from rivals that it was late.', 'faced', 'that it was late', 'rivals'],
		['The mayor is facing calls from two councillors for a vote.', 'facing', 'a vote', 'two councillors'],
		['The mayor has resisted calls from a few rivals to go.', 'calls', 'to go', 'a few rivals'],
		['The mayor has made calls from a few rivals to go.', 'calls', 'to go', null],
		['The mayor faced criticism for the delay.', 'faced', 'the delay', null],
		['The mayor faced calls from across the country for a vote.', 'faced', 'a vote', null],
		['The mayor faced criticism from the start for the delay.', 'faced', 'the delay', null],
		['The mayor faced a ban from rivals for a year.', 'faced', 'a year', null],
		['The mayor heard from rivals that it was late.', 'heard', 'that it was late', null],
		['The mayor faced criticism from, he said, rivals that it was late.', 'faced', 'that it was late', null],
		['That it was late, the mayor faced.', 'faced', 'That it was late', null],
	])('is whoever somebody hears it from: %s', (text, cue, said, expected) => {
		const proposal = {content: [find(text, said)], cue: find(text, cue)};
		expect(wordsOf(text, objector(passageOf(text), proposal))).toBe(expected);
	});
});

describe('unfoundSource', () => {
	it.each([
		['The mayor faced criticism from rivals that it was late.', 'faced', 'that it was late', 'rivals'],
		['After arguing that it was late, he called a taxi.', 'arguing', 'that it was late', 'he'],
		['Moore further asserted that it was late.', 'asserted', 'that it was late', 'Moore'],
		['Somebody, it is told, that it was late.', 'told', 'that it was late', null],
	])('asks all who may say it: %s', (sentence, cue, said, expected) => {
		const told = {content: [find(sentence, said)], cue: find(sentence, cue)};
		expect(wordsOf(sentence, unfoundSource(passageOf(sentence), told))).toBe(expected);
	});
});
