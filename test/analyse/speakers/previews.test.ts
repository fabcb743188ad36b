import {describe, expect, it} from 'vitest';
import {last, tell} from './speaking.js';

describe('who is named later', () => {
	const named = 'Don Farrow, a harbour commissioner, slept.';
	const four = 'It rained.\n\nIt snowed.\n\nIt froze.\n\nIt thawed.\n\n';

	it.each([
		[`[A former harbour commissioner] left.\n\nIt rained.\n\n${named}`, 'Don Farrow', 0.65],
		[`[Former harbour commissioners] left.\n\n${named}`, 'Former harbour commissioners', 1],
		[`[A commissioner] left.\n\n${named}`, 'A commissioner', 1],
		[`${four}[A former harbour commissioner] left.\n\n${named}`, 'A former harbour commissioner', 1],
		[
			`${four}[A former chief harbour commissioner] left.\n\nDon Farrow, a former chief harbour commissioner, slept.`,
			'Don Farrow',
			0.65,
		],
		['[The French culture minister] left.\n\nThe minister, Ana Ruiz, slept.', 'Ana Ruiz', 0.65],
		['[The minister] left.\n\nThe minister, Ana Ruiz, slept.', 'The minister', 1],
		['[The French culture minister] left.\n\nMinister Ana Ruiz slept.', 'The French culture minister', 1],
		[
			'[The French culture minister] left.\n\nIt rained.\n\nIt froze.\n\nThe minister, Ana Ruiz, slept.',
			'The French culture minister',
			1,
		],
		['[A Texas sheriff] left.\n\nSheriff Don Farrow slept.', 'Don Farrow', 0.65],
		['[A federal judge] left.\n\nU.S. District Judge Ana Ruiz slept.', 'Ana Ruiz', 0.65],
		['[A federal judge] left.\n\nIt rained.\n\nU.S. District Judge Ana Ruiz slept.', 'A federal judge', 1],
		['[A judge] left.\n\nJudge Ana Ruiz slept.', 'A judge', 1],
		['[A retired sheriff] left.\n\nSheriff Don Farrow slept.', 'A retired sheriff', 1],
		['[A sheriff] left.\n\nSheriff Don Farrow met Sheriff Ana Ruiz.', 'A sheriff', 1],
		['[A sheriff] left.\n\nIt rained.\n\nIt froze.\n\nSheriff Don Farrow slept.', 'A sheriff', 1],
	])('may be spoken of before: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('one word in a headline', () => {
	const first = (title: string, text: string) => tell(text, {title}).who[0];

	it('is whoever the article is about by what they are', () => {
		expect(first('[Minister] vows to stay', 'Housing Secretary Ana Ruiz spoke.')).toBe('Ana Ruiz');
		expect(first('[Turkish] vows to stay', 'Turkish president Ana Ruiz spoke.')).not.toBe('Ana Ruiz');
		expect(first('[Minister] vows to stay', 'Minister Ana Ruiz met minister Jo Park.')).toBe('Minister');
		expect(first('[A minister] vows to stay', 'Housing Secretary Ana Ruiz spoke.')).toBe('A minister');
		expect(
			first('[Minister] vows to stay', 'It rained.\n\nIt froze.\n\nHousing Secretary Ana Ruiz spoke.'),
		).toBe('Ana Ruiz');
		expect(
			first(
				'[Minister] vows to stay',
				'It rained.\n\nIt froze.\n\nIt thawed.\n\nHousing Secretary Ana Ruiz spoke.',
			),
		).toBe('Minister');
	});
});
