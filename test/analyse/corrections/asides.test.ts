import {describe, expect, it} from 'vitest';
import {withoutAside, withoutClauseBefore} from '../../../source/analyse/corrections/asides.js';
import {rewritten} from '../proposed.js';

describe('what a reporter calls what somebody has said', () => {
	const without = (copy: string) =>
		rewritten([copy], (passage, [proposal]) => [{...proposal, content: withoutAside(passage, proposal)}]);

	it.each([
		[
			'{The mayor} <said> [that the pier was safe, a claim that engineers dispute].',
			'{The mayor} <said> [that the pier was safe], a claim that engineers dispute.',
		],
		[
			'{The minister} <said> [growth had slowed in May, perhaps a clear sign of tired shoppers].',
			'{The minister} <said> [growth had slowed in May], perhaps a clear sign of tired shoppers.',
		],
		[
			'{The mayor} <called> [the pier “safe,” in an apparent reference to May].',
			'{The mayor} <called> [the pier “safe,”] in an apparent reference to May.',
		],
		[
			'{The mayor} <said> [that piers, not boats, were safe, pointing to a rise in visitors].',
			'{The mayor} <said> [that piers, not boats, were safe], pointing to a rise in visitors.',
		],
	])('is not said: %s', (copy, expected) => {
		expect(without(copy)).toEqual([expected]);
	});

	it.each([
		'{The mayor} <said> [that the last of them, a charge of theft, was dropped in May].',
		'{The mayor} <said> [that the pier had lost a lamp, the only one that worked].',
		'{The union} <expects> [trouble, a threat of strikes, and rain].',
		'{The mayor} <said> [that the town had two plans, a call centre and a harbour].',
		'[The pier was safe, a claim that engineers dispute], {the mayor} <said>.',
		'{The mayor} <said> [“It is safe, a claim that I repeat”].',
	])('is nothing else: %s', copy => {
		expect(without(copy)).toEqual([copy]);
	});
});

describe('a clause in front of who says the next one', () => {
	const without = (copy: string) =>
		rewritten([copy], (passage, [proposal]) => [
			{...proposal, content: withoutClauseBefore(passage, proposal)},
		]);

	it('is not said', () => {
		expect(without('[Ida Krol was not there], but {the league} <said> [that it trusted her].')).toEqual([
			'Ida Krol was not there, but {the league} <said> [that it trusted her].',
		]);
	});

	it.each([
		'[The pier was safe], {the mayor} <said>, [and that it would stay so].',
		'[“It is safe],” but {the mayor} <said> [that it would not stay so].',
	])('is only one that a word joins, and that stands in no marks: %s', copy => {
		expect(without(copy)).toEqual([copy]);
	});
});
