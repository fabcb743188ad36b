import {describe, expect, it} from 'vitest';
import {withRelativeClaims} from '../../../source/analyse/corrections/relative-claims.js';
import {rewritten} from '../proposed.js';
import {read} from '../read.js';
import {said} from '../said.js';

/** What clauses tell in a text of which no engine proposes anything. */
const told = (text: string): string[] => {
	const {
		passages: [passage],
	} = read(text);
	return withRelativeClaims(passage, []).map(({content, source}) =>
		[...(source ? [source] : []), ...content]
			.map(({start, end}) => text.slice(passage.tokens[start].start, passage.tokens[end - 1].end))
			.join(' | '),
	);
};

describe('what somebody says within a clause', () => {
	it.each([
		['She sold a saddle, which Harmon claims is the lightest.', 'Harmon | which | is the lightest'],
		['She sold a saddle which the maker says has no rival.', 'the maker | which | has no rival'],
		['He has a horse that he says was a gift.', 'he | that | was a gift'],
		['It is a plan that officials say could work.', 'officials | that | could work'],
		['The saddle, which Harmon claims is the lightest, costs ten euros.', 'Harmon | which | is the lightest'],
	])('is that of a thing: %s', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});

	it.each([
		'He said that the mayor’s claims are false.',
		'She fears that the state plan would fail.',
		'She fears that Halden state is poor.',
		'It was a year in which Krol claims were made.',
		'We ask thirty bakers who they think is best.',
		'The mill, which was said to be late, is shut.',
		'The mill, which Krol said, is shut.',
		'The mill, which Krol calls is shut.',
		'The mill, which Krol saying is shut.',
		'The mill, which Krol claims are late.',
		'“A mill that he says is shut” is late.',
		'The mill which was there and Krol says is shut.',
		'The mill that',
	])('is none in %s', text => {
		expect(told(text)).toEqual([]);
	});

	it('ends where the sentence goes on', () => {
		expect(
			rewritten(
				['The saddle, [which] {Ida Krol} <says> [is the lightest, costs ten euros].'],
				withRelativeClaims,
			),
		).toEqual(['The saddle, [which] {Ida Krol} <says> [is the lightest], costs ten euros.']);
	});

	it.each([
		'She sold a saddle, [which] {Ida Krol} <says> [is red, costs a lot and lasts].',
		'The saddle, [which] {Ida Krol} <says> [is the lightest, in a way].',
		'The saddle, [which] {Ida Krol} <says> [is “light,” costs ten euros].',
		'The saddle [which] {Ida Krol} <says> [is light, costs ten euros].',
		'The saddle, [which] {Ida Krol} then <says> [is light], and [was].',
	])('ends with the sentence in %s', copy => {
		expect(rewritten([copy], withRelativeClaims)).toEqual([copy]);
	});

	it.each([
		[
			'The mill, {which} <said> [it would sell flour, closed in May].',
			'The mill, {which} <said> [it would sell flour], closed in May.',
		],
		[
			'{The mill, which} <said> [that its wheel, built in 1850, was safe, has closed].',
			'{The mill, which} <said> [that its wheel, built in 1850, was safe], has closed.',
		],
		[
			'Ida Krol, {who} later <argued> [that mills, quays and piers were safe, left the board].',
			'Ida Krol, {who} later <argued> [that mills, quays and piers were safe], left the board.',
		],
		[
			'The mill, {which} <said> [it would sell flour, closed] in May.',
			'The mill, {which} <said> [it would sell flour], closed in May.',
		],
	])('ends where the sentence of its subject goes on: %s', (copy, expected) => {
		expect(rewritten([copy], withRelativeClaims)).toEqual([expected]);
	});

	it.each([
		'It was Ida Krol, {who} <said> [that the mill was shut, the quay was gone].',
		'They met at the mill, {which} <said> [it would sell flour, closed in May].',
		'The mill, {which} <said> [it would sell flour, bread and beer].',
		'The mill, {which} <said> [it was “shut, gone”].',
		'The mill, {Halden} <said> [it would sell flour, closed in May].',
		'The man {who} <said> [that it was late, was gone].',
	])('goes on with the sentence in %s', copy => {
		expect(rewritten([copy], withRelativeClaims)).toEqual([copy]);
	});

	it('is found in a sentence that an engine has read', () => {
		expect(said('It weighs two pounds, which Harmon claims is a record.')).toEqual([
			'Harmon: which … is a record',
		]);
	});
});
