import type {Span} from '../../document/span.js';
import {chosen, isWithin} from '../selectors/focus.js';
import {listLength} from '../selectors/listed.js';
import {countOf} from '../selectors/search.js';
import {type Place, type State, sectionAt} from '../state.js';
import {choose, reveal} from './movement.js';
import {stepQuotation} from './quotation-steps.js';

/** Goes to the next or the previous entry of a narrowed list, around the ends. */
const stepEntry = (state: State, direction: 1 | -1): State => {
	const length = listLength(state);
	return length === 0 ? state : choose(state, (chosen(state) + direction + length) % length);
};

/** The place in the text at a match, whose quotation becomes the current one. */
export const placeAtMatch = (state: State, place: Place, {start}: Span): Place => {
	const marked = state.analysis?.quotations.find(quotation => isWithin(start, quotation))?.id ?? null;
	// Where the search ends, one stays in the section of the match.
	const section = sectionAt(state, start);
	return reveal(state, {...place, view: 'sections', inText: true, section, marked}, start);
};

/**
 * Goes to the next or the previous match, around the ends: of a search in the text, or in a list the next entry. Where
 * nothing is searched for in the text, a quotation is.
 */
export const goToMatch = (state: State, direction: 1 | -1): State => {
	const {search, place} = state;
	if (place.view !== 'sections') {
		return stepEntry(state, direction);
	}

	if (search === null || search.matches.length === 0) {
		return stepQuotation(state, direction);
	}

	const {matches} = search;
	const current = (search.current + direction + matches.length) % matches.length;
	const isAround = matches.length > 1 && (direction === 1 ? current === 0 : current === matches.length - 1);
	return {
		...state,
		search: {...search, current},
		place: placeAtMatch(state, place, matches[current]),
		message: isAround
			? `On from the ${direction === 1 ? 'beginning' : 'end'}: ${current + 1}/${countOf(matches)}`
			: null,
	};
};
