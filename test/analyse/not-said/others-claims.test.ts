import {describe, expect, it} from 'vitest';
import {
	isAskedInTitle,
	isAsMeant,
	isDespite,
	isEntry,
	isImplied,
	isObjectBefore,
	isOwnInTitle,
	isRestOfSentence,
	isToldInTitle,
} from '../../../source/analyse/not-said/others-claims.js';
import {proposed} from '../proposed.js';

type Rule = typeof isRestOfSentence;

const holds = (rule: Rule, copy: string): boolean => {
	const {
		passage,
		proposals: [proposal],
	} = proposed([copy]);
	return rule(passage, proposal);
};

describe('isAsMeant', () => {
	it.each([
		['<According to> {plan}, [the ship had left].', true],
		['[They paid] <according> to {age}.', true],
		['<According to> {the plan}, [the ship had left].', false],
		['<According to> {law professors}, [the ship had left].', false],
		['{Falk} went to plan and <said> [it was late].', false],
	])('%s', (copy, expected) => {
		expect(holds(isAsMeant, copy)).toBe(expected);
	});
});

describe('isDespite', () => {
	it.each([
		['{Falk} <held> firm despite criticisms that [it was late].', true],
		['{Falk} <held> firm despite warnings from his own benches [that it was late].', true],
		['{Falk} <pressed> on amid fears [that it was “late”].', true],
		['{Falk} <said> amid calls from residents [that it was late].', false],
		['{Falk} <laughed> amid calls from residents [that it was late].', true],
		['{Falk} <said> amid claims of a ruse [that it was late].', false],
		['{Falk} <pressed> his fears [that it was late].', false],
		['{Falk} <said> despite warnings in the hall and elsewhere at the time [that it was late].', false],
		['[It was late], {Falk} <said> despite warnings.', false],
	])('%s', (copy, expected) => {
		expect(holds(isDespite, copy)).toBe(expected);
	});
});

describe('isImplied', () => {
	it.each([
		['{Shares in Velm} fell, <suggesting> [that it was late].', true],
		['{The company’s quarterly profits} fell, <indicating> [that it was late].', true],
		['{Falk} fell, <suggesting> [that it was late].', false],
		['{Sales director Olga Brandt} <suggested> [that it was late].', false],
		['{A study of house prices} <suggests> [that it was late].', false],
		['{Traffic police} <indicated> [that it was late].', false],
		['{Falk, who holds most of the shares}, <suggested> [that it was late].', false],
		['{Shares in Velm} <said> [that it was late].', false],
		['It <suggested> [that it was late].', false],
	])('%s', (copy, expected) => {
		expect(holds(isImplied, copy)).toBe(expected);
	});
});

describe('isObjectBefore', () => {
	it.each([
		['The only path {I} <know> of – [the one my goats took] – is steep.', true],
		['The path {she} <spoke> about, [the steep one], is shut.', true],
		['{She} <spoke> of [a steep path].', false],
		['{She} <knew> [that it was steep], of course.', false],
	])('%s', (copy, expected) => {
		expect(holds(isObjectBefore, copy)).toBe(expected);
	});
});

describe('isRestOfSentence', () => {
	it.each([
		['{Falk} <said> [that when she came], Krol replied: “No.”', true],
		['{Falk} <said> [that when she came], Krol left.', false],
		['{Falk} <said> [that she came], and Krol replied: “No.”', false],
		['{Falk} <said> [that when she came she left]. “No.”', false],
		['{Falk} <said> [that when, at ten, she came], Krol replied: “No.”', false],
	])('%s', (copy, expected) => {
		expect(holds(isRestOfSentence, copy)).toBe(expected);
	});
});

describe('isEntry', () => {
	it.each([
		['{Ida Krol}<:> [possession of a stolen boat, held in jail].', true],
		['{Ida Krol}<:> [It was late].', false],
		['{Ida Krol}<:> [Let’s go].', false],
		['Then {Ida Krol}<:> [possession of a stolen boat].', false],
		['# {Ida Krol}<:> [No more boats]', false],
		['{Ida Krol} <cites> [possession of a stolen boat].', false],
	])('%s', (copy, expected) => {
		expect(holds(isEntry, copy)).toBe(expected);
	});
});

const inBlock =
	(rule: Rule, kind: 'title' | 'paragraph'): Rule =>
	(passage, proposal) =>
		rule({...passage, block: {...passage.block, kind}}, proposal);

describe('isAskedInTitle', () => {
	it.each([
		['{Who} <said> [what about the bridge]', 'title', true],
		['{Who} <said> [what about the bridge]', 'paragraph', false],
		['{Falk} <asked> [who was late]', 'title', false],
	] as const)('%s in a %s', (copy, kind, expected) => {
		expect(holds(inBlock(isAskedInTitle, kind), copy)).toBe(expected);
	});
});

describe('isToldInTitle', () => {
	it.each([
		['{Mayor} <accused> [of lying] over a bridge', 'title', true],
		['{Council} <told> [to pay]', 'title', true],
		['{Council} <told> [to pay]', 'paragraph', false],
		['{Council} <told> [tenants to pay]', 'title', false],
		['{Union} <accused> [the mayor of lying]', 'title', false],
	] as const)('%s in a %s', (copy, kind, expected) => {
		expect(holds(inBlock(isToldInTitle, kind), copy)).toBe(expected);
	});
});

describe('isOwnInTitle', () => {
	it.each([
		['“{We} never <promised> [a boat]”', 'title', true],
		['{We} never <promised> [a boat]', 'title', false],
		['“{Falk} never <promised> [a boat]”', 'title', false],
		['“{We} never <promised> [a boat]”', 'paragraph', false],
	] as const)('%s in a %s', (copy, kind, expected) => {
		expect(holds(inBlock(isOwnInTitle, kind), copy)).toBe(expected);
	});
});
