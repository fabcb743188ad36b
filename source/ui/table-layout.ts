import type {Block} from '../document/article.js';
import {columnsOf} from '../document/columns.js';
import type {Span} from '../document/span.js';
import {cellSeparator, cellSpans, cellsIn} from '../document/tables.js';
import {wrap} from '../document/wrap.js';
import {memoizeLast} from './selectors/memoize-last.js';

/** A column keeps so much, however little room there is: its longest word up to a limit, and what can be read at all. */
const longestKept = 20;
const narrowest = 8;

/** The least width of each column. */
const leastWidths = (cells: readonly (readonly string[])[], widths: readonly number[]): number[] => {
	const least = widths.map(width => Math.min(width, narrowest));
	for (const row of cells) {
		for (const [i, cell] of row.entries()) {
			// Of most cells not even all words together ask for more.
			if (least[i] < longestKept && columnsOf(cell) > least[i]) {
				for (const word of cell.split(' ')) {
					least[i] = Math.max(least[i], Math.min(longestKept, columnsOf(word)));
				}
			}
		}
	}

	return least;
};

const sumOf = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/**
 * The widths of columns that together fill a room which is less than all of their cells take: the most for those with the
 * longest cells.
 *
 * @param least of each column, which together fit the room
 */
export const filled = (least: readonly number[], widths: readonly number[], room: number): number[] => {
	// Column by column to where it saves the most lines.
	const columns = [...least];
	for (let left = room - sumOf(least); left > 0; left--) {
		const ratios = columns.map((width, i) => widths[i] / Math.max(1, width));
		columns[ratios.indexOf(Math.max(...ratios))]++;
	}

	return columns;
};

/** How a table stands in the text: how wide its columns are, and how many of them are cut off at the right. */
type Layout = {
	readonly columns: readonly number[] | null;
	readonly hidden: number;
	/** Whether no cell that is seen is wrapped. */
	readonly isFlat: boolean;
};

const lastLayout = memoizeLast<Layout>();

/** Columns of the sign at a row's end that others follow. */
const moreWidth = cellSeparator.length - 1;

/** A table keeps its columns where so many are seen; where fewer are, its cells had better follow each other. */
const fewestSeen = 3;

/** How wide all columns of a table are, from the longest cell of each. */
export const naturalWidths = (cells: readonly (readonly string[])[]): number[] => {
	const widths: number[] = [];
	for (const row of cells) {
		for (const [i, cell] of row.entries()) {
			widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
		}
	}

	return widths;
};

const toLayout = (text: string, block: Block, width: number): Layout => {
	const cells = cellsIn(text, block);
	const widths = naturalWidths(cells);
	const least = leastWidths(cells, widths);
	const fits = (some: readonly number[], room: number): boolean =>
		sumOf(some) + cellSeparator.length * (some.length - 1) <= room;
	let seen = widths.length;
	while (seen > 0 && !fits(least.slice(0, seen), seen < widths.length ? width - moreWidth : width)) {
		seen--;
	}

	const hidden = widths.length - seen;
	if (hidden > 0 && seen < fewestSeen) {
		return {columns: null, hidden: 0, isFlat: false};
	}

	const shown = widths.slice(0, seen);
	const room = width - (hidden > 0 ? moreWidth : 0);
	const isFlat = fits(shown, room);
	return {
		columns: isFlat ? shown : filled(least.slice(0, seen), shown, room - cellSeparator.length * (seen - 1)),
		hidden,
		isFlat,
	};
};

const laidOut = (text: string, block: Block, width: number): Layout =>
	lastLayout(block, [width], () => toLayout(text, block, width));

/**
 * How wide each column of a table is in the text; cells that are longer are wrapped, and columns for which there is no room
 * are cut off.
 *
 * @param width what a row may take
 * @returns columns of the terminal, or null where hardly any fit side by side: the cells follow each other then
 */
export const tableColumns = (text: string, block: Block, width: number): readonly number[] | null =>
	laidOut(text, block, width).columns;

/** How many of a table's columns are cut off in the text. */
export const hiddenColumns = (text: string, block: Block, width: number): number =>
	laidOut(text, block, width).hidden;

/** Whether a table's rows are one line each. */
export const isFlatTable = (text: string, block: Block, width: number): boolean =>
	laidOut(text, block, width).isFlat;

/** Whether all of a table is seen, and its rows are one line each. */
export const isWholeTable = (text: string, block: Block, width: number): boolean =>
	isFlatTable(text, block, width) && hiddenColumns(text, block, width) === 0;

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
 * @param columns the widths of the columns that are seen
 */
export const wrapTableRow = (text: string, row: Span, columns: readonly number[]): TableRow => {
	const seen = cellSpans(text, row).slice(0, columns.length);
	const cells = seen.map((cell, i) => {
		const lines: Span[] = [];
		wrap(text, cell, Math.max(1, columns[i]), (start, end) => lines.push({start, end}));
		return lines;
	});
	const tallest = cells.reduce((most, cell) => (cell.length > most.length ? cell : most));
	const starts = tallest.map(({start}, i) => (i === 0 ? row.start : start));
	return {cells, lines: starts.map((start, i) => ({start, end: starts[i + 1] ?? row.end}))};
};
