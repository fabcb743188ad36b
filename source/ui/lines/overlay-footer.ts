import {columnsOf} from '../../document/columns.js';
import {count} from '../../document/wording.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {entriesOf, entryNames, isList} from '../selectors/overlay-entries.js';
import {tableSheet} from '../selectors/table-overlay.js';
import type {Overlay, State} from '../state.js';
import {type Theme, themeOf} from '../theme.js';
import {hintAtColumn, hintSegments, thatFit} from './key-hints.js';
import {type Line, segment, spread, widthOf} from './lines.js';
import {isLong, leftBelow, overlayWidth} from './overlay-lines.js';

/** The keys of each overlay. */
const keysOf: Readonly<
	Record<Overlay['name'], ReadonlyArray<{readonly key: string; readonly text: string}>>
> = {
	links: [
		{key: '↑↓', text: 'link'},
		{key: 'Enter', text: 'open'},
		{key: 'y', text: 'copy'},
		{key: '/', text: 'find'},
		{key: 'q', text: 'close'},
	],
	bookmarks: [
		{key: '↑↓', text: 'bookmark'},
		{key: 'Enter', text: 'go'},
		{key: 'm', text: 'remove'},
		{key: '/', text: 'find'},
		{key: 'q', text: 'close'},
	],
	table: [
		{key: '←→', text: 'columns'},
		{key: '↑↓', text: 'rows'},
		{key: '/', text: 'find'},
		{key: 'q', text: 'close'},
	],
	comparison: [
		{key: '↑↓', text: 'scroll'},
		{key: 'Space', text: 'page'},
		{key: '/', text: 'find'},
		{key: 'q', text: 'close'},
	],
	help: [
		{key: '↑↓', text: 'scroll'},
		{key: '/', text: 'find'},
		{key: 'q', text: 'close'},
	],
};

/** What a person may have given another key, or none; the other keys of overlays are nobody's to give. */
const bindings: Readonly<Record<string, string>> = {y: 'copy', m: 'bookmark'};

/** What takes the words away to which an overlay is narrowed. */
const showAll = {key: 'Esc', text: 'show all'};

/** Whether a key of an overlay has something to do: what is all in sight is not scrolled, and where none is listed there is none to open. */
const isOfUse = (state: State, {key}: {readonly key: string}): boolean =>
	key === '←→'
		? (tableSheet(state, themeOf(state.look), overlayWidth(state))?.furthest ?? 0) > 0
		: key === '↑↓' || key === 'Space'
			? isLong(state)
			: key === 'Enter' || key === 'y' || key === 'm'
				? (entriesOf(state)?.length ?? 0) > 0
				: true;

/** Which columns of a table are seen: `columns 1, 4 to 6 of 9`. */
const columnsTold = (state: State): string => {
	const sheet = tableSheet(state, themeOf(state.look), overlayWidth(state));
	if (sheet === null || sheet.seen.length === sheet.columns) {
		return '';
	}

	const [first, second = 0] = sheet.seen;
	const isApart = second > first + 1;
	const range = `${(isApart ? second : first) + 1} to ${(sheet.seen.at(-1) ?? 0) + 1}`;
	return `columns ${isApart ? `${first + 1}, ` : ''}${range} of ${sheet.columns}`;
};

/** What of an overlay is out of sight, or which entry of how many is chosen: in many words, or in few. */
const whereabouts = (state: State, name: Overlay['name']): readonly string[] => {
	const below = leftBelow(state);
	if (isList(name)) {
		const at = state.overlay?.at ?? 0;
		const told = `${at + 1}/${at + below + 1}`;
		return isLong(state) ? [`${entryNames[name]} ${told}`, told] : [];
	}

	const told = below > 0 ? [`${count(below, 'more line')} below`, `${below} more`] : [];
	const columns = name === 'table' ? columnsTold(state) : '';
	return columns === '' ? told : [...told.slice(0, 1).map(lines => `${columns} · ${lines}`), columns];
};

/** The keys of an overlay that fit, as they are told; how to close it matters most. */
const keysTold = (state: State, name: Overlay['name'], width: number) =>
	thatFit(
		[...keysOf[name].slice(0, -1), ...(state.overlay?.words ? [showAll] : []), ...keysOf[name].slice(-1)]
			.filter(told => isOfUse(state, told))
			.flatMap(({key, text}) => {
				const binding = bindings[key];
				const own = binding === undefined ? key : keyFor(state, binding);
				return own === undefined ? [] : {name: own, key: keyShown(state, own), text};
			}),
		width,
		({text}) => (text === 'close' ? 0 : text === showAll.text ? 1 : 2),
	);

/** The names of keys that are told by another one. */
const namesOfKeys: Readonly<Record<string, string>> = {Enter: 'return', Esc: 'escape', Space: ' '};

/** The key that the footer of an overlay tells at a column, if it does; arrows are two. */
export const keyInOverlayFooter = (
	state: State,
	name: Overlay['name'],
	width: number,
	column: number,
): string | undefined => {
	const told = keysTold(state, name, width);
	const key = told[hintAtColumn(told, column)]?.name;
	return key === undefined || /^[↑↓←→]+$/.test(key) ? undefined : (namesOfKeys[key] ?? key);
};

/** The footer of an overlay: its keys, and what is out of sight where there is room to tell. */
export const overlayFooter = (state: State, name: Overlay['name'], theme: Theme, width: number): Line => {
	const keys = hintSegments(keysTold(state, name, width), theme);
	// The keys matter more than how much is left, which is to be set off from them.
	const room = width - widthOf(keys) - 3;
	const told = whereabouts(state, name).find(words => columnsOf(words) <= room);
	return spread(keys, told ? [segment(told, theme.quiet)] : [], width);
};
