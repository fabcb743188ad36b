import {describe, expect, it} from 'vitest';
import {headlineOf} from '../../../source/parse/metadata/headline.js';

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
		['no full stop that the heading lacks', ["It's over."], ['It’s over'], 'It’s over'],
		[
			'a full stop that is short for something',
			['The end of the C.I.A.'],
			['The end of the C.I.A.'],
			'The end of the C.I.A.',
		],
		['the title’s marks where only they differ', ['“It’s over”'], ['"It\'s over"'], '“It’s over”'],
		['a manual’s title without the manual’s', ['Ropes — Ferry 1.2 documentation'], ['Ropes'], 'Ropes'],
		['the only heading, though one word, before a divider', ['Ropes - Ferry Book'], ['Ropes'], 'Ropes'],
		['the title where that word is one of two headings', ['Ropes - Tar'], ['Ropes', 'Oil'], 'Ropes - Tar'],
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
		expect(headlineOf(['Fog - again'], [], [], '')).toBe('Fog - again');
	});

	it.each([
		['that begins it', 'Fog on the bay - Notes of a keeper', ['Fog on the bay'], 'Fog on the bay'],
		['that ends it', 'The Coast :: Fog on the bay', ['Home', 'Fog on the bay'], 'Fog on the bay'],
		['behind a colon', 'Print: Fog on the bay', ['Fog on the bay'], 'Fog on the bay'],
		[
			'below the site’s name',
			'Fog on the bay - The Keepers’ Forum',
			['The Keepers’ Forum', 'Fog on the bay'],
			'Fog on the bay',
		],
	])('takes the line %s', (_, title, lines, expected) => {
		expect(headlineOf([title], [], [], '', () => lines)).toBe(expected);
		expect(headlineOf([title], ['The Keepers’ Forum'], [], '', () => lines)).toBe(expected);
	});

	it('takes no line that is one word, a part of a side, or beside a heading that is alike', () => {
		const lines = ['Fog', 'Fog on', 'The Coast'];
		expect(headlineOf(['Fog on the bay - Notes'], [], [], '', () => lines)).toBe('Fog on the bay - Notes');
		expect(headlineOf(['Fog - Notes'], [], [], '', () => lines)).toBe('Fog - Notes');
		const titles = ['The Coast: Ferries leave again'];
		expect(headlineOf(titles, ['Ferries leave'], [], '', () => ['The Coast'])).toBe('Ferries leave');
	});

	it('believes a heading in a script without spaces', () => {
		expect(headlineOf(['夜行列車の話｜石田りえ'], ['夜行列車の話'], [], '')).toBe('夜行列車の話');
	});

	it('compares no more titles and headings than a page has', () => {
		const many = (word: string) =>
			Array.from({length: 20_000}, (_, i) => `The ${word} number ${i} leaves at noon`);
		expect(headlineOf(many('ferry'), many('boat'), [], '')).toBe('The boat number 0 leaves at noon');
	});

	it('takes the only heading of the article where the title has nothing of it', () => {
		const own = 'Ten minutes with a baker';
		expect(headlineOf(['The Courier'], [own], [], '', () => [], own)).toBe(own);
		expect(headlineOf(['News - Home'], [own], ['News - Home'], '', () => [], own)).toBe(own);
		expect(headlineOf(['Ovens at four'], [own], [], '')).toBe('Ovens at four');
		expect(headlineOf(['Article'], ['Baker'], [], '', () => [], 'Baker')).toBe('Article');
	});
});
