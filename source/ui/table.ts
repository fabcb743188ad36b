import type {Block} from '../document/article.js';
import {columnsOf} from '../document/columns.js';
import type {Span} from '../document/span.js';
import {cellSeparator, cellSpans, cellsIn} from '../document/tables.js';
import {wrap} from '../document/wrap.js';
import {keepingLast} from './last-answer.js';

/** A column keeps so much, however little room there is: its longest word up to a limit, and what can be read at all. */
const longestKept = 20;
const narrowest = 8;

/**
 * The widths of columns that together fill a room, the most for those with the longest cells; null where they get too
 * narrow.
 */
const shrunk = (cells: readonly (readonly string[])[], widths: readonly number[], room: number) => {
	const least = widths.map(width => Math.min(width, narrowest));
	for (const row of cells) {
		for (const [i, cell] of row.entries()) {
			for (const word of cell.split(' ')) {
				least[i] = Math.max(least[i], Math.min(longestKept, columnsOf(word)));
			}
		}
	}

	let left = room - least.reduce((total, width) => total + width, 0);
	if (left < 0) {
		return null;
	}

	// Column by column to where it saves the most lines.
	const columns = [...least];
	for (; left > 0; left--) {
		const ratios = columns.map((width, i) => widths[i] / Math.max(1, width));
		columns[ratios.indexOf(Math.max(...ratios))]++;
	}

	return columns;
};

type Layout = {readonly columns: readonly number[] | null; readonly isWhole: boolean};
const lastLayout = keepingLast<Layout>();

const toLayout = (text: string, block: Block, width: number): Layout => {
	const cells = cellsIn(text, block);
	const widths: number[] = [];
	for (const row of cells) {
		for (const [i, cell] of row.entries()) {
			widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
		}
	}

	const room = width - cellSeparator.length * (widths.length - 1);
	const isWhole = widths.reduce((total, columns) => total + columns, 0) <= room;
	return {columns: isWhole ? widths : shrunk(cells, widths, room), isWhole};
};

const laidOut = (text: string, block: Block, width: number): Layout =>
	lastLayout(block, [width], () => toLayout(text, block, width));

/**
 * How wide each column of a table is in the text; cells that are longer are wrapped.
 *
 * @param width what a row may take
 * @returns columns of the terminal, or null where there is no room side by side: the cells follow each other then
 */
export const tableColumns = (text: string, block: Block, width: number): readonly number[] | null =>
	laidOut(text, block, width).columns;

/** Whether a table's rows are one line each. */
export const isWholeTable = (text: string, block: Block, width: number): boolean =>
	laidOut(text, block, width).isWhole;

/** The lines of a row of a table: what each shows of each cell, and which stretch of the text it stands for. */
type TableRow = {
	readonly cells: readonly (readonly Span[])[];
	readonly lines: readonly Span[];
};

/**
 * Wraps the cells of a row side by side. Each of its lines stands for a stretch of the text, so that an offset has a line:
 * where the row's longest cell is broken.
 *
 * @param row its stretch of the text
 * @param columns the widths of the columns
 */
export const wrapTableRow = (text: string, row: Span, columns: readonly number[]): TableRow => {
	const cells = cellSpans(text, row).map((cell, i) => {
		const lines: Span[] = [];
		wrap(text, cell, Math.max(1, columns[i] ?? 1), (start, end) => lines.push({start, end}));
		return lines;
	});
	const tallest = cells.reduce((most, cell) => (cell.length > most.length ? cell : most));
	const starts = tallest.map(({start}, i) => (i === 0 ? row.start : start));
	return {cells, lines: starts.map((start, i) => ({start, end: starts[i + 1] ?? row.end}))};
};
