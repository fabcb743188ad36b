import type {Step} from '../action.js';
import {comparedPair} from '../lines/comparison.js';
import {followLink} from '../selectors/links.js';
import {listLength} from '../selectors/shown.js';
import type {State} from '../state.js';
import {openEntry} from './articles.js';
import {enterText} from './navigation.js';
import {chosenLink, closeOverlay, openOverlay} from './overlay.js';

/** Follows what is chosen: a link, an article, all of a comparison, or else the place in the text. */
export const enter = (state: State): Step => {
	const link = chosenLink(state);
	if (link !== undefined) {
		return followLink(state, link);
	}

	if (state.overlay !== null) {
		return [closeOverlay(state)];
	}

	if (!state.place.inText && listLength(state) === 0) {
		return [{...state, message: 'Nothing is listed to read'}];
	}

	return state.place.view === 'documents'
		? openEntry(state)
		: [comparedPair(state) === null ? enterText(state) : openOverlay(state, 'comparison')];
};
