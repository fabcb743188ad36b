import {describe, expect, it} from 'vitest';
import {limits} from '../../../source/document/limits.js';
import {ArticleBuilder} from '../../../source/parse/article-builder.js';
import {toBlocks} from '../../../source/parse/tree/blocks.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

const text = (html: string): string => {
	const builder = new ArticleBuilder();
	toBlocks(toTree(html), builder);
	return builder.finish().text;
};

const rows = (...html: string[]): string[] =>
	text(
		`<table>${html.map(cells => (cells.startsWith('<tb') ? cells : `<tr>${cells}`)).join('')}</table>`,
	).split('\n');

const head = '<th>Mill<th>May<th>June<th>Note';

describe('holdsData', () => {
	it('takes a table for a frame where no row has more than one cell with words', () => {
		const note = (label: string) => text(`<table><tr><td rowspan=2><img><th>Note<tr><td>${label}</table>`);
		expect(note('Tar is warm.')).toBe('Note\n\nTar is warm.');
		expect(note('Tar<td>is warm.')).toBe(' | Note\n | Tar | is warm.');
	});
});

describe('addTable', () => {
	it('leaves the columns empty over which a cell goes on', () => {
		expect(rows(head, '<td>Upper<td colspan=2>dry<td>let', '<td>Lower<td>3<td>4<td>mended')).toEqual([
			'Mill | May | June | Note',
			'Upper | dry |  | let',
			'Lower | 3 | 4 | mended',
		]);
		expect(rows('<th>Mill<th colspan=2>Sacks<th>Note', '<td>Lower<td>3<td>4<td>mended')[0]).toBe(
			'Mill | Sacks |  | Note',
		);
	});

	it('leaves its column empty in the rows into which a cell reaches down', () => {
		expect(
			rows(
				head,
				'<td rowspan=2>Upper<td>1<td colspan=2 rowspan=2>dry',
				'<td>2',
				'<td rowspan=0>Lower<td>3<td>4<td>mended',
				'<td>5<td>6<td>sold',
				'<tbody><tr><td>Old<td>7<td>8<td>let',
			),
		).toEqual([
			'Mill | May | June | Note',
			'Upper | 1 | dry',
			' | 2',
			'Lower | 3 | 4 | mended',
			' | 5 | 6 | sold',
			'Old | 7 | 8 | let',
		]);
	});

	it('has no columns in which no cell begins, and takes for one column what is no number', () => {
		expect(rows('<th colspan=3>Mill<th>May', '<td colspan=3>Upper<td>1')).toEqual([
			'Mill | May',
			'Upper | 1',
		]);
		expect(rows(head, '<td colspan=wide rowspan=-2>Upper<td colspan=0>1<td>2', '<td>Lower')).toEqual([
			'Mill | May | June | Note',
			'Upper | 1 | 2',
			'Lower',
		]);
	});

	it('lets the cells follow each other where they would leave more of them empty than there is room for', () => {
		const wide = `<tr>${'<td colspan=9999 rowspan=0>a'.repeat(1000)}${'<tr><td>b'.repeat(2000)}`;
		expect(text(`<table>${wide}</table>`).length).toBe(4 * 1000 - 3 + 2 * 2000);
		const steps = `${'<tr><td colspan=399>a<td>b'.repeat(200)}<tr>${'<td>c'.repeat(400)}`;
		expect(text(`<table>${steps}</table>`.repeat(100)).split(' |  | ').length).toBeLessThan(
			limits.emptyCells,
		);
	});
});
