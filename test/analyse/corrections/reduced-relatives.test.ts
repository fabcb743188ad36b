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
