import {describe, expect, it} from 'vitest';
import {answerOf, asks} from '../../../source/analyse/speakers/asking.js';
import type {QuotationKind} from '../../../source/document/choices.js';

const words = (text: string, verb: string | null, kind: QuotationKind = 'direct', start = 4) => ({
	text,
	kind,
	cue: verb === null ? null : {start: 50, end: 50 + verb.length, text: verb},
	parts: [{start, end: start + text.length}],
});

describe('who asks', () => {
	it.each([
		['if it was late', 'asked', true],
		['if it was late', 'wonders', true],
		['how to get there', 'asked', true],
		['Tom Reed to leave', 'asked', false],
		['if it was late', 'enquired', true],
		['if it was late', 'wanted to know', true],
		['to know if it was late', 'wanted', true],
		['to go', 'wanted', false],
		['that it was late', 'said', false],
		['“Why?”', null, false],
	])('wants an answer: %s %s', (text, verb, expected) => {
		expect(asks(words(text, verb))).toBe(expected);
	});
});

describe('an answer', () => {
	it.each([
		['“Yes,”', 'said', 'surely'],
		['“I wish I had,”', 'said', 'surely'],
		['“It was late,”', 'replied', 'surely'],
		['“It was late,”', 'said', 'maybe'],
		['“It was late,”', null, 'maybe'],
		['“Nobody came,”', 'said', 'maybe'],
		['“Of course we do not,”', 'said', 'maybe'],
		['“Yes, why?”', 'asked', 'nothing'],
	])('is likely: %s %s', (text, verb, expected) => {
		expect(answerOf(words(text, verb), 4)).toBe(expected);
	});

	it('stands in marks, and opens its paragraph', () => {
		expect(answerOf(words('yes', 'said', 'indirect'), 4)).toBe('nothing');
		expect(answerOf(words('“Yes,”', 'said'), 3)).toBe('nothing');
	});
});
