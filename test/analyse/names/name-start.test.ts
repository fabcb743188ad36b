import {describe, expect, it} from 'vitest';
import {nameStart} from '../../../source/analyse/names/name-start.js';
import {tokenize} from '../../../source/analyse/passage/tokens.js';

/** What is left of the run of capitals in brackets. */
const left = (marked: string): string => {
	const [before, run, behind] = marked.split(/[[\]]/);
	const text = before + run + behind;
	const tokens = tokenize(text, {start: 0, end: text.length});
	const start = tokens.findIndex(token => token.start >= before.length);
	const end = tokens.findLastIndex(token => token.end <= before.length + run.length) + 1;
	return text.slice(tokens[nameStart(tokens, start, end)].start, before.length + run.length);
};

describe('nameStart', () => {
	it.each([
		['[Norwegian Foreign Minister Ida Krol]', 'Ida Krol'],
		['[Rovers GK Anna Krol]', 'Anna Krol'],
		['the [New York-based Council]', 'Council'],
		['[Defiant Tracey]', 'Tracey'],
		['the envoy to [Britain Anna Krol]', 'Anna Krol'],
		['the candidate for [Hullport Anna Krol]', 'Anna Krol'],
		['[Last Monday Anna Krol]', 'Anna Krol'],
		['[French Anna Krol]', 'Anna Krol'],
		['“It rained,” says [May Krol]', 'May Krol'],
		['It rained in [May Krol]', 'Krol'],
	])('splits off what is no part of the name: %s', (run, name) => {
		expect(left(run)).toBe(name);
	});

	it.each([
		['[Surfers Against Sewage]'],
		['[General Mills]'],
		['[Islamic State]'],
		['[US Embassy]'],
		['[British Library]'],
		['[Live Oak Brewing]'],
		['shares in [Our Future]'],
	])('leaves the whole name: %s', run => {
		expect(left(run)).toBe(run.split(/[[\]]/)[1]);
	});
});
