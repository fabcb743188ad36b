import {helpLines} from './help-lines.js';
import {linksOf} from './links.js';
import {layout, type Overlay, type State} from './state.js';
import {themeOf} from './theme.js';

/** The columns that the help may take. */
export const overlayWidth = (state: State): number => Math.min(layout(state).columns - 2, 96);

/** The last row or entry that an overlay can stand at. */
const last = (state: State): number =>
	state.overlay?.name === 'links'
		? linksOf(state).length - 1
		: helpLines(state, themeOf('none'), overlayWidth(state)).length - layout(state).body;

export const openOverlay = (state: State, name: Overlay['name']): State =>
	state.overlay?.name === name ? {...state, overlay: null} : {...state, overlay: {name, at: 0, words: ''}};

export const moveOverlay = (state: State, by: number): State =>
	state.overlay === null
		? state
		: {
				...state,
				overlay: {...state.overlay, at: Math.max(0, Math.min(last(state), state.overlay.at + by))},
			};

/** One step back: all lines again, or what lies below. */
export const closeOverlay = (state: State): State =>
	state.overlay !== null && state.overlay.words !== ''
		? {...state, overlay: {...state.overlay, words: '', at: 0}}
		: {...state, overlay: null};

/** The address of the chosen link. */
export const chosenLink = (state: State): string | undefined =>
	state.overlay?.name === 'links' ? linksOf(state)[state.overlay.at]?.target : undefined;
