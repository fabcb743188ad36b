import {entriesOf, isList} from '../selectors/overlay-entries.js';
import {findMatches} from '../selectors/search.js';
import {tableSheet} from '../selectors/table-overlay.js';
import {layout, type State} from '../state.js';
import {type Theme, themeOf} from '../theme.js';
import {comparisonSheet} from './comparison.js';
import {helpLines} from './help-lines.js';
import {withHits} from './hits.js';
import type {Line} from './lines.js';
import {entriesAPage, entryLines} from './overlay-entry-lines.js';
import type {ManyLines} from './table-sheet.js';

/** The columns that an overlay may take: a table all, the others what reads well, a comparison twice. */
export const overlayWidth = (state: State): number =>
	Math.min(
		layout(state).columns - 2,
		{table: Number.POSITIVE_INFINITY, comparison: 163, help: 96, links: 96, bookmarks: 96}[
			state.overlay?.name ?? 'help'
		],
	);

/** What is scrolled below a head that stays in sight: the columns of a table, the names of a comparison. */
type Sheet = {readonly head: readonly Line[]; readonly body: ManyLines} | null;

/** The lines of a sheet that are in sight. */
const sheetInSight = (sheet: Sheet, at: number, height: number): Line[] =>
	sheet === null
		? []
		: [...sheet.head, ...sheet.body.slice(at, at + Math.max(1, height - sheet.head.length))];

const linesOf = (state: State, theme: Theme): Line[] => {
	const {body} = layout(state);
	const width = overlayWidth(state);
	const {name, at = 0} = state.overlay ?? {};
	switch (name) {
		case 'links':
		case 'bookmarks':
			return entryLines(state, theme, width, body);
		case 'table':
			return sheetInSight(tableSheet(state, theme, width), at, body);
		case 'comparison':
			return sheetInSight(comparisonSheet(state, theme, width), at, body);
		case 'help':
			return helpLines(state, theme, width).slice(at, at + body);
		default:
			return [];
	}
};

/** What lies over the body, as lines, with the words marked by which it is narrowed. */
export const overlayLines = (state: State, theme: Theme): Line[] => {
	const words = state.overlay?.words ?? '';
	const lines = linesOf(state, theme);
	return words === ''
		? lines
		: lines.map(line => line.flatMap(part => withHits(part, words, theme, findMatches(part.text, words))));
};

/** How many rows or entries an overlay has, and how many of them are in sight at once. */
const extentOf = (state: State): {readonly length: number; readonly inSight: number} => {
	const {body} = layout(state);
	const [width, theme] = [overlayWidth(state), themeOf(state.look)];
	const ofSheet = (sheet: Sheet) => ({
		length: sheet?.body.length ?? 0,
		inSight: Math.max(1, body - (sheet?.head.length ?? 0)),
	});
	const entries = entriesOf(state);
	if (entries !== null) {
		return {length: entries.length, inSight: entriesAPage(entries, width, body)};
	}

	switch (state.overlay?.name) {
		case 'table':
			return ofSheet(tableSheet(state, theme, width));
		case 'comparison':
			return ofSheet(comparisonSheet(state, theme, width));
		default:
			return {length: helpLines(state, theme, width).length, inSight: body};
	}
};

/** How many rows or entries of an overlay are in sight at once. */
export const rowsAtOnce = (state: State): number => extentOf(state).inSight;

/** The last row or entry that an overlay can stand at. */
export const lastOf = (state: State): number => {
	const {length, inSight} = extentOf(state);
	return length - (isList(state.overlay?.name) ? 1 : inSight);
};

/** Whether an overlay can be scrolled, or another entry of it chosen. */
export const isLong = (state: State): boolean => lastOf(state) > 0;

/** How many rows or entries stand below what an overlay stands at. */
export const leftBelow = (state: State): number => Math.max(0, lastOf(state) - (state.overlay?.at ?? 0));
