import type {Alignment, Block} from '../../document/article.js';
import {columnsOf} from '../../document/columns.js';
import {lastAtOrBefore} from '../../document/span.js';
import {cellsIn} from '../../document/tables.js';
import {wrap} from '../../document/wrap.js';
import {memoizeLast} from '../selectors/memoize-last.js';
import {isIn} from '../selectors/search.js';
import type {Overlay} from '../state.js';
import {filled, naturalWidths} from '../table-layout.js';
import type {Theme} from '../theme.js';
import {clip, type Line, type Segment, segment, wrapped} from './lines.js';
import {setCell} from './table-lines.js';

/** The widest that a column is drawn where not all fit; longer cells are wrapped. */
const widestColumn = 40;
const rule = ' │ ';

/** Lines of which those alone are made that are asked for. */
export type ManyLines = {
	readonly length: number;
	readonly slice: (from: number, to: number) => readonly Line[];
};

/** A table laid out: what stays at its top, what is scrolled below it, and which of its columns are seen. */
export type TableSheet = {
	readonly head: readonly Line[];
	readonly body: ManyLines;
	/** Indexes of the columns that are seen, and how many there are. */
	readonly seen: readonly number[];
	readonly columns: number;
	/** How many columns can be passed over before the last one is seen. */
	readonly furthest: number;
};

/** A table's cells, the head's first, and how wide their columns are. */
type Measured = {readonly cells: readonly (readonly string[])[]; readonly widths: readonly number[]};

const lastMeasured = memoizeLast<Measured>();

/** A table's cells and the widths of its columns. The last answer is kept: no key changes it. */
export const measuredTable = (text: string, block: Block): Measured =>
	lastMeasured(block, [], () => {
		const cells = cellsIn(text, block);
		return {cells, widths: naturalWidths(cells)};
	});

/** How wide columns are drawn: as wide as their cells where all fit, else up to a limit, and what is left fills the width. */
const widthsOf = (measured: readonly number[], width: number): number[] => {
	const natural = measured.map(columns => Math.min(Math.max(1, columns), width));
	const limited = natural.map(columns => Math.min(columns, widestColumn));
	const room = width - rule.length * (natural.length - 1);
	const sumOf = (widths: readonly number[]) => widths.reduce((sum, each) => sum + each, 0);
	return sumOf(natural) <= room ? natural : sumOf(limited) < room ? filled(limited, natural, room) : limited;
};

/** A column that is seen, and how wide it is drawn. */
type Column = {
	readonly index: number;
	readonly width: number;
	readonly alignment?: Alignment | null | undefined;
};

/** The narrowest that the last column in sight is drawn, where all of it does not fit. */
const narrowest = 16;

/**
 * The columns that fit, the first one always: it says what a row is about, and takes a third of the width at most where
 * not all fit. The last one may be narrower than it could.
 */
const columnsFrom = (widths: readonly number[], across: number, width: number): Column[] => {
	const all = widths.reduce((sum, each) => sum + each + rule.length, -rule.length);
	const [own = 1, ...others] = widths;
	const first = all <= width ? own : Math.min(own, Math.max(1, Math.floor(width / 3)));
	const seen: Column[] = [{index: 0, width: first}];
	let room = width - first;
	// Behind the first column go those that are not passed over.
	for (const [i, wide] of others.slice(across).entries()) {
		const index = 1 + across + i;
		const left = room - rule.length;
		if (wide > left) {
			const isNeeded = seen.length === 1;
			return left >= narrowest || isNeeded ? [...seen, {index, width: Math.max(1, left)}] : seen;
		}

		seen.push({index, width: wide});
		room -= wide + rule.length;
	}

	return seen;
};

/** The lines of a cell; most cells fit their column. */
const cellLines = (cell: string, width: number, look: Segment['look']): readonly Line[] =>
	columnsOf(cell) <= width ? [[segment(cell, look)]] : wrapped(cell, width, look);

/** How many those are. */
const heightOf = (cell: string, width: number): number => {
	let lines = 0;
	if (columnsOf(cell) > width) {
		wrap(cell, {start: 0, end: cell.length}, width, () => lines++);
	}

	return Math.max(1, lines);
};

const rowLines = (
	row: readonly string[],
	seen: readonly Column[],
	theme: Theme,
	look: Segment['look'],
	width: number,
): Line[] => {
	const cells = seen.map(column => cellLines(row[column.index] ?? '', column.width, look));
	const height = Math.max(...cells.map(({length}) => length));
	return Array.from({length: height}, (_, y) =>
		clip(
			cells.flatMap((lines, i): Segment[] => {
				const {width: room, alignment} = seen[i];
				return [
					...(i > 0 ? [segment(rule, theme.quiet)] : []),
					...setCell(lines[y] ?? [], room, alignment, i === seen.length - 1),
				];
			}),
			width,
		),
	);
};

/**
 * The lines of a table's rows. A table may have thousands: how many lines each takes has to be known, which only cells
 * that do not fit their column can change, but what they look like only of those in sight.
 *
 * @param tight the columns that some cells do not fit
 * @param linesOf makes a row's lines
 */
const bodyOf = (
	rows: readonly (readonly string[])[],
	tight: readonly Column[],
	linesOf: (row: readonly string[]) => readonly Line[],
): ManyLines => {
	const heights = rows.map(row =>
		tight.reduce((most, {index, width}) => Math.max(most, heightOf(row[index] ?? '', width)), 1),
	);
	// Where a row takes several lines, the next one is set off from it.
	const between = heights.some(height => height > 1) ? 1 : 0;
	const starts: number[] = [];
	let length = 0;
	for (const height of heights) {
		starts.push(length);
		length += height + between;
	}

	return {
		length: Math.max(0, length - between),
		slice: (from, to) => {
			const first = Math.max(0, lastAtOrBefore(starts, from));
			const above = starts[first] ?? 0;
			const lines: Line[] = [];
			for (let row = first; row < rows.length && starts[row] < to; row++) {
				lines.push(...linesOf(rows[row]), ...(between > 0 && row < rows.length - 1 ? [[]] : []));
			}

			return lines.slice(from - above, to - above);
		},
	};
};

/** The rows that have some words. */
export const rowsWith = (
	rows: readonly (readonly string[])[],
	words: string,
): readonly (readonly string[])[] => (words === '' ? rows : rows.filter(row => isIn(row.join(' '), words)));

/**
 * Lays a table out.
 *
 * @param across how many columns are passed over
 * @param words only rows with these, and the head
 * @param width what a line may take, in columns of the terminal
 */
export const toSheet = (
	text: string,
	block: Block,
	{across, words}: Pick<Overlay, 'across' | 'words'>,
	theme: Theme,
	width: number,
): TableSheet => {
	// A screen of one column leaves less than none beside the margin.
	const room = Math.max(1, width);
	const {cells, widths: natural} = measuredTable(text, block);
	const widths = widthsOf(natural, room);
	let furthest = 0;
	while (
		furthest < widths.length - 1 &&
		columnsFrom(widths, furthest, room).at(-1)?.index !== widths.length - 1
	) {
		furthest++;
	}

	const seen = columnsFrom(widths, Math.min(across, furthest), room).map(
		(column): Column => ({...column, alignment: block.alignments?.[column.index]}),
	);
	const [first, ...rest] = cells;
	return {
		head: [
			...rowLines(first, seen, theme, theme.heading, room),
			clip([segment(seen.map(column => '─'.repeat(column.width)).join('─┼─'), theme.quiet)], room),
		],
		body: bodyOf(
			rowsWith(rest, words),
			seen.filter(column => column.width < natural[column.index]),
			row => rowLines(row, seen, theme, undefined, room),
		),
		seen: seen.map(({index}) => index),
		columns: widths.length,
		furthest,
	};
};
