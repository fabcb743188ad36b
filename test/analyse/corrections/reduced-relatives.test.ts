import {describe, expect, it} from 'vitest';
import {withMatrixVerbs} from '../../../source/analyse/corrections/reduced-relatives.js';
import {rewritten} from '../proposed.js';

describe('a participle that tells of whom one asked', () => {
	it.each([
		[
			'{Economists} <polled> by Reuters [had forecast a rise of 2%]. | 0.3',
			'{Economists polled by Reuters} had <forecast> [a rise of 2%]. | 0.6',
		],
		[
			'{Brewers} <surveyed> by the Halden Echo [expect to close]. | 0.7',
			'{Brewers surveyed by the Halden Echo} <expect> [to close]. | 0.7',
		],
		[
			'{Brewers} <asked> by [the Echo had long been predicting a fall] | 0.6',
			'{Brewers asked by the Echo} had long been <predicting> [a fall] | 0.6',
		],
	])('is no cue: %s', (copy, expected) => {
		expect(rewritten([copy], withMatrixVerbs)).toEqual([expected]);
	});

	it.each([
		[
			'another has its verb',
			'{Brewers surveyed by Reuters} <expect> [to close]. | 0.6',
			['{Brewers surveyed by Reuters} <expect> [to close]. | 0.6'],
		],
		[
			'another is less sure of its verb',
			'Brewers surveyed by {Reuters} <expect> [to close]. | 0.2',
			['{Brewers surveyed by Reuters} <expect> [to close]. | 0.6'],
		],
	])('gives way where %s', (_, other, expected) => {
		expect(
			rewritten(['{Brewers} <surveyed> by Reuters [expect to close]. | 0.3', other], withMatrixVerbs),
		).toEqual(expected);
	});

	it.each([
		'{Brewers} <praised> by Reuters [expect to close].',
		'{Brewers}, <surveyed> by Reuters, [expect to close].',
		'{Brewers} <surveyed> in May [expect to close].',
		'{Brewers} <surveyed> by Reuters, [expect to close].',
		'{Brewers} <surveyed> by the oldest of all the Halden papers [expect to close].',
		'{Brewers} <surveyed> by Reuters [sleep].',
		'{Brewers} <surveyed> by Reuters [expect].',
		'{Brewers} <surveyed> by Reuters “expect” [to close].',
	])('stays in %s', copy => {
		expect(rewritten([copy], withMatrixVerbs)).toEqual([copy]);
	});
});

describe('a participle that tells when something was announced', () => {
	it('is no cue, and what is said goes on behind it', () => {
		expect(
			rewritten(
				[
					'{The mayor} <said> [that she would fight the plan], announced on Monday, to close two schools. | 0.8',
					'{The mayor} said that she would fight the plan, <announced> on Monday, [to close two schools].',
				],
				withMatrixVerbs,
			),
		).toEqual([
			'{The mayor} <said> [that she would fight the plan, announced on Monday, to close two schools]. | 0.8',
		]);
		expect(rewritten(['{The levy}, <announced> last week, [would end in May].'], withMatrixVerbs)).toEqual(
			[],
		);
	});

	it.each([
		'{The mayor}, who won, <announced> on Monday, [it would end in May].',
		'{The mayor, Ana Ruiz,} <announced> on Monday, [it would end in May].',
		'{The mayor} <announced> on Monday, [it would end in May].',
		'{The mayor}, <announced> on Monday, [that it would end in May].',
	])('is one in %s', copy => {
		expect(rewritten([copy], withMatrixVerbs)).toEqual([copy]);
	});
});
