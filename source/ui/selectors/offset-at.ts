import type {Article, Block} from '../../document/article.js';
import {columnsOf, graphemes, toShown} from '../../document/columns.js';
import type {Span} from '../../document/span.js';
import {cellSeparator, tableRowAt} from '../../document/tables.js';
import {lineText} from '../../document/wrap.js';
import {spaceBefore} from '../lines/table-lines.js';
import {indentOf, type Rows} from '../rows.js';
import {tableColumns, wrapTableRow} from '../table-layout.js';

/** The offset of what is drawn at a column of a stretch of text; of the last there is, where nothing is drawn. */
const within = (text: string, {start, end}: Span, column: number): number => {
	let columns = 0;
	let at = start;
	for (const grapheme of graphemes(text.slice(start, end))) {
		columns += columnsOf(toShown(grapheme, columns));
		if (columns > column) {
			break;
		}

		at += grapheme.length;
	}

	return Math.max(start, Math.min(end - 1, at));
};

/** The same in a line of a table whose cells stand side by side. */
const withinTable = (
	text: string,
	block: Block,
	start: number,
	columns: readonly number[],
	column: number,
): number => {
	const {cells, lines} = wrapTableRow(text, tableRowAt(text, block, start), columns);
	let [cell, left] = [0, 0];
	while (cell < cells.length - 1 && column >= left + columns[cell] + cellSeparator.length) {
		left += columns[cell++] + cellSeparator.length;
	}

	// A cell may have fewer lines than its row: what is below it is nothing but its end.
	const line = cells[cell][lines.findIndex(other => other.start === start)];
	if (line === undefined) {
		const last = cells[cell].at(-1);
		return last === undefined ? start : Math.max(last.start, last.end - 1);
	}

	const missing = columns[cell] - columnsOf(lineText(text, line.start, line.end));
	return within(text, line, column - left - spaceBefore(missing, block.alignments?.[cell]));
};

/**
 * The offset in an article of what is drawn in a row, so that a click falls on it. In paragraphs that run from right to left
 * it is only near.
 *
 * @param column from where the text begins, behind the gutter
 */
export const offsetAt = ({text, blocks}: Article, rows: Rows, row: number, column: number): number => {
	const stretch = {start: rows.starts[row], end: rows.ends[row]};
	const block = blocks[rows.blocks[row]];
	if (block === undefined) {
		return stretch.start;
	}

	const columns = block.kind === 'table' ? tableColumns(text, block, rows.width) : null;
	if (columns !== null) {
		return withinTable(text, block, stretch.start, columns, column);
	}

	// Of a table whose cells follow each other, a line is set in only where it goes on.
	const isSetIn =
		block.kind !== 'table' || (stretch.start !== block.start && text[stretch.start - 1] !== '\n');
	return within(text, stretch, column - (isSetIn ? indentOf(block) : 0));
};
