import {describe, expect, it} from 'vitest';
import {kickersOf} from '../../../source/parse/page/kicker.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

describe('kickersOf', () => {
	const kickers = (html: string, title = 'The ferry leaves') => kickersOf(toTree(html), title);
	const headline = '<h1>The ferry leaves</h1>';

	it('finds the lines directly above the headline, in its frames as well', () => {
		expect(
			kickers(`<main><div>News</div><div><span>Opinion</span><p>Ferries</p>${headline}</div></main>`),
		).toEqual(['Ferries', 'Opinion', 'News']);
	});

	it('takes no line from outside of the article, and none that says more', () => {
		expect(kickers(`<div>The Coast</div><article>${headline}</article>`)).toEqual([]);
		expect(kickers(`<div><b>News</b><p>The keeper is not surprised.</p>${headline}</div>`)).toEqual([]);
		expect(kickers(`<div><figure><figcaption>A ferry</figcaption></figure>${headline}</div>`)).toEqual([]);
		expect(kickers(`<div><p><time>4 May</time></p>${headline}</div>`)).toEqual([]);
		expect(kickers(`<div><p>Opinion</p>${headline}</div>`, 'Another')).toEqual([]);
	});
});
