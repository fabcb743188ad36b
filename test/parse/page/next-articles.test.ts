import {describe, expect, it} from 'vitest';
import {withoutNextArticles} from '../../../source/parse/page/next-articles.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const left = (html: string): string => wordsOf(withoutNextArticles(toTree(html), 'Fog again'));
const own = '<article><h1>Fog again</h1><p>It came at noon.</p></article>';

describe('withoutNextArticles', () => {
	it.each([
		'<article><h1>Ferries wait</h1><p>Nobody left.</p></article>',
		'<div><div itemscope itemtype="https://schema.org/NewsArticle"><h1>Ferries wait</h1></div></div>',
	])('takes away what has a headline of its own: %s', next => {
		expect(left(`<main>${own}${next}</main>`)).toBe('Fog again It came at noon.');
	});

	it.each([
		['has no such headline', '<article><h2>Ferries wait</h2></article>'],
		['has the page’s', '<article><h1>Fog again!</h1>Ferries wait</article>'],
		['is no article', '<section><h1>Ferries wait</h1></section>'],
	])('keeps what %s', (_, next) => {
		expect(left(`${own}${next}`)).toContain('Ferries wait');
	});

	it('keeps all where the first is not the page’s', () => {
		const other = '<article><h1>Ferries wait</h1></article>';
		expect(left(`${other}${own}`)).toBe('Ferries wait Fog again It came at noon.');
	});

	it('keeps what stands in the article itself', () => {
		const post = '<article><h1>Noon</h1>Fog.</article>';
		expect(left(`<article><h1>Fog again</h1>${post}</article>`)).toContain('Noon Fog.');
	});
});
