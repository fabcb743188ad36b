import {describe, expect, it} from 'vitest';
import {ArticleBuilder} from '../../../source/parse/article-builder.js';
import {toBlocks} from '../../../source/parse/tree/blocks.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import type {Element} from '../../../source/parse/tree/tree.js';

const element = (name: string, ...children: Element['children']): Element => ({
	name,
	attributes: {},
	children,
});

describe('toBlocks', () => {
	const blocks = (html: string): string[] => {
		const builder = new ArticleBuilder();
		toBlocks(toTree(html), builder);
		const {text, blocks} = builder.finish();
		return blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`);
	};

	it.each([
		['<ol><li>a<li value=5>b<li>c<li value=x>d</ol>', ['1.', '5.', '6.', '7.']],
		['<ol reversed>\n<li>a<li>b<li value=9>c<li>d</ol>', ['4.', '3.', '9.', '8.']],
		['<ol reversed start=10><li>a<li>b</ol>', ['10.', '9.']],
		['<ol start=x><li>a<li>b</ol>', ['1.', '2.']],
		['<ol start=0><li>a<li>b<li value=-1>c<li>d</ol>', ['0.', '1.', '-1.', '0.']],
		['<ol start=99999999999999999999999><li>a<li>b</ol>', ['1.', '2.']],
	])('numbers items as a browser does: %s', (html, markers) => {
		const builder = new ArticleBuilder();
		toBlocks(toTree(html), builder);
		expect(builder.finish().blocks.map(({marker}) => marker)).toEqual(markers);
	});

	it('reads a quotation in a time that grows with its length alone', () => {
		expect(blocks(`<blockquote>${'<br>'.repeat(50_000)}We wait.</blockquote>`)).toEqual(['quote: We wait.']);
	});

	it('takes the bullet that an item has in it for the one that lists have', () => {
		expect(
			blocks('<ul><li><span>•</span> <div><p>Rope</p></div><li><b>•</b>Tar<li><b>x</b> Oil</ul>'),
		).toEqual(['item: Rope', 'item: Tar', 'item: x Oil']);
	});

	it('sets whoever is quoted above the words on a line of their own', () => {
		expect(blocks('<blockquote><div><cite>Bo wrote:</cite>Tar it.</div></blockquote>')).toEqual([
			'quote: Bo wrote:',
			'quote: Tar it.',
		]);
		expect(blocks('<blockquote>In <cite>Ropes</cite> it is tarred.</blockquote>')).toEqual([
			'quote: In Ropes it is tarred.',
		]);
	});

	it('reads verse line by line, and not as code', () => {
		const lines = 'The bell\n  is late';
		expect(blocks(`<pre class="wp-block-verse">${lines}</pre><pre>${lines}</pre>`)).toEqual([
			`paragraph: ${lines}`,
			`code: ${lines}`,
		]);
	});

	it('reads a table of more cells than a stack holds', () => {
		const row = element('tr', element('td', 'a'), element('td', 'b'));
		const rows = 150_000;
		const table: Element = {...element('table'), children: Array<Element>(rows).fill(row)};
		const builder = new ArticleBuilder();
		toBlocks(table, builder);
		expect(builder.finish().blocks).toEqual([{kind: 'table', start: 0, end: 6 * rows - 1}]);
	});
});
