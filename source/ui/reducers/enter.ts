import type {Step} from '../action.js';
import {comparedPair} from '../lines/comparison.js';
import {chosenLink, isWhole} from '../selectors/links.js';
import {listLength} from '../selectors/listed.js';
import type {State} from '../state.js';
import {openEntry} from './articles.js';
import {goToBookmark} from './bookmarks.js';
import {enterText} from './navigation.js';
import {closeOverlay, openOverlay} from './overlay.js';

/** Opens a link in the browser, or tells why it cannot be. */
export const followLink = (state: State, target: string): Step =>
	isWhole(target)
		? [
				{...state, message: `Opening ${target}`},
				{type: 'browse', url: target},
			]
		: [{...state, message: `${target} is relative, and the address of this article is not known`}];

/** Follows what is chosen: a link, a bookmark, an article, all of a comparison, or else the place in the text. */
export const enter = (state: State): Step => {
	const link = chosenLink(state);
	if (link !== undefined) {
		return followLink(state, link);
	}

	if (state.overlay?.name === 'bookmarks') {
		return [goToBookmark(state)];
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
