import {describe, expect, it} from 'vitest';
import type {Block} from '../../source/document/article.js';
import {cellSpans, cellsIn, tableRowAt, tableRows} from '../../source/document/tables.js';

const text = 'Ferries\n\nQuay | Boats\nNorth | 3\n | 4\n\nThe end.';
const block: Block = {kind: 'table', start: text.indexOf('Quay'), end: text.indexOf('\n\nThe')};
const words = (span: {readonly start: number; readonly end: number}) => text.slice(span.start, span.end);

describe('the rows of a table', () => {
	it('are its lines, and no others', () => {
		expect(tableRows(text, block).map(words)).toEqual(['Quay | Boats', 'North | 3', ' | 4']);
	});

	it('hold the offsets from their first sign to the break behind them', () => {
		for (const row of tableRows(text, block)) {
			for (let offset = row.start; offset <= row.end; offset++) {
				expect(tableRowAt(text, block, offset)).toEqual(row);
			}
		}
	});

	it('have cells, of which some are empty', () => {
		expect(tableRows(text, block).map(row => cellSpans(text, row).map(words))).toEqual([
			['Quay', 'Boats'],
			['North', '3'],
			['', '4'],
		]);
		expect(cellsIn(text, block)).toEqual([
			['Quay', 'Boats'],
			['North', '3'],
			['', '4'],
		]);
	});
});
