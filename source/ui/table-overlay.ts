import type {Block} from '../document/article.js';
import {columnsOf} from '../document/columns.js';
import {indexAt, overlaps} from '../document/span.js';
import {inSight} from './focus.js';
import {clip, type Line, type Segment, segment, widthOf, wrapped} from './lines.js';
import {layout, type Overlay, type State} from './state.js';
import {cellsIn, tableColumns} from './table.js';
import type {Theme} from './theme.js';

/** The widest that a column is drawn; longer cells are wrapped. */
const widestColumn = 40;
const rule = ' │ ';

/** The table in sight, as its block's index, or -1: the first that does not fit the text, or else the first of all. */
export const tableInSight = (state: State): number => {
	const span = inSight(state);
	const {text, blocks} = state.analysis?.article ?? {text: '', blocks: []};
	let first = -1;
	for (
		let i = Math.max(0, indexAt(blocks, span.start));
		i < blocks.length && blocks[i].start < span.end;
		i++
	) {
		const block = blocks[i];
		if (block.kind === 'table' && overlaps(block, span)) {
			first = first === -1 ? i : first;
			if (tableColumns(text, block, layout(state).measure) === null) {
				return i;
			}
		}
	}

	return first;
};

/** Whether a table is in sight that the text has no room for. */
export const hasWideTable = (state: State): boolean => {
	const {text, blocks} = state.analysis?.article ?? {text: '', blocks: []};
	const block = blocks[tableInSight(state)];
	return block !== undefined && tableColumns(text, block, layout(state).measure) === null;
};

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

const widthsOf = (rows: readonly (readonly string[])[], width: number): number[] => {
	const widths: number[] = [];
	for (const row of rows) {
		for (const [i, cell] of row.entries()) {
			widths[i] = Math.max(widths[i] ?? 1, Math.min(columnsOf(cell), widestColumn, width));
		}
	}

	return widths;
};

/** A column that is seen, and how wide it is drawn. */
type Column = {readonly index: number; readonly width: number};

/** The narrowest that the last column in sight is drawn, where all of it does not fit. */
const narrowest = 16;

/** The columns that fit, the first one always: it says what a row is about. The last one may be narrower than it could. */
const columnsFrom = (widths: readonly number[], across: number, width: number): Column[] => {
	const staysFirst = (widths[0] ?? 0) <= width / 3;
	const all = [...widths.keys()];
	const candidates = staysFirst ? [0, ...all.slice(1 + across)] : all.slice(across);
	const seen: Column[] = [];
	let room = width + rule.length;
	for (const index of candidates) {
		const left = room - rule.length;
		if (widths[index] > left) {
			const isNeeded = seen.length === (staysFirst ? 1 : 0);
			return left >= narrowest || isNeeded ? [...seen, {index, width: Math.max(1, left)}] : seen;
		}

		seen.push({index, width: widths[index]});
		room -= widths[index] + rule.length;
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
				const line = lines[y] ?? [];
				const missing = ' '.repeat(Math.max(0, seen[i].width - widthOf(line)));
				return [
					...(i > 0 ? [segment(rule, theme.quiet)] : []),
					...line,
					...(i < seen.length - 1 ? [segment(missing)] : []),
				];
			}),
			width,
		),
	);
};

const layOut = (
	text: string,
	block: Block,
	{across, words}: Overlay,
	theme: Theme,
	width: number,
): TableSheet => {
	const [first, ...rest] = cellsIn(text, block);
	const widths = widthsOf([first, ...rest], width);
	let furthest = 0;
	while (
		furthest < widths.length - 1 &&
		columnsFrom(widths, furthest, width).at(-1)?.index !== widths.length - 1
	) {
		furthest++;
	}

	const seen = columnsFrom(widths, Math.min(across, furthest), width);
	const wanted = words.toLowerCase();
	const rows = rest
		.filter(cells => cells.join(' ').toLowerCase().includes(wanted))
		.map(cells => rowLines(cells, seen, theme, undefined, width));
	const isLoose = rows.some(({length}) => length > 1);
	return {
		head: [
			...rowLines(first, seen, theme, theme.heading, width),
			clip([segment(seen.map(column => '─'.repeat(column.width)).join('─┼─'), theme.quiet)], width),
		],
		// Where a row takes several lines, the next one is set off from it.
		body: rows.flatMap((lines, i) => (isLoose && i > 0 ? [[], ...lines] : lines)),
		seen: seen.map(({index}) => index),
		columns: widths.length,
		furthest,
	};
};

type Memo = {
	readonly overlay: Overlay;
	readonly theme: Theme;
	readonly width: number;
	readonly sheet: TableSheet;
};
const memos = new WeakMap<Block, Memo>();

/** The table of an overlay, laid out for a width; null where the overlay shows none. The last answer is kept. */
export const tableSheet = (state: State, theme: Theme, width: number): TableSheet | null => {
	const {overlay, analysis} = state;
	const block = analysis?.article.blocks[overlay?.block ?? -1];
	if (overlay?.name !== 'table' || analysis === null || block === undefined) {
		return null;
	}

	const memo = memos.get(block);
	const {across, words} = overlay;
	if (
		memo?.overlay.across === across &&
		memo.overlay.words === words &&
		memo.theme === theme &&
		memo.width === width
	) {
		return memo.sheet;
	}

	const sheet = layOut(analysis.article.text, block, overlay, theme, width);
	memos.set(block, {overlay, theme, width, sheet});
	return sheet;
};

/** The table as it lies over the screen, its head in sight at all times. */
export const tableLines = (state: State, theme: Theme, width: number, height: number): Line[] => {
	const sheet = tableSheet(state, theme, width);
	const at = state.overlay?.at ?? 0;
	return sheet === null
		? []
		: [...sheet.head, ...sheet.body.slice(at, at + Math.max(1, height - sheet.head.length))];
};

/** The table's rows for a screen reader: each cell behind the head of its column. */
export const tableInWords = ({analysis, overlay}: State): string[] => {
	const block = analysis?.article.blocks[overlay?.block ?? -1];
	if (analysis === null || block === undefined) {
		return [];
	}

	const [head, ...rows] = cellsIn(analysis.article.text, block);
	return rows.map(
		(cells, i) =>
			`Row ${i + 1} of ${rows.length}: ${cells.map((cell, column) => [head[column], cell].filter(Boolean).join(' ')).join('; ')}`,
	);
};
