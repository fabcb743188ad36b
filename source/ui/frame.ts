import {smallest} from './layout.js';
import {footerLine, linesAboveKeys, ruleBelowList} from './lines/footer-line.js';
import {headerLines} from './lines/header-lines.js';
import {type Line, segment} from './lines/lines.js';
import {paneLines} from './lines/pane-lines.js';
import {listHeight, reachesKeys} from './selectors/list-layout.js';
import {layout, type State} from './state.js';
import type {Theme} from './theme.js';

/** A part of the screen at its left edge: its first row, counted from 0, and how many rows and columns it takes. */
export type Area = {
	readonly row: number;
	readonly rows: number;
	readonly columns: number;
};

/**
 * A picture of the screen but for what is chosen from. Lists and overlays are Ink's, in an area of their own at the left
 * edge; the text, which has to follow every key, is painted beside them.
 */
export type Frame = {
	/** A line for each row of the screen. */
	readonly lines: readonly Line[];
	/** The column at which each of the body's lines begins. */
	readonly inset: number;
	/** Where the list or the overlay stands, if there is one. */
	readonly chooser: Area | null;
};

/** The lines with blank ones behind them up to a number of rows. */
const fill = (lines: readonly Line[], rows: number): Line[] =>
	Array.from({length: rows}, (_, row) => lines[row] ?? []);

const indented = (lines: readonly Line[], columns: number): Line[] =>
	columns === 0
		? [...lines]
		: lines.map(line => (line.length > 0 ? [segment(' '.repeat(columns)), ...line] : line));

/** The area that the list or the overlay takes. */
export const chooserArea = (state: State): Area | null => {
	const {shape, header, body, list, columns} = layout(state);
	if (shape === 'tiny') {
		return null;
	}

	if (state.overlay !== null) {
		return {row: header, rows: body, columns};
	}

	if (shape === 'wide') {
		return {row: header, rows: body, columns: list};
	}

	return state.place.inText ? null : {row: header, rows: listHeight(state), columns};
};

/** The lines between header and footer. */
const bodyLines = (state: State, theme: Theme, chooser: Area | null): Line[] => {
	const {shape, body, list, columns, inset, measure} = layout(state);
	if (state.overlay !== null) {
		return fill([], body);
	}

	if (shape === 'wide') {
		const room = columns - list - 4;
		const lines = paneLines(state, theme, room, body);
		return fill(indented(lines, state.place.view === 'sections' ? inset : 0), body).map(line => [
			segment(' │ ', theme.quiet),
			...line,
		]);
	}

	if (chooser === null) {
		return fill(indented(paneLines(state, theme, measure, body), inset), body);
	}

	const rest = body - chooser.rows;
	return reachesKeys(state)
		? fill([], body)
		: [
				...fill([], chooser.rows),
				ruleBelowList(state, theme),
				...fill(indented(paneLines(state, theme, measure, rest - 1), inset), rest - 1),
			];
};

/** What a screen says that is too small to be worked with: as much as it has room for. */
const tooSmall = [
	`too small: ${smallest.columns} by ${smallest.rows} at least`,
	`${smallest.columns} by ${smallest.rows} at least`,
	'too small',
];

/** The whole screen, exactly as tall as the terminal, but for the list or the overlay in its area. */
export const frameOf = (state: State, theme: Theme): Frame => {
	const {shape, columns, rows, header, list} = layout(state);
	if (shape === 'tiny') {
		return {
			// The last column stays empty: a terminal may go on to the next line from there.
			lines: fill([[segment(tooSmall.find(told => told.length < columns) ?? 'small')]], rows),
			inset: 0,
			chooser: null,
		};
	}

	const chooser = chooserArea(state);
	return {
		lines: [
			...fill(headerLines(state, theme), header),
			...bodyLines(state, theme, chooser),
			...linesAboveKeys(state, theme),
			footerLine(state, theme),
		],
		inset: chooser !== null && chooser.columns < columns ? list : 0,
		chooser,
	};
};
