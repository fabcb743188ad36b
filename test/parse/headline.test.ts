import {describe, expect, it} from 'vitest';
import {headlineOf} from '../../source/parse/headline.js';

describe('headlineOf', () => {
	it.each([
		[
			'the heading that says nearly the same',
			['Ferry leaves: all you need to know'],
			['News', 'The ferry leaves'],
			'The ferry leaves',
		],
		[
			'the longer of two headings in the title',
			['Storms: what the sea left'],
			['The storms', 'Storms: what it left'],
			'Storms: what it left',
		],
		['the title where no heading is like it', ['The ferry leaves'], ['The Coast'], 'The ferry leaves'],
		['the title where the heading is one word', ['Ferry leaves at noon'], ['Ferry'], 'Ferry leaves at noon'],
		['the title’s marks where only they differ', ['“It’s over”'], ['"It\'s over"'], '“It’s over”'],
		['the only heading where there is no title', [], ['The ferry leaves'], 'The ferry leaves'],
		['nothing where there are only several headings', [], ['One', 'Two'], null],
	])('takes %s', (_, titles, headings, expected) => {
		expect(headlineOf(titles, headings, [], '')).toBe(expected);
	});

	it('does without the site’s name, told by the page or by the server’s', () => {
		expect(headlineOf(['Fog again | The Coast'], [], ['The Coast'], '')).toBe('Fog again');
		expect(headlineOf(['The Coast » Blog Archive » Fog again'], [], ['The Coast'], '')).toBe('Fog again');
		expect(headlineOf(['The Coast: Fog again'], [], ['The Coast'], '')).toBe('Fog again');
		expect(headlineOf(['Fog again | The Coast Online'], [], ['Coast Online'], '')).toBe('Fog again');
		expect(headlineOf(['Fog – Why I left The Coast again'], [], ['Again'], '')).toContain('Why I left');
		expect(headlineOf(['Fog again - Coastnews'], [], [], 'www.coastnews.example')).toBe('Fog again');
		expect(headlineOf(['Fog - again'], [], [], 'www.coastnews.example')).toBe('Fog - again');
	});

	it('compares no more titles and headings than a page has', () => {
		const many = (word: string) =>
			Array.from({length: 20_000}, (_, i) => `The ${word} number ${i} leaves at noon`);
		expect(headlineOf(many('ferry'), many('boat'), [], '')).toBe('The boat number 0 leaves at noon');
	});
});
