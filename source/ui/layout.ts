import type {ViewName} from './view-name.js';

/** Where things stand on a screen; all numbers are columns and rows. */
export type Layout = {
	/** Wide screens show list and text side by side, narrow ones the text below the list or alone. */
	readonly shape: 'wide' | 'narrow' | 'tiny';
	readonly columns: number;
	readonly rows: number;
	/** Rows of the header and the footer. */
	readonly header: number;
	readonly footer: number;
	/** Rows between them. */
	readonly body: number;
	/** The list's width: a part of a wide screen, all of a narrow one. */
	readonly list: number;
	/** The most columns that a row of text may take, and how far it is set in. */
	readonly measure: number;
	readonly inset: number;
	/** Columns to the right of the text for the speakers' names; 0 where there is no room. */
	readonly margin: number;
	/**
	 * Columns to the left of the text: for a bar beside what is quoted and, where there is no margin, the speakers'
	 * marks.
	 */
	readonly gutter: number;
};

/** The size of a terminal. */
export type Size = {readonly columns: number; readonly rows: number};

/** The smallest screen that can be worked with. */
export const smallest: Size = {columns: 20, rows: 5};

/** The fewest columns of a screen on which list and text stand side by side. */
export const wideFrom = 100;

const widestMeasure = 80;
const marginWidth = 20;
const widestList = 44;
/** Lists of quotations and of articles take what the text leaves, up to so many columns. */
const widestLongList = 120;
/** A bar and a space. */
export const barWidth = 2;
/** Narrower screens need all their columns for the text. */
const marksFrom = 40;
/** The fewest columns of a screen whose gutter has room for two marks of two letters, with a sign between them. */
const pairsFrom = 80;

/** A bar with its space, and before them, where no names stand beside the text, the speakers' marks. */
const gutterOf = (columns: number, margin: number): number =>
	margin > 0 ? barWidth : (columns >= pairsFrom ? 5 : 2) + barWidth;

/**
 * Divides a screen.
 *
 * @param size of the terminal
 * @param wish the person's own measure in columns, if given
 * @param alone whether the text has a wide screen for itself
 * @param view what is listed; where it is not the sections, no names stand beside the text and a list on a wide screen has
 *   their room, that of quotations and that of articles half of the screen. The measure stays
 */
export const layoutOf = (
	{columns, rows}: Size,
	wish?: number,
	alone = false,
	view: ViewName = 'sections',
): Layout => {
	const most = Math.max(1, wish ?? widestMeasure);
	const header = rows >= 16 ? 3 : rows >= 8 ? 1 : 0;
	const footer = rows >= 10 ? 2 : 1;
	const body = Math.max(1, rows - header - footer);
	const common = {columns, rows, header, footer, body};
	if (columns < smallest.columns || rows < smallest.rows) {
		return {
			shape: 'tiny',
			...common,
			list: columns,
			measure: Math.max(1, columns),
			inset: 0,
			margin: 0,
			gutter: 0,
		};
	}

	const margin = columns >= 120 ? marginWidth : 0;
	if (columns < wideFrom || alone) {
		const gutter = columns >= marksFrom ? gutterOf(columns, margin) : 0;
		const measure = Math.min(most, columns - 2 - gutter - margin);
		return {
			shape: 'narrow',
			...common,
			list: columns,
			measure,
			inset: Math.floor((columns - measure - gutter - margin) / 2),
			margin,
			gutter,
		};
	}

	// What the text leaves of a very wide screen goes to the titles and the names first.
	const spare =
		margin > 0
			? Math.max(0, columns - widestList - 4 - margin - barWidth - Math.min(most, widestMeasure))
			: 0;
	const list = Math.min(widestList, Math.floor(columns * 0.34)) + Math.min(14, spare >> 1);
	const names = margin + Math.min(8, spare >> 2);
	const room = columns - list - 4;
	const gutter = gutterOf(columns, margin);
	const measure = Math.min(most, room - names - gutter);
	const inset = Math.floor((room - names - gutter - measure) / 2);
	if (view === 'sections') {
		return {shape: 'wide', ...common, list, measure, inset, margin: names, gutter};
	}

	// Who speaks matters as much as what is said: neither is to be cut off beside a pane that is half empty.
	const half = (columns - 4) >> 1;
	const isLong = view === 'quotes' || view === 'documents';
	const unnamed =
		isLong && margin === 0
			? half
			: Math.max(list + names, isLong ? Math.min(widestLongList, columns - 5 - measure) : 0);
	return {shape: 'wide', ...common, list: unnamed, measure, inset, margin: 0, gutter};
};

/** Entries of speakers and quotations take two lines where one would hold too little. */
export const twoLinesBelow = 76;

/** The fewest rows of a list that has text below it, and the fewest that are worth giving to it, with its rule. */
const leastList = 5;
const leastPreview = 4;

/**
 * On a narrow screen the list takes what it needs up to half of the body, and the rest previews what is chosen; on one that
 * is low as well there is text only where the list leaves room.
 */
export const listRows = ({shape, body}: Layout, needed: number): number => {
	if (shape === 'wide') {
		return body;
	}

	const list = Math.max(leastList, needed);
	return body >= 14
		? Math.min(body - 8, list, Math.max(leastList, Math.ceil(body / 2)))
		: body - list < leastPreview
			? body
			: list;
};
