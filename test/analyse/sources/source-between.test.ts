import {describe, expect, it} from 'vitest';
import {withSourceBetween} from '../../../source/analyse/sources/source-between.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

const put = (copy: string): string =>
	rewritten([copy], (passage, proposals) => proposals.map(one => withSourceBetween(passage, one)))[0];

describe('who says a sentence that goes on behind them', () => {
	it.each([
		[
			'{The quay}, <said> [Ruiz, was closed in May].',
			'[The quay], <said> {Ruiz}, [was closed in May]. | 0.7',
		],
		['{The farmer}, <said> Ruiz, [is late]. | 0.8', '[The farmer], <said> {Ruiz}, [is late]. | 0.8'],
		[
			'{The quay}, <wrote> [the mayor, needs a wall].',
			'[The quay], <wrote> {the mayor}, [needs a wall]. | 0.7',
		],
		[
			'{The two boats}, <said> [officials, were lost in May].',
			'[The two boats], <said> {officials}, [were lost in May]. | 0.7',
		],
		[
			'[The quay], <says> {Ruiz, who runs it, was closed}.',
			'[The quay], <says> {Ruiz, who runs it}, [was closed]. | 0.7',
		],
		[
			'[The quay], <said> {Ruiz, an engineer from Halden, was built in May}.',
			'[The quay], <said> {Ruiz, an engineer from Halden}, [was built in May]. | 0.7',
		],
		[
			'[The quay], <says> [the mayor, is old and has a crack].',
			'[The quay], <says> {the mayor}, [is old and has a crack]. | 0.7',
		],
		[
			'[The cranes are old], <said> [a clerk at the port], adding that it rained.',
			'[The cranes are old], <said> {a clerk at the port}, adding that it rained. | 0.7',
		],
	])('stands between two commas: %s', (copy, expected) => {
		expect(put(copy)).toBe(expected);
	});

	it.each([
		'{The mill}, <said> [to be haunted, was built in May].',
		'[The picture], <said> by {experts} [to be false, was sold].',
		'[The quay will be shut], <said> {Ruiz, the mayor, and stay so}.',
		'[The quay will shut], <said> {Ruiz, who runs it}.',
		'{The quay}, <said> [Ruiz, the mayor].',
		'{The quay}, <said> [Ruiz].',
		'{The quay}, <hoped> [Ruiz, was closed].',
		'{The quay}, <told> [Ruiz, was closed].',
		'{The quay} <said> [Ruiz, was closed].',
		'{The quay}, <said> [“Ruiz, was closed”].',
		'[The quay], <said> {Ruiz}, [was closed].',
		'[The quay], <said> [Ruiz,]',
	])('does not in %s', copy => {
		expect(put(copy).replace(' | 0.7', '')).toBe(
			copy === '[The quay], <said> [Ruiz,]' ? '[The quay], <said> {Ruiz},' : copy,
		);
	});

	it('is found in a sentence that an engine has read', () => {
		expect(said('The tower, said Ida Krol, was built in 1920 and has never been cleaned.')).toEqual([
			'Ida Krol: The tower … was built in 1920 and has never been cleaned',
		]);
	});
});
