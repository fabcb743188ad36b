import {describe, expect, it} from 'vitest';
import {
	auxiliary,
	modal,
	numeral,
	opensClause,
	questionWord,
	sayingNoun,
} from '../../../source/analyse/words/closed-classes.js';

describe('classes of words', () => {
	it.each([
		['auxiliary', auxiliary, 'is didn’t can’t won’t shall cannot be said', 'is didn’t can’t won’t shall'],
		['modal', modal, 'may shouldn’t can’t won’t is did', 'may shouldn’t can’t won’t'],
		['questionWord', questionWord, 'why when if whether that because', 'why when if whether'],
		['opensClause', opensClause, 'she there the our that run', 'she there the our'],
		[
			'numeral',
			numeral,
			'two thirteen ninety ninety-nine 1,200 one tooth',
			'two thirteen ninety ninety-nine 1,200',
		],
		[
			'sayingNoun',
			sayingNoun,
			'remark remarks reply replies vow ferry question',
			'remark remarks reply replies vow',
		],
	])('%s', (_, words, list, expected) => {
		expect(
			list
				.split(' ')
				.filter(word => words.test(word))
				.join(' '),
		).toBe(expected);
	});
});
