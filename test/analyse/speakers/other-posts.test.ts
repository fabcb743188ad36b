import {describe, expect, it} from 'vitest';
import {last} from './speaking.js';

describe('a post in a body that the phrase names', () => {
	const quint = '[Ada Quint, a spokeswoman for the Dockers Union,] spoke.';

	it.each([
		[`${quint} [The Ferry Board spokeswoman] left.`, 'The Ferry Board spokeswoman'],
		[`${quint} [The Corvane spokeswoman] left. Corvane Group makes lamps.`, 'The Corvane spokeswoman'],
		['[The Dockers Union spokesman] spoke. [The Ferry Board spokesman] left.', 'The Ferry Board spokesman'],
		[
			'[Ada Quint, curator of the Velm Museum,] spoke. [The Leeds Gallery curator] left.',
			'The Leeds Gallery curator',
		],
	])('is not held by who holds it in another: %s', (text, who) => {
		expect(last(text)).toEqual([who, 1]);
	});

	it.each([
		`${quint} [The Dockers Union spokeswoman] left.`,
		`${quint} [The union spokeswoman] left.`,
		`${quint} [The spokeswoman for the dockers] left.`,
		'[Foreign Ministry spokeswoman Ada Quint] spoke. [The Norwegian government spokeswoman] left.',
		'[Ada Quint, a spokeswoman for the company,] spoke. [The Corvane Group spokeswoman] left.',
		'[Corvane CEO Ada Quint] spoke. [The Orvex Group CEO] left.',
		'[Fed spokeswoman Ada Quint] spoke. [The Federal Reserve spokeswoman] left.',
		'[Ada Quint, a spokeswoman for the FBM,] spoke. [The Mines Bureau spokeswoman] left.',
	])('may be held by whom the text tells of no other: %s', text => {
		expect(last(text)[0]).toBe('Ada Quint');
	});
});

describe('a rank', () => {
	it.each([
		'[President Ada Quint] spoke. [The fire commander] left.',
		'[Senator Ada Quint] spoke. [The police officer] left.',
	])('is no statesman’s: %s', text => {
		expect(last(text)[0]).toMatch(/^The /);
	});

	it.each([
		'[President Ada Quint] spoke. [The commander in chief] left.',
		'[President Ada Quint] spoke. [The former officer] left.',
		'[Ada Quint, mayor and army officer,] spoke. [The officer] left.',
		'[General Ada Quint] spoke. [The commander] left.',
	])('may be theirs who had one, or who has it by their office: %s', text => {
		expect(last(text)[0]).toBe('Ada Quint');
	});
});

describe('a post that is over', () => {
	it.each([
		['[Prime Minister Ada Quint] praised Jo Park. [The former foreign secretary] left.', 'Jo Park', 0.5],
		['[Prime Minister Ada Quint] spoke. [The former foreign secretary] left.', 'Ada Quint', 0.35],
		['[Former minister Ada Quint] spoke. [The former secretary] left.', 'Ada Quint', 0.9],
		['[Ada Quint, a lawyer,] spoke. [The former attorney] left.', 'Ada Quint', 0.9],
	])('is hardly theirs who are in office: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});
