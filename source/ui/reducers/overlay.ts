import {comparisonSheet} from '../lines/comparison.js';
import {helpLines} from '../lines/help-lines.js';
import type {Line} from '../lines/lines.js';
import type {ManyLines} from '../lines/table-sheet.js';
import {hasLinks, linkLines, linksOf, noLinks} from '../selectors/links.js';
import {tableInSight, tableSheet} from '../selectors/table-overlay.js';
import {layout, type Overlay, type State} from '../state.js';
import {type Theme, themeOf} from '../theme.js';

/** The columns that an overlay may take: a table all, the others what reads well, a comparison twice. */
export const overlayWidth = (state: State): number =>
	Math.min(
		layout(state).columns - 2,
		{table: Number.POSITIVE_INFINITY, comparison: 163, help: 96, links: 96}[state.overlay?.name ?? 'help'],
	);

/** What is scrolled below a head that stays in sight: the columns of a table, the names of a comparison. */
type Sheet = {readonly head: readonly Line[]; readonly body: ManyLines} | null;

/** The lines of a sheet that are in sight. */
const sheetInSight = (sheet: Sheet, at: number, height: number): Line[] =>
	sheet === null
		? []
		: [...sheet.head, ...sheet.body.slice(at, at + Math.max(1, height - sheet.head.length))];

/** What lies over the body, as lines. */
export const overlayLines = (state: State, theme: Theme): Line[] => {
	const {body} = layout(state);
	const width = overlayWidth(state);
	const {name, at = 0} = state.overlay ?? {};
	switch (name) {
		case 'links':
			return linkLines(state, theme, width, body);
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

/** The last row or entry that an overlay can stand at. */
const last = (state: State): number => {
	const {body} = layout(state);
	const [width, theme] = [overlayWidth(state), themeOf(state.look)];
	const heightOf = (sheet: Sheet) => (sheet === null ? 0 : sheet.head.length + sheet.body.length);
	switch (state.overlay?.name) {
		case 'links':
			return linksOf(state).length - 1;
		case 'table':
			return heightOf(tableSheet(state, theme, width)) - body;
		case 'comparison':
			return heightOf(comparisonSheet(state, theme, width)) - body;
		default:
			return helpLines(state, theme, width).length - body;
	}
};

/** Whether an overlay can be scrolled, or another entry of it chosen. */
export const isLong = (state: State): boolean => last(state) > 0;

/** How many rows or entries stand below what an overlay stands at. */
export const leftBelow = (state: State): number => Math.max(0, last(state) - (state.overlay?.at ?? 0));

/**
 * One step back: all lines again, or what lies below.
 *
 * @param entirely closes it whatever was looked for in it
 */
export const closeOverlay = (state: State, entirely = false): State =>
	state.overlay !== null && state.overlay.words !== '' && !entirely
		? {...state, overlay: {...state.overlay, words: '', at: 0}}
		: {...state, overlay: state.overlay?.under ?? null};

export const openOverlay = (state: State, name: Overlay['name']): State => {
	if (state.overlay?.name === name) {
		return closeOverlay(state, true);
	}

	if (name === 'links' && !hasLinks(state)) {
		return {...state, message: noLinks};
	}

	const block = name === 'table' ? tableInSight(state) : -1;
	return name === 'table' && block === -1
		? {...state, message: 'No table is in sight'}
		: {
				...state,
				overlay: {name, at: 0, block, across: 0, words: '', ...(state.overlay && {under: state.overlay})},
			};
};

/** Passes over the columns of a table, as far as its last one is not in sight yet. */
export const shiftOverlay = (state: State, by: number): State => {
	const sheet = tableSheet(state, themeOf(state.look), overlayWidth(state));
	if (state.overlay === null || sheet === null) {
		return state;
	}

	const across = Math.max(0, Math.min(sheet.furthest, state.overlay.across + by));
	return {...state, overlay: {...state.overlay, across}};
};

export const moveOverlay = (state: State, by: number): State =>
	state.overlay === null
		? state
		: {
				...state,
				overlay: {...state.overlay, at: Math.max(0, Math.min(last(state), state.overlay.at + by))},
			};

/** The address of the chosen link. */
export const chosenLink = (state: State): string | undefined =>
	state.overlay?.name === 'links' ? linksOf(state)[state.overlay.at]?.target : undefined;
