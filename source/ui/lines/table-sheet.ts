import type {Alignment, Block} from '../../document/article.js';
import {cellsIn} from '../../document/tables.js';
import {isIn} from '../selectors/search.js';
import type {Overlay} from '../state.js';
import {filled, naturalWidths} from '../table-layout.js';
import type {Theme} from '../theme.js';
import {clip, type Line, type Segment, segment, wrapped} from './lines.js';
import {setCell} from './table-lines.js';

/** The widest that a column is drawn where not all fit; longer cells are wrapped. */
const widestColumn = 40;
const rule = ' │ ';

/** A table laid out: what stays at its top, what is scrolled below it, and which of its columns are seen. */
export type TableSheet = {
	readonly head: readonly Line[];
	readonly body: readonly Line[];
	/** Indexes of the columns that are seen, and how many there are. */
	readonly seen: readonly number[];
	readonly columns: number;
	/** How many columns can be passed over before the last one is seen. */
	readonly furthest: number;
};

/** How wide columns are drawn: as wide as their cells where all fit, else up to a limit, and what is left fills the width. */
const widthsOf = (cells: readonly (readonly string[])[], width: number): number[] => {
	const natural = naturalWidths(cells).map(columns => Math.min(Math.max(1, columns), width));
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

const rowLines = (
	row: readonly string[],
	seen: readonly Column[],
	theme: Theme,
	look: Segment['look'],
	width: number,
): Line[] => {
	const cells = seen.map(column => wrapped(row[column.index] ?? '', column.width, look));
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
	const [first, ...rest] = cellsIn(text, block);
	const widths = widthsOf([first, ...rest], room);
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
	const rows = rest
		.filter(cells => isIn(cells.join(' '), words))
		.map(cells => rowLines(cells, seen, theme, undefined, room));
	const isLoose = rows.some(({length}) => length > 1);
	return {
		head: [
			...rowLines(first, seen, theme, theme.heading, room),
			clip([segment(seen.map(column => '─'.repeat(column.width)).join('─┼─'), theme.quiet)], room),
		],
		// Where a row takes several lines, the next one is set off from it.
		body: rows.flatMap((lines, i) => (isLoose && i > 0 ? [[], ...lines] : lines)),
		seen: seen.map(({index}) => index),
		columns: widths.length,
		furthest,
	};
};
