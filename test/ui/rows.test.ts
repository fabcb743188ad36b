import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../source/document/columns.js';
import {indentOf, rowAt, toRows} from '../../source/ui/rows.js';
import {analysisOf, sample} from './sample.js';

describe('rows', () => {
	const {article} = analysisOf(sample);

	it('hold every word of the text in order', () => {
		for (const width of [12, 40, 80]) {
			const rows = toRows(article, width);
			const shown = Array.from({length: rows.count}, (_, i) =>
				article.text.slice(rows.starts[i], rows.ends[i]),
			).join(' ');
			expect(shown.split(/\s+/).join('')).toBe(article.text.split(/\s+/).join(''));
		}
	});

	it('never take more columns than there are', () => {
		const rows = toRows(article, 24);
		for (let i = 0; i < rows.count; i++) {
			const block = article.blocks[rows.blocks[i]];
			expect(
				columnsOf(article.text.slice(rows.starts[i], rows.ends[i])) + (block ? indentOf(block) : 0),
			).toBeLessThanOrEqual(24);
		}
	});

	it('leave a blank row between blocks but not between items of a list', () => {
		const rows = toRows(article, 80);
		const items = article.blocks.flatMap(({kind}, i) => (kind === 'item' ? [i] : []));
		const rowOf = (block: number) => rows.blocks.indexOf(block);
		expect(rowOf(items[1])).toBe(rowOf(items[0]) + 1);
		expect(rows.blocks[rowOf(items[0]) - 1]).toBe(-1);
	});

	it('leave a blank row between lists of two kinds', () => {
		const {article: lists} = analysisOf('- one\n- two\n\n1. first\n');
		expect([...toRows(lists, 80).blocks]).toEqual([0, 1, -1, 2]);
	});

	it('find the row of an offset, and every row by its own beginning', () => {
		const rows = toRows(article, 30);
		for (let offset = 0; offset < article.text.length; offset++) {
			const row = rowAt(rows, offset);
			expect(rows.starts[row]).toBeLessThanOrEqual(offset);
			if (row + 1 < rows.count) {
				expect(rows.starts[row + 1]).toBeGreaterThan(offset);
			}
		}

		for (let row = 0; row < rows.count; row++) {
			expect(rowAt(rows, rows.starts[row])).toBe(row);
		}

		for (const block of article.blocks) {
			expect(rows.blocks[rowAt(rows, block.start)]).not.toBe(-1);
		}
	});

	it('leave room for the words of what is nested deeper than a screen is wide', () => {
		const deep = Array.from({length: 45}, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
		const {article: nested} = analysisOf(`${deep} seal lies here\n\n${'> '.repeat(45)}so the keeper says`);
		const rows = toRows(nested, 40);
		const last = nested.blocks.map(block => nested.text.slice(block.start, block.end));
		const shown = Array.from(rows.starts, (start, row) => nested.text.slice(start, rows.ends[row]));
		expect(last.slice(-2)).toEqual(['a seal lies here', 'so the keeper says']);
		expect(shown.filter(Boolean).slice(-2)).toEqual(last.slice(-2));
	});

	it('of a part are those of the whole there', () => {
		const {article: long} = analysisOf(sample.repeat(3));
		const whole = toRows(long, 30);
		for (const [from, to] of [
			[0, long.blocks.length],
			[3, 9],
			[8, 9],
		]) {
			const rows = toRows(long, 30, undefined, {from, to});
			const first = whole.blocks.indexOf(from);
			for (const name of ['starts', 'ends', 'blocks'] as const) {
				expect(rows[name]).toEqual(whole[name].slice(first, first + rows.count));
			}

			expect(rows.blocks.at(-1)).toBe(to - 1);
		}
	});
});
