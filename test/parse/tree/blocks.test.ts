import {describe, expect, it} from 'vitest';
import {ArticleBuilder} from '../../../source/parse/article-builder.js';
import {toBlocks} from '../../../source/parse/tree/blocks.js';
import type {Element} from '../../../source/parse/tree/tree.js';

const element = (name: string, ...children: Element['children']): Element => ({
	name,
	attributes: {},
	children,
});

describe('toBlocks', () => {
	it('reads a table of more cells than a stack holds', () => {
		const row = element('tr', element('td', 'a'), element('td', 'b'));
		const rows = 150_000;
		const table: Element = {...element('table'), children: Array<Element>(rows).fill(row)};
		const builder = new ArticleBuilder();
		toBlocks(table, builder);
		expect(builder.finish().blocks).toEqual([{kind: 'table', start: 0, end: 6 * rows - 1}]);
	});
});
