import {describe, expect, it} from 'vitest';
import {parseText} from '../../../source/parse/text/text.js';

const prose = 'The ferry stayed where it was for the third day, and nobody could say for how long.';

const read = (...lines: string[]) => {
	const {text, title, byline, published} = parseText(lines.join('\n'), {kind: 'file', name: 'a.txt'});
	return {title, byline, published, paragraphs: text.split('\n\n').slice(title === null ? 0 : 1)};
};

const headline = ['Harbour board votes to sell the old ferry,', 'but will keep its engine for the museum'];
const title = headline.join(' ');
const signed = ['By Ann Lee and Bo Ek', 'May 4, 2024'];
const told = {title, byline: 'Ann Lee and Bo Ek', published: '2024-05-04', paragraphs: [prose]};

describe('who wrote, and when', () => {
	it.each([
		['below a headline of two lines and a blank one', [...headline, '', ...signed, '', prose]],
		['right below a headline of two lines', [...headline, ...signed, '', prose]],
		['in one stretch with all', [...headline, ...signed, prose]],
	])('is read %s', (_, lines) => {
		expect(read(...lines)).toEqual(told);
	});

	it('makes a title of what stands above it, though it is longer than the paragraphs', () => {
		expect(read(...headline, '', ...signed, '', 'It was late.', '', 'Nobody came.')).toMatchObject({title});
	});

	it('is read right below the long lines of a headline', () => {
		const long = [
			'Harbour board votes to sell the old ferry to the museum',
			'and buys another one from the north, which is slower',
		];
		expect(read(...long, ...signed, '', prose)).toEqual({...told, title: long.join(' ')});
	});

	it.each([
		[
			'in the line',
			['Storm closes the harbour', 'Ferries stay in port until Friday', 'By ANN LEE, Staff Writer'],
		],
		[
			'above a blank line',
			['Storm closes the harbour', 'Ferries stay in port until Friday', '', 'By ANN LEE, Staff Writer'],
		],
		[
			'between two blank lines',
			['Storm closes the harbour', '', 'Ferries stay in port until Friday', '', 'By ANN LEE, Staff Writer'],
		],
	])('is read below what tells more of a title, %s below it, without an office', (_, lines) => {
		expect(read(...lines, '', prose)).toEqual({
			title: 'Storm closes the harbour',
			byline: 'ANN LEE',
			published: null,
			paragraphs: ['Ferries stay in port until Friday', prose],
		});
	});

	it.each([
		[
			'in a sentence that goes on',
			['The ferry that is to be sold was built a hundred years ago', 'by Ann Lee', 'and was never repaired.'],
		],
		[
			'in a sentence that ends',
			['The ferry that is to be sold was built a hundred years ago', 'by Ann Lee.'],
		],
		['far below the top', ['One line', 'and two', 'and three', 'and four', 'and five', 'By Ann Lee']],
	])('is not read %s', (_, lines) => {
		expect(read(...lines, '', prose).byline).toBeNull();
	});

	it('stays where nothing above it is a title', () => {
		expect(read('Dear readers,', '', 'By Ann Lee', '', prose)).toEqual({
			title: null,
			byline: null,
			published: null,
			paragraphs: ['Dear readers,', 'By Ann Lee', prose],
		});
	});
});
