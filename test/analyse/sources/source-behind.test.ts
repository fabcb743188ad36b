import {describe, expect, it} from 'vitest';
import {withSourceBehind} from '../../../source/analyse/sources/source-behind.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

const put = (copy: string): string =>
	rewritten([copy], (passage, proposals) => proposals.map(one => withSourceBehind(passage, one)))[0];

describe('who says a sentence that ends with them', () => {
	it.each([
		['[The quay is old], <said> [Ruiz of the plan].', '[The quay is old], <said> {Ruiz of the plan}. | 0.7'],
		['[The quay] is old, <said> [Ruiz in a letter].', '[The quay is old], <said> {Ruiz in a letter}. | 0.7'],
		['{The quay is old}, <says> [Ruiz].', '[The quay is old], <says> {Ruiz}. | 0.7'],
		[
			'The mill: {the quay is old}, <says> [Ana Ruiz].',
			'[The mill: the quay is old], <says> {Ana Ruiz}. | 0.7',
		],
		[
			'[The quay is old], <adds> [Ruiz at the mill]. | 0.9',
			'[The quay is old], <adds> {Ruiz at the mill}. | 0.9',
		],
	])('is no part of it: %s', (copy, expected) => {
		expect(put(copy)).toBe(expected);
	});

	it.each([
		'[The quay is old], <said> {Ruiz} [of the plan].',
		'{The mayor}, <said> [Ruiz].',
		'[The quay is old], <said> [the plan of Ruiz].',
		'[The quay is old], <said> [Ruiz of the plan that was lost].',
		'[The quay is old], <said> [Ruiz and went].',
		'[The quay is “old”], <said> [Ruiz of the plan].',
		'[The quay is old] <said> [Ruiz of the plan].',
		'[The quay is old], <repaired> [Ruiz of the plan].',
		'{The clerk rang}, <told> [Ruiz of the plan].',
		'{Ana Ruiz}, it is said, <said> [Moor] was late.',
	])('is not changed where they are found, or are none: %s', copy => {
		expect(put(copy)).toBe(copy);
	});

	it('is found in an article', () => {
		expect(said('The town has one well, which lies in a marsh, says Falk.')).toEqual([
			'Falk: The town has one well, which lies in a marsh',
		]);
	});
});
