import {describe, expect, it} from 'vitest';
import {claimed, completed, withinMarks} from '../../../source/analyse/passage/stretches.js';
import {rewritten} from '../proposed.js';

describe('what is taken', () => {
	const taken = (copies: readonly string[]): string[] =>
		rewritten(copies, (passage, proposals) => claimed(passage, proposals, 0.4));

	it.each([
		['{She} <said> [it was late]. | 0.4'],
		['It was <said> [to be late]. | 0.55'],
		['It was <said> to be [“late”]. | 0.4'],
		['{She} <called> it [“late”]. | 0.2'],
		['{She} <ran> it [“late”]. | 0.3'],
		['{She}<:> [“late”] | 0.2'],
		['{She} <called> it [“late and] cold.” | 0.3'],
	])('is sure enough: %s', copy => {
		expect(taken([copy])).toEqual([copy]);
	});

	it.each([
		['{She} <said> [it was late]. | 0.39'],
		['It was <said> [to be late]. | 0.54'],
		['It was <called> [“late”]. | 0.39'],
		['{She} <called> it [“late”]. | 0.19'],
		['{She} <ran> it [“late”]. | 0.29'],
		['{She} <called> it [“late] and cold and dark.” | 0.3'],
		['“{She} <said> [it was very, very late].” | 0.3'],
	])('is not: %s', copy => {
		expect(taken([copy])).toEqual([]);
	});

	it('is the surest where none is sure, and none where one is', () => {
		const she = '{She} called what he <feared> [“late”]. | 0.38';
		const he = 'She called what {he} <feared> [“late”]. | 0.3';
		expect(taken([she, he])).toEqual([she]);
		expect(taken([she.replace('0.38', '0.6'), he])).toEqual([she.replace('0.38', '0.6')]);
	});
});

describe('a content that begins in marks', () => {
	const within = (copy: string): string[] =>
		rewritten([copy], (passage, proposals) => proposals.map(proposal => withinMarks(passage, proposal)));

	it('ends with its sentence where the next one is outside', () => {
		expect(within('{Falk} <disagreed>: [“They sank.” Clerks said so].')).toEqual([
			'{Falk} <disagreed>: [“They sank.”] Clerks said so.',
		]);
	});

	it('is of two pieces where one is told behind both', () => {
		expect(within('[“They sank.” The clerks had all left], {Falk} <said>.')).toEqual([
			'[“They sank.”] [The clerks had all left], {Falk} <said>.',
		]);
	});

	it.each([
		'{Falk} <said> [they sank. “Not so.” Clerks left].',
		'{Falk} <disagreed>: [“They sank.” “Never.”]',
		'{Falk} <disagreed>: [“They sank” there. Clerks left].',
		'{Falk} <disagreed>: [“They sank.”] Clerks left.',
	])('else goes on: %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});

describe('a stretch', () => {
	const whole = (copies: readonly string[]): string =>
		rewritten(copies, (passage, [proposal, ...others]) => [completed(passage, proposal, others)])[0];

	it.each([
		[
			'{She} <said> [that, when it comes to peace], “there is no limit.”',
			'{She} <said> [that, when it comes to peace, “there is no limit.”]',
		],
		['{She} <said> it was [“far] too late.”', '{She} <said> it was [“far too late.”]'],
		['{She} <said> it was “far [too late].”', '{She} <said> it was [“far too late.”]'],
	])('is had whole: %s', (copy, expected) => {
		expect(whole([copy])).toBe(expected);
	});

	it.each([
		['{She} <said> [that it was] rather “late.”'],
		['{She} <said> [that it was], – “late.”'],
		['{She} <said> [it was late]. “Nobody came.”'],
		['{She} <said> [it was late], “and cold,” he said.', 'She said it was late, [“and cold,”] {he} <said>.'],
		['{She} <said> it was [“late] and cold,” he said.', 'She said it was “late [and cold,”] {he} <said>.'],
		['[It was “late] as {Ana Ruiz} <said> it.”'],
	])('is left where it does not follow, or others have it: %s', (...copies) => {
		expect(whole(copies)).toBe(copies[0]);
	});
});
