import type {Analysis} from '../../document/analysis.js';
import type {Step} from '../action.js';
import {chipAt} from '../lines/chips.js';
import {entryAtRow} from '../lines/overlay-entry-lines.js';
import {overlayWidth} from '../lines/overlay-lines.js';
import {rowAt, rowsOf} from '../rows.js';
import {chosen, textRows} from '../selectors/focus.js';
import {groupTitle, heightOfEntry, listHeight, rowsAbove, windowOf} from '../selectors/list-layout.js';
import {offsetAt} from '../selectors/offset-at.js';
import {isList} from '../selectors/overlay-entries.js';
import {quotationsIn} from '../selectors/quotations-at.js';
import {layout, type Overlay, type State} from '../state.js';
import {enter} from './enter.js';
import {setFilter} from './filters.js';
import {choose, scrollText} from './movement.js';
import {moveOverlay} from './overlay.js';

/** A cell of the screen, counted from 0. */
type Cell = {readonly column: number; readonly row: number};

/** What lies under a cell: the list or the text, and the row within it, or the rule between them on a narrow screen. */
const paneAt = (
	state: State,
	{column, row}: Cell,
): {readonly pane: 'list' | 'rule' | 'text'; readonly row: number} | null => {
	const {shape, header, body, list} = layout(state);
	const within = row - header;
	if (shape === 'tiny' || within < 0 || within >= body) {
		return null;
	}

	if (shape === 'wide') {
		return {pane: column < list ? 'list' : 'text', row: within};
	}

	if (state.place.inText) {
		return {pane: 'text', row: within};
	}

	const height = listHeight(state);
	return within < height
		? {pane: 'list', row: within}
		: {pane: within === height ? 'rule' : 'text', row: within - height - 1};
};

/** The wheel scrolls the text under it, or moves the choice in the list under it. */
export const wheel = (state: State, {by, ...cell}: Cell & {readonly by: number}): State => {
	if (state.overlay !== null) {
		return moveOverlay(state, by);
	}

	const at = paneAt(state, cell);
	if (at === null || state.prompt !== null) {
		return state;
	}

	return at.pane !== 'list' && state.place.view === 'sections'
		? scrollText(state, by)
		: choose(state, chosen(state) + Math.sign(by));
};

/** The entry of the list at a row of it, or -1. */
const entryAt = (state: State, row: number): number => {
	const {from, to} = windowOf(state, chosen(state));
	let top = rowsAbove(state);
	for (let index = from; index < to; index++) {
		top += heightOfEntry(state, index) + (groupTitle(state, index, from) === null ? 0 : 1);
		if (row < top) {
			return row < rowsAbove(state) ? -1 : index;
		}
	}

	return -1;
};

/** A click in a list that lies over the screen. */
const clickOverlayEntry = (state: State, overlay: Overlay, {column, row}: Cell): Step => {
	const {header, body} = layout(state);
	const entry =
		column <= overlayWidth(state) ? entryAtRow(state, row - header, overlayWidth(state), body) : undefined;
	return entry === undefined
		? [state]
		: entry === overlay.at
			? enter(state)
			: [{...state, overlay: {...overlay, at: entry}}];
};

/** A click on a kind narrows the quotations to it; on what else narrows them, it takes that away. */
const clickChip = (state: State, {row, column}: Cell): State => {
	// A space stands before them, and one column behind them stays empty.
	const chip = chipAt(state, layout(state).list - 2, {row, column: column - 1});
	return chip === undefined ? state : setFilter(state, chip.name, chip.kind);
};

/** A click at a row of the list chooses an entry, a second one follows it. */
const clickEntry = (state: State, row: number): Step => {
	const {place} = state;
	const entry = entryAt(state, row);
	if (entry === -1) {
		return [state];
	}

	if (entry === chosen(state) && !place.inText) {
		return enter(state);
	}

	const {from} = windowOf(state, chosen(state));
	const listed = choose({...state, place: {...place, inText: false, marked: null}}, entry);
	// What was clicked stays under the pointer: a second click is to follow it.
	return [{...listed, place: {...listed.place, held: {view: place.view, from}}}];
};

/**
 * A click in the text puts the keys there and marks the quotation under it, or that of whoever is named beside the row.
 *
 * @param paneRow the row of the text pane
 * @param screenColumn the column of the screen
 */
const clickText = (
	state: State,
	{article, quotations}: Analysis,
	paneRow: number,
	screenColumn: number,
): State => {
	const {place} = state;
	const {measure, inset, gutter, shape, list} = layout(state);
	const rows = rowsOf(article, measure);
	const row = Math.min(rows.count - 1, rowAt(rows, place.top) + paneRow);
	const column = screenColumn - inset - gutter - (shape === 'wide' ? list + 3 : 0);
	const offset = offsetAt(article, rows, row, column);
	const whole = {start: rows.starts[row], end: rows.ends[row]};
	// Beside the text, on its left or on a wide screen on its right, stands whose words are in the row.
	const isBeside = column < 0 || column > measure;
	const found = quotationsIn({quotations}, isBeside ? whole : {start: offset, end: offset + 1});
	const quotation = (isBeside && found.find(({start}) => start >= whole.start)) || found[0];
	return {...state, place: {...place, inText: true, marked: quotation?.id ?? null}};
};

/** A click follows or chooses what is under it: a link, a bookmark, a filter, an entry of the list, a place in the text. */
export const click = (state: State, cell: Cell): Step => {
	if (state.overlay !== null && isList(state.overlay.name) && state.prompt === null) {
		return clickOverlayEntry(state, state.overlay, cell);
	}

	const at = paneAt(state, cell);
	const {place, analysis} = state;
	if (at === null || at.pane === 'rule' || state.overlay !== null || state.prompt !== null) {
		return [state];
	}

	if (at.pane === 'list' && place.view === 'quotes' && at.row < rowsAbove(state)) {
		return [clickChip(state, {row: at.row, column: cell.column})];
	}

	if (at.pane === 'list') {
		return clickEntry(state, at.row);
	}

	if (place.view !== 'sections' || analysis === null || at.row >= textRows(state)) {
		return place.view === 'sections' || place.view === 'documents' ? [state] : enter(state);
	}

	return [clickText(state, analysis, at.row, cell.column)];
};
