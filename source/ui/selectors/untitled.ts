import type {State} from '../state.js';
import {chosen} from './focus.js';
import {windowOf} from './list-layout.js';
import {shownEntries} from './listed.js';

/** Of the articles whose names are in sight in their list, those whose titles nobody knows yet, by their indexes. */
export const untitledInSight = (state: State): readonly number[] => {
	if (state.place.view !== 'documents') {
		return [];
	}

	const {from, to} = windowOf(state, chosen(state));
	return shownEntries(state)
		.slice(from, to)
		.filter(index => state.entries[index].status === 'waiting' && state.entries[index].told === null);
};
