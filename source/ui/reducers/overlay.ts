import type {Distance} from '../action.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {comparedPair} from '../lines/comparison.js';
import {lastOf, overlayWidth, rowsAtOnce} from '../lines/overlay-lines.js';
import {hasLinks, noLinks} from '../selectors/links.js';
import {entriesOf} from '../selectors/overlay-entries.js';
import {columnWithWords, tableInSight, tableSheet} from '../selectors/table-overlay.js';
import type {Overlay, State} from '../state.js';
import {themeOf} from '../theme.js';
import {distanceOf} from './movement.js';

/** Has the column in sight in which a table has the words that are looked for: behind the first, or as near as it gets. */
const withColumnInSight = (state: State): State => {
	const sheet = tableSheet(state, themeOf(state.look), overlayWidth(state));
	const column = columnWithWords(state);
	return state.overlay === null || sheet === null || column === -1 || sheet.seen.includes(column)
		? state
		: {...state, overlay: {...state.overlay, across: Math.min(sheet.furthest, column - 1)}};
};

/**
 * Only lines with some words, from the beginning; of a list, the chosen entry stays so as long as it is listed, and of a table
 * the words are in sight.
 */
export const narrowOverlay = (state: State, words: string): State => {
	if (state.overlay === null) {
		return state;
	}

	const chosen = entriesOf(state)?.[state.overlay.at]?.number;
	const overlay = {...state.overlay, words, at: 0};
	const at = entriesOf({...state, overlay})?.findIndex(({number}) => number === chosen) ?? 0;
	return withColumnInSight({...state, overlay: {...overlay, at: Math.max(0, at)}});
};

/**
 * One step back: all lines again, or what lies below.
 *
 * @param entirely closes it whatever was looked for in it
 */
export const closeOverlay = (state: State, entirely = false): State =>
	state.overlay !== null && state.overlay.words !== '' && !entirely
		? narrowOverlay(state, '')
		: {...state, overlay: state.overlay?.under ?? null};

/** Opens an overlay, over the one that is open if there is one; what is open already closes. */
export const openOverlay = (state: State, name: Overlay['name']): State => {
	if (state.overlay?.name === name) {
		return closeOverlay(state, true);
	}

	if (state.analysis === null && name !== 'help') {
		return {...state, message: 'No article is open yet'};
	}

	if (name === 'links' && !hasLinks(state)) {
		return {...state, message: noLinks};
	}

	if (name === 'bookmarks' && state.notes.bookmarks.length === 0) {
		const key = keyFor(state, 'bookmark');
		const how = key === undefined ? '' : `: ${keyShown(state, key)} sets one`;
		return {...state, message: `There are no bookmarks in this article${how}`};
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

/** Scrolls an overlay by rows, or chooses another entry of it. */
export const moveOverlay = (state: State, by: number): State =>
	state.overlay === null
		? state
		: {
				...state,
				overlay: {...state.overlay, at: Math.max(0, Math.min(lastOf(state), state.overlay.at + by))},
			};

/** The same by a key: a page is what is in sight, as it is of the text. */
export const pageOverlay = (state: State, by: Distance, direction: 1 | -1): State =>
	moveOverlay(state, direction * distanceOf(by, rowsAtOnce(state)));

/** Whether an overlay has something to show, whatever words narrow it. */
const hasContent = (state: State, overlay: Overlay): boolean => {
	const all = {...state, overlay: {...overlay, words: ''}};
	switch (overlay.name) {
		case 'table':
			return state.analysis?.article.blocks[overlay.block]?.kind === 'table';
		case 'comparison':
			return comparedPair(state) !== null;
		default:
			return (entriesOf(all)?.length ?? 1) > 0;
	}
};

/** Over an article that was read again an overlay goes no further than it reaches now; one with nothing left to show closes. */
export const overlayAgain = (state: State): State => {
	const {overlay, prompt} = state;
	if (overlay === null || hasContent(state, overlay)) {
		return moveOverlay(state, 0);
	}

	return {...state, overlay: null, prompt: prompt?.kind === 'overlay' ? null : prompt};
};
