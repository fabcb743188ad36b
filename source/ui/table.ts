import type {Block} from '../document/article.js';
import {columnsOf} from '../document/columns.js';
import {type Segment, segment} from './lines.js';

/** What stands between two cells of a table's row in an article's text. */
const separator = ' | ';

const cache = new WeakMap<Block, {readonly width: number; readonly columns: readonly number[] | null}>();

/**
 * How wide each column of a table is.
 *
 * @param width what a row may take
 * @returns columns of the terminal, or null where the table does not fit side by side: its rows are wrapped then
 */
export const tableColumns = (text: string, block: Block, width: number): readonly number[] | null => {
	const kept = cache.get(block);
	if (kept?.width === width) {
		return kept.columns;
	}

	const widths: number[] = [];
	for (const row of cellsIn(text, block)) {
		for (const [i, cell] of row.entries()) {
			widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
		}
	}

	const sum = widths.reduce((total, columns) => total + columns, separator.length * (widths.length - 1));
	const columns = sum <= width ? widths : null;
	cache.set(block, {width, columns});
	return columns;
};

/** A table's rows, each with its cells. */
export const cellsIn = (text: string, {start, end}: Block): string[][] =>
	text
		.slice(start, end)
		.split('\n')
		.map(row => row.split(separator));

/** A painted row of a table as its cells. */
export const cellsOf = (row: readonly Segment[]): Segment[][] => {
	const cells: Segment[][] = [[]];
	for (const {text, look} of row) {
		for (const [i, piece] of text.split(separator).entries()) {
			if (i > 0) {
				cells.push([]);
			}

			if (piece !== '') {
				cells.at(-1)?.push(look ? segment(piece, look) : segment(piece));
			}
		}
	}

	return cells;
};
