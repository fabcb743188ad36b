import {describe, expect, it} from 'vitest';
import {parallelBlocks} from '../../../source/parse/page/parallel-blocks.js';
import {findReadable} from '../../../source/parse/page/readable.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {textOf} from '../../../source/parse/tree/tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const prose =
	'The harbour was closed for the night, and the ferries stayed where they were until the wind had turned.';
const text = (word: string, times = 4): string =>
	`<div class="text">${`<p>${word}: ${prose}</p>`.repeat(times)}</div>`;
const block = (word: string, times = 4): string =>
	`<div class="part"><h2>On ${word}</h2>${text(word, times)}</div>`;

/** What becomes of a page of which only the text that says `first` was found. */
const whole = (html: string): string | undefined => {
	const page = toTree(`<body><main>${html}</main></body>`);
	const found = parallelBlocks(
		page,
		({name, children}) => name === 'p' && children.some(child => textOf(child).startsWith('first')),
	);
	return found && wordsOf(found);
};

describe('an article in blocks', () => {
	it('is found whole, with what heads each of them, however Readability judges', () => {
		const article = findReadable(
			toTree(`<body><main>${block('first')}${block('second')}${block('third')}</main></body>`),
		);
		for (const word of ['first', 'second', 'third']) {
			expect(article && wordsOf(article)).toContain(`On ${word} ${word}: ${prose}`);
		}
	});

	it('has what stands between its blocks, if it is a heading or prose', () => {
		const found = whole(`${block('first')}<h2>Then</h2><ul><li>a</li></ul><p>${prose}</p>${block('second')}`);
		expect(found).toMatch(/^On first .* Then The harbour .* On second /);
		expect(found).not.toContain(' a ');
	});

	it('has all parts of a document, however little stands in them, or none of it prose', () => {
		const usage = '<div class="part"><h2>Usage</h2><div><pre>row --to pier</pre></div></div>';
		const framed = '<div class="part"><div><h2>Notes</h2></div><p>It is late.</p></div>';
		const parts = [usage, block('first', 9), block('second', 1), framed];
		expect(whole(parts.join(''))).toMatch(
			/^Usage row --to pier On first .* On second .* Notes It is late\.$/,
		);
		expect(whole([block('first', 9), block('second', 1)].join(''))).toBeUndefined();
	});

	it.each([
		['nothing stands beside it', block('first')],
		['others are of another kind', `${block('first')}<div class="box">${text('second')}</div>`],
		['others are links', `${block('first')}<div class="part"><p><a href="/a">${prose}</a></p></div>`],
		['others hold little', `${block('first', 9)}${block('second', 1)}`],
		[
			'each has a title of its own',
			`<div class="part"><h1>A</h1>${text('first')}</div><div class="part"><h1>B</h1>${text('second')}</div>`,
		],
		[
			'each leads to an article',
			`<div class="part"><h2><a href="/a">A</a></h2>${text('first')}</div><div class="part"><h2><a href="/b">B</a></h2>${text('second')}</div>`,
		],
		['each is an article', `<article>${text('first')}</article><article>${text('second')}</article>`],
	])('is what was found where %s', (_, html) => {
		expect(whole(html)).toBeUndefined();
	});
});
