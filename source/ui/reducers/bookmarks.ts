import type {Analysis} from '../../document/analysis.js';
import {anchorAt} from '../../document/anchor.js';
import type {Block} from '../../document/article.js';
import type {Step} from '../action.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {blockAt} from '../rows.js';
import {bookmarkStarts} from '../selectors/bookmarks.js';
import {focusOf, quotationMeant, spanInSight} from '../selectors/focus.js';
import {bookmarksListed} from '../selectors/overlay-entries.js';
import {paragraphOf} from '../selectors/where.js';
import {type State, sectionAt} from '../state.js';
import {scrollTo} from './movement.js';
import {leaveFor} from './navigation.js';
import {takeDown} from './notes.js';

/** Takes the chosen bookmark out of the list, which closes with the last one. */
const removeChosen = (state: State): Step => {
	const {overlay, notes} = state;
	const listed = bookmarksListed(state);
	const chosen = listed[overlay?.at ?? 0];
	if (overlay === null || chosen === undefined) {
		return [state];
	}

	const bookmarks = notes.bookmarks.filter((_, i) => i !== chosen.index);
	const at = Math.max(0, Math.min(overlay.at, listed.length - 2));
	const left = bookmarks.length > 0 ? {...overlay, at} : null;
	return takeDown({...state, overlay: left}, {...notes, bookmarks}, 'The bookmark is gone');
};

/**
 * The paragraph where the person is: that of what is chosen or found; in the text else the first that begins in sight, or
 * the one that goes on there.
 */
const blockHere = (state: State, {article}: Analysis): Block | undefined => {
	const {place, search} = state;
	const chosen = quotationMeant(state)?.start ?? search?.matches[search.current]?.start;
	const {blocks} = article;
	if (chosen !== undefined || !place.inText) {
		return blocks[blockAt(article, chosen ?? focusOf(state))];
	}

	const {start, end} = spanInSight(state);
	return blocks.find(block => block.start >= start && block.start < end) ?? blocks[blockAt(article, start)];
};

/**
 * Sets a bookmark at the paragraph where the person is, that of the chosen quotation in their list, or takes it away; in the
 * list of bookmarks it takes the chosen one away.
 */
export const toggleBookmark = (state: State): Step => {
	const {analysis, notes, place, overlay} = state;
	if (overlay?.name === 'bookmarks') {
		return removeChosen(state);
	}

	if (analysis === null || place.view === 'documents' || place.view === 'speakers') {
		return [{...state, message: 'Bookmarks are set in the text and in the quotes'}];
	}

	const block = blockHere(state, analysis);
	if (block === undefined) {
		return [state];
	}

	const {article} = analysis;
	const starts = bookmarkStarts(state);
	const {start, end} = block;
	if (starts.includes(start)) {
		const bookmarks = notes.bookmarks.filter((_, i) => starts[i] !== start);
		return takeDown(state, {...notes, bookmarks}, 'The bookmark is gone');
	}

	const before = starts.filter(other => other < start).length;
	const bookmarks = notes.bookmarks.toSpliced(before, 0, anchorAt(article.text, start, end));
	const key = keyFor(state, 'bookmarks');
	const lists = key === undefined ? '' : `; ${keyShown(state, key)} lists them`;
	return takeDown(state, {...notes, bookmarks}, `Bookmarked: ${paragraphOf(analysis, {start})}${lists}`);
};

/** Goes to the chosen bookmark in a way that Escape comes back from. */
export const goToBookmark = (state: State): State => {
	const {start} = bookmarksListed(state)[state.overlay?.at ?? 0] ?? {};
	if (start === undefined) {
		return {...state, overlay: null};
	}

	const closed = {...state, overlay: null};
	const place = {
		...state.place,
		view: 'sections' as const,
		inText: true,
		marked: null,
		section: sectionAt(state, start),
	};
	return leaveFor(closed, scrollTo({...closed, place}, place, start));
};
