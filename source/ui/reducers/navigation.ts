import {listedViews} from '../../document/choices.js';
import {isComparing, isSearching} from '../bindings/conditions.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {currentSection} from '../selectors/focus.js';
import {shownQuotation, shownQuotations, shownSpeakers} from '../selectors/listed.js';
import {isNarrowed} from '../selectors/narrowing.js';
import {longestTrail, noFilter, type Place, type State} from '../state.js';
import type {ViewName} from '../view-name.js';
import {showMore} from './filters.js';
import {scrollTo} from './movement.js';
import {nearestQuotation, nearestSpeaker, readQuotation} from './quotation-steps.js';

/**
 * Leaves for another place in a way that Escape comes back from, exactly.
 *
 * @param filter by which the lists are narrowed there, where that is another one
 */
export const leaveFor = (state: State, place: Place, filter = state.filter): State => {
	const left = filter === state.filter ? state.place : {...state.place, narrowed: state.filter};
	return {...state, back: [...state.back, left].slice(-longestTrail), place, filter, awaited: null};
};

/** What is chosen in a list that is gone to: what is nearest to the place that one comes from. */
const chosenIn = (state: State, view: ViewName): Partial<Place> =>
	view === 'quotes'
		? {quotation: nearestQuotation(state), hidden: null}
		: view === 'speakers'
			? {
					speaker: nearestSpeaker(state),
					quotation: state.place.view === 'quotes' ? state.place.quotation : nearestQuotation(state),
				}
			: {};

/** Opens speakers or quotes; from there, the same key returns. */
export const visit = (state: State, view: 'speakers' | 'quotes'): State =>
	state.place.view === view
		? leave(state)
		: leaveFor(state, {
				...state.place,
				view,
				inText: false,
				...chosenIn(state, view),
			});

/** One step back: to where the person came from, from the text to the list, from a view to the sections. */
const leave = (state: State): State => {
	const previous = state.back.at(-1);
	if (previous) {
		const {narrowed = state.filter, isForSpeaker, ...place} = previous;
		return {...state, back: state.back.slice(0, -1), place, filter: narrowed, awaited: null};
	}

	const {place} = state;
	if (place.inText) {
		const section = currentSection(state);
		const outside = {...place, inText: false, marked: null, section};
		return {...state, place: scrollTo({...state, place: outside}, outside, place.top)};
	}

	if (place.view !== 'sections' && place.view !== 'documents' && state.analysis !== null) {
		return {...state, place: {...place, view: 'sections'}, awaited: null};
	}

	const quit = keyFor(state, 'quit') ?? 'Q';
	return place.view === 'sections' && state.entries.length > 1
		? {...state, place: {...place, view: 'documents'}}
		: {...state, message: `${keyShown(state, quit)} quits`};
};

/**
 * One step back, the nearest first: a search, a comparison, a filter, the place itself. A search in the text is ended
 * there: in a list, where nothing tells of it, it would seem that nothing happens.
 */
export const back = (state: State): State => {
	if (isSearching(state)) {
		return {...state, search: null};
	}

	if (isComparing(state)) {
		return {...state, place: {...state.place, compared: null}};
	}

	return isNarrowed(state) ? showMore(state) : leave(state);
};

/** Goes to a view for good: the trail begins anew there. */
export const go = (state: State, view: ViewName): State => {
	if (state.analysis === null) {
		const key = keyFor(state, 'enter');
		const opens = key === undefined ? '' : `: ${keyShown(state, key)} opens the chosen one`;
		return {...state, message: `No article is open yet${opens}`};
	}

	if (view === 'documents' && state.entries.length < 2) {
		return state;
	}

	return {
		...state,
		back: [],
		awaited: null,
		place: {
			...state.place,
			view,
			inText: false,
			marked: null,
			section: currentSection(state),
			...chosenIn(state, view),
		},
	};
};

/** Goes to the next or the previous of the views of an article, around the ends. */
export const nextView = (state: State, direction: 1 | -1): State => {
	const views: readonly ViewName[] = listedViews;
	const index = views.indexOf(state.place.view);
	const from = index === -1 && direction === -1 ? 0 : index;
	return go(state, views[(from + direction + views.length) % views.length]);
};

/** Goes into the text at what is chosen. */
export const enterText = (state: State): State => {
	const {place, analysis} = state;
	switch (place.view) {
		case 'documents':
			return state;
		case 'sections':
			return place.inText || analysis === null
				? state
				: {...state, place: scrollTo(state, {...place, inText: true}, place.top)};
		case 'speakers': {
			const [first] = shownSpeakers(state)[place.speaker]?.quotations ?? [];
			if (first === undefined) {
				return state;
			}

			// What narrows the quotations to others would lead away from who is chosen.
			const isListed = shownQuotations(state).some(({id}) => id === first);
			return readQuotation(
				isListed ? state : {...state, filter: {...noFilter, names: state.filter.names}},
				first,
			);
		}

		case 'quotes': {
			const quotation = shownQuotation(state, place.quotation);
			return quotation === undefined ? state : readQuotation(state, quotation.id);
		}
	}
};

/** Opens the quotes, narrowed to the chosen speaker; the way back leads to the speakers, in one step. */
export const quotesOfSpeaker = (state: State): State => {
	const speaker = shownSpeakers(state)[state.place.speaker];
	if (speaker === undefined) {
		return {...state, message: 'Nobody is listed'};
	}

	const filter = {...state.filter, speaker: speaker.id, kind: undefined, unsure: false, words: ''};
	const gone = leaveFor(state, {...state.place, view: 'quotes', quotation: 0, hidden: null}, filter);
	return {
		...gone,
		back: gone.back.map((left, i, {length}) => (i === length - 1 ? {...left, isForSpeaker: true} : left)),
	};
};

/** Keeps the chosen speaker beside the next ones that are chosen, or ends that. */
export const compare = (state: State): State => {
	const {place} = state;
	const speaker = shownSpeakers(state)[place.speaker];
	if (place.compared !== null) {
		return {...state, place: {...place, compared: null}};
	}

	if (speaker === undefined) {
		return {...state, message: 'Nobody is listed to compare'};
	}

	const key = keyFor(state, 'compare');
	return {
		...state,
		place: {...place, compared: speaker.id},
		message: `Choose whom to compare ${speaker.name} with${key ? `; ${keyShown(state, key)} ends the comparison` : ''}`,
	};
};
