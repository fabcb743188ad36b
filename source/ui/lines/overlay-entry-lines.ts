import {columnsOf} from '../../document/columns.js';
import {entriesOf, entryNames, isList, type OverlayEntry} from '../selectors/overlay-entries.js';
import type {State} from '../state.js';
import type {Theme} from '../theme.js';
import {atMost, type Line, segment, spread, wrapped} from './lines.js';

/** An entry takes two rows of the list: its words, and the address or the place. */
const rowsAnEntry = 2;

const entriesIn = (height: number): number => Math.max(1, Math.floor(height / rowsAnEntry));

/**
 * The entries of the page of the list on which the chosen one is: pages stay where they are, so that a click does not move
 * them.
 */
const pageOf = (
	entries: readonly OverlayEntry[],
	chosen: number,
	height: number,
): {readonly from: number; readonly shown: readonly OverlayEntry[]} => {
	const rows = entriesIn(height);
	const from = Math.floor(Math.max(0, chosen) / rows) * rows;
	return {from, shown: entries.slice(from, from + rows)};
};

/** Columns before what stands below the words, and how many rows the whole of a long one takes at most, with the one above it. */
const indent = 6;
const mostWholeRows = 5;

/** How many rows below the list are kept for the whole of what stands there of the chosen entry: none where each fits its line, so that the list stays. */
const rowsBelow = (entries: readonly OverlayEntry[], width: number, height: number): number => {
	const longest = entries.reduce((most, {below}) => Math.max(most, columnsOf(below)), 0);
	return longest <= width - indent
		? 0
		: Math.max(0, Math.min(1 + Math.ceil(longest / width), mostWholeRows, height - 2 * rowsAnEntry));
};

/** How many entries the list shows at once. */
export const entriesAPage = (entries: readonly OverlayEntry[], width: number, height: number): number =>
	entriesIn(height - rowsBelow(entries, width, height));

/** The index of the entry at a row of the list; undefined where there is none. */
export const entryAtRow = (state: State, row: number, width: number, height: number): number | undefined => {
	const entries = entriesOf(state) ?? [];
	const {from, shown} = pageOf(entries, state.overlay?.at ?? 0, height - rowsBelow(entries, width, height));
	const at = Math.floor(row / rowsAnEntry);
	return row >= 0 && at < shown.length ? from + at : undefined;
};

/** The list of links or of bookmarks, as it lies over the screen. */
export const entryLines = (state: State, theme: Theme, width: number, height: number): Line[] => {
	const entries = entriesOf(state) ?? [];
	const chosen = Math.min(state.overlay?.at ?? 0, entries.length - 1);
	if (entries.length === 0) {
		return isList(state.overlay?.name)
			? [[segment(`No ${entryNames[state.overlay.name]} has these words.`, theme.quiet)]]
			: [];
	}

	const kept = rowsBelow(entries, width, height);
	const {from, shown} = pageOf(entries, chosen, height - kept);
	const {below: address} = entries[chosen];
	const whole =
		kept < 2 || columnsOf(address) <= width - indent
			? []
			: [[], ...atMost(wrapped(address, width, theme.quiet), kept - 1, width)];
	const lines = shown.flatMap(({number, words, below, href}, i): Line[] => {
		const isChosen = from + i === chosen;
		return [
			spread(
				[
					segment(isChosen ? '› ' : '  ', theme.chosen),
					segment(`${String(number).padStart(3)} `, theme.quiet),
					segment(words, isChosen ? theme.chosen : undefined),
				],
				[],
				width,
			),
			spread(
				[segment(`${' '.repeat(indent)}${below}`, {...theme.quiet, ...(href !== undefined && {href})})],
				[],
				width,
			),
		];
	});
	const blank = height - kept - lines.length;
	return whole.length === 0
		? lines
		: [...lines, ...Array.from({length: Math.max(0, blank)}, (): Line => []), ...whole];
};
