import {describe, expect, it} from 'vitest';
import {
	controlledSubject,
	isNoSource,
	jointSource,
	strandedSource,
	wholeSource,
	withoutDateline,
} from '../../source/analyse/source-extent.js';
import type {Span} from '../../source/document/span.js';
import {read} from './read.js';

const passageOf = (text: string) => read(text).passages[0];

/** The range of the tokens of some words. */
const find = (text: string, words: string): Span => {
	const {tokens} = passageOf(text);
	const from = text.indexOf(words);
	return {
		start: tokens.findIndex(({end}) => end > from),
		end: tokens.findIndex(({end}) => end >= from + words.length) + 1,
	};
};

const wordsOf = (text: string, span: Span | null): string | null => {
	const {tokens} = passageOf(text);
	return span && text.slice(tokens[span.start].start, tokens[span.end - 1].end);
};

describe('wholeSource', () => {
	it.each([
		[
			'Norway’s ambassador to Denmark warned that it was late.',
			'Norway’s',
			'warned',
			'Norway’s ambassador to Denmark',
		],
		['The city’s chief engineer said no.', 'The city’s', 'said', 'The city’s chief engineer'],
		['Ana Ruiz’s claim that it rained was true.', 'Ana Ruiz’s', 'claim', 'Ana Ruiz’s'],
		['Ana Ruiz said no.', 'Ana Ruiz', 'said', 'Ana Ruiz'],
	])('finds it in %s', (text, source, cue, whole) => {
		expect(wordsOf(text, wholeSource(passageOf(text), find(text, source), find(text, cue)))).toBe(whole);
	});
});

describe('withoutDateline', () => {
	it.each([
		['SANDE (AP) — Health authorities are reporting a case.', 'SANDE (AP', 'reporting', 'Health authorities'],
		['SANDE (AP) — Anna Berg said no.', 'SANDE (AP) — Anna Berg', 'said', 'Anna Berg'],
		['SANDE (AP) — Anna Berg said no.', 'Anna Berg', 'said', 'Anna Berg'],
		['SANDE (AP) — “The ferry will stop,” the mayor said.', 'SANDE (AP', 'said', null],
		['SANDE (AP) — In a city far from the coast, nobody there said no.', 'SANDE', 'said', null],
	])('finds it in %s', (text, source, cue, left) => {
		expect(wordsOf(text, withoutDateline(passageOf(text), find(text, source), find(text, cue)))).toBe(left);
	});
});

describe('jointSource', () => {
	it.each([
		[
			'In a joint letter, Mayor Ann Reed and the bus company Green Coaches promised “a bus every hour”.',
			'the bus company Green Coaches',
			'Mayor Ann Reed and the bus company Green Coaches',
		],
		['Ida Krol and her brother Emil warned us.', 'her brother Emil', 'Ida Krol and her brother Emil'],
		[
			'Ann Reed praised Otto Falk and the ferry company Blue Line promised “a boat”.',
			'the ferry company Blue Line',
			'the ferry company Blue Line',
		],
	])('finds both in %s', (text, source, joint) => {
		expect(wordsOf(text, jointSource(passageOf(text), find(text, source)))).toBe(joint);
	});
});

describe('controlledSubject', () => {
	it.each([
		['The rule allowed Olga Dahl to claim that it was over.', 'claim', 'Olga Dahl'],
		['The rule allowed her to claim that it was over.', 'claim', null],
		['Olga Dahl would claim that it was over.', 'claim', null],
	])('finds it in %s', (text, cue, subject) => {
		expect(wordsOf(text, controlledSubject(passageOf(text), find(text, cue)))).toBe(subject);
	});
});

describe('isNoSource', () => {
	it.each([
		['The guards have often been accused of sleeping.', 'The guards', 'accused', true],
		['It seems that the bridge is open.', 'It', 'seems', true],
		['The guards have accused the mayor of sleeping.', 'The guards', 'accused', false],
		['Accused of sleeping, as the guards said, he left.', 'the guards', 'said', false],
	])('tells whether %s has one before its verb', (text, source, cue, expected) => {
		expect(isNoSource(passageOf(text), find(text, source), find(text, cue))).toBe(expected);
	});
});

describe('strandedSource', () => {
	const text = '“It is over,” says Baker. “Go home.”';

	it('finds the speaker among the pieces of what is said', () => {
		const [first, baker, rest] = ['“It is over,”', 'Baker', '“Go home.”'].map(words => find(text, words));
		const cue = find(text, 'says');
		expect(strandedSource(passageOf(text), {content: [first, baker, rest], cue})).toBe(baker);
		expect(strandedSource(passageOf(text), {content: [first, rest], cue})).toBeUndefined();
		expect(strandedSource(passageOf(text), {content: [baker], cue})).toBeUndefined();
	});
});
