import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('who puts it so', () => {
	it.each([
		['The ferry leaves at six, or, as the purser puts it, “after six”.', 'the purser: “after six”'],
		['The plan is a “lawful source of work,” as a Halden memo put it.', 'Halden: “lawful source of work,”'],
		['As the purser once put it, the ferry is “a stranger”.', 'the purser: the ferry is “a stranger”'],
		['They sailed, as the purser put it, in the “quietest of years”.', 'the purser: “quietest of years”'],
		['Ida Bell’s infamous “mill first” pledge is old.', 'Ida Bell: “mill first”'],
		['The row over the purser’s “not for us” remark goes on.', 'the purser: “not for us”'],
		['The boys’ “we will be back” joke went on.', 'The boys: “we will be back”'],
		['“Ring first,” advises the company’s website.', 'the company’s website: “Ring first,”'],
		['“It does not groan,” is how Ida Bell puts it.', 'Ida Bell: “It does not groan,”'],
		['The “new mill,” as Otto Falk dubbed the plan, will have heft.', 'Otto Falk: “new mill,”'],
		[
			'It was (in the miller Otto Falk’s phrase) “bread in everything” – including soup.',
			'Otto Falk: “bread in everything”',
		],
		['In Ida Bell’s phrase, “the mill eats men.”', 'Ida Bell: “the mill eats men.”'],
		['He was, in the words of Ida Bell, “the last of them”.', 'Ida Bell: “the last of them”'],
		[
			'He was, in the words of Ida Bell, who is head of the mill, “the last of them”.',
			'Ida Bell: “the last of them”',
		],
		[
			'He was, in the words of Ida Bell, who has run the mill since 1978, “the last of them”.',
			'Ida Bell: “the last of them”',
		],
		['In Ida Bell’s words, the mill is “a ruin”.', 'Ida Bell: the mill is “a ruin”'],
		['Ida Bell left. In her own words, it was “a ruin”.', 'Ida Bell: it was “a ruin”'],
		['In the words of Ida Bell, the mill is “a ruin”.', 'Ida Bell: the mill is “a ruin”'],
		['The mill’s name for this is “adaptive milling.”', 'The mill: “adaptive milling.”'],
		['In 2019 the mill’s name for it was “adaptive milling.”', 'the mill: “adaptive milling.”'],
		['Last year Ida Bell’s name for it was “adaptive milling.”', 'Ida Bell: “adaptive milling.”'],
		['Ida Bell left. Her own word for the plan was “quite mad”.', 'Ida Bell: “quite mad”'],
	])('is told beside it: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it.each([
		'As the ferry left, it was “after six”.',
		'Ida Bell’s “Milk First” song is old.',
		'A “Milk First” slogan is on the van.',
		'“After Six” is how it began.',
		'The phrase “bread in everything” is old.',
		'There were, in the words of it, two “mills”.',
		'In other words, the mill is “a ruin”.',
		'In Ida Bell’s mill, the roof is “a ruin”.',
		'The name for this is “adaptive milling.”',
		'The mill’s engine for this is “Adaptive Milling.”',
		'The mill’s name is “Adaptive Milling.”',
	])('is not told in %s', text => {
		expect(said(text).every(line => line.startsWith('unattributed'))).toBe(true);
	});

	it('is none who calls for something', () => {
		expect(said('The “new mill,” as Otto Falk called for calm, was shut.')).toContain(
			'unattributed: “new mill,”',
		);
	});

	it('goes on behind a long tag', () => {
		expect(
			said(
				'“There are no small rooms,” announces Ida Krol in the opening minute of the play, “only small tenants.” It gets a laugh.',
			),
		).toEqual(['Ida Krol: “There are no small rooms,” … “only small tenants.”']);
	});
});
