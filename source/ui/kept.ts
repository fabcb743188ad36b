import type {Analysis} from '../document/analysis.js';
import type {KeptPlace} from '../document/kept-place.js';
import {anchorAt, findAgain} from './anchor.js';
import {keyFor} from './bindings/table.js';
import {currentSection} from './focus.js';
import {keyLabel} from './key-labels.js';
import {scrollTo} from './movement.js';
import {leaveFor} from './navigation.js';
import {shownQuotations, shownSpeakers} from './shown.js';
import {type State, sectionAt, sectionsOf, startPlace} from './state.js';

/** Where the person is in an article, in a view of it. */
const placeIn = (state: State, {article}: Analysis, view: KeptPlace['view']): KeptPlace => {
	const {place, filter, grouping} = state;
	return {
		view,
		inText: place.inText,
		top: place.top,
		words: anchorAt(article.text, place.top).words,
		section: currentSection(state),
		speaker: shownSpeakers(state)[place.speaker]?.id ?? null,
		quotation: place.quotation,
		filter: {
			speaker: filter.speaker ?? null,
			kind: filter.kind ?? null,
			// Those of the quotes hold in the text as well, where they narrow the steps.
			words: view === 'speakers' ? filter.names : filter.words,
		},
		grouping,
	};
};

const isBeginning = ({top, section, view}: KeptPlace): boolean =>
	top === 0 && section === 0 && view === 'sections';

/** What of the state is kept for the next visit to the article; null at its very beginning, which needs no keeping. */
export const keptPlace = (state: State): KeptPlace | null => {
	const {analysis, place, entries, open} = state;
	if (analysis === null) {
		return null;
	}

	// In the list of articles it is the place in the one that was read.
	if (place.view === 'documents') {
		return entries[open ?? -1]?.left ?? null;
	}

	const here = state.awaited ?? placeIn(state, analysis, place.view);
	return isBeginning(here) ? null : here;
};

/** Remembers where the person is in the article that is open, for when they come back to it from another. */
export const withPlaceLeft = (state: State): State => {
	const left = keptPlace(state);
	return {...state, entries: state.entries.map((entry, i) => (i === state.open ? {...entry, left} : entry))};
};

/** Offers to go on where an earlier visit ended. */
export const offer = (state: State, kept: KeptPlace): State =>
	state.analysis === null ? state : {...state, kept};

/** The offer in words, as long as the person has not set out on another way; null where there is none. */
export const offerInWords = (state: State): string | null => {
	const {kept, analysis, place, back} = state;
	const key = keyFor(state, 'resume');
	const isAtStart = place.top === 0 && place.section === 0 && !place.inText && back.length === 0;
	if (kept === null || isBeginning(kept) || analysis === null || key === undefined || !isAtStart) {
		return null;
	}

	const offset = findAgain(analysis.article.text, {offset: kept.top, words: kept.words});
	const section = sectionsOf(state)[kept.inText ? sectionAt(state, offset) : kept.section]?.title;
	const where = kept.view === 'sections' ? section : kept.view;
	return `${keyLabel(key)} goes on where you were last time${where ? `: ${where}` : ''}`;
};

/** The article that is open as it was left, with the filters that narrowed its lists. */
export const atKept = (state: State, kept: KeptPlace): State => {
	const {analysis} = state;
	if (analysis === null) {
		return state;
	}

	const {view, inText, section, filter, grouping} = kept;
	const filtered: State = {
		...state,
		grouping,
		filter: {
			speaker: filter.speaker ?? undefined,
			kind: filter.kind ?? undefined,
			words: view === 'speakers' ? '' : filter.words,
			names: view === 'speakers' ? filter.words : '',
			articles: state.filter.articles,
		},
	};
	const speaker = shownSpeakers(filtered).findIndex(({id}) => id === kept.speaker);
	const place = {
		...startPlace,
		view,
		inText: inText && view === 'sections',
		section: Math.max(0, Math.min(section, analysis.sections.length - 1)),
		speaker: Math.max(0, speaker),
		quotation: Math.max(0, Math.min(kept.quotation, shownQuotations(filtered).length - 1)),
	};
	// What is listed has to be found first: then one is led on to the same entry.
	const awaited = view === 'sections' || state.findings === 'found' ? null : kept;
	const there: State = {...filtered, place, awaited};
	return {
		...there,
		place: scrollTo(there, place, findAgain(analysis.article.text, {offset: kept.top, words: kept.words})),
	};
};

/** Goes where an earlier visit ended, and the next time back to where that was done; so does Escape. */
export const resume = (state: State): State => {
	const {kept, analysis, place} = state;
	if (kept === null || analysis === null) {
		return {...state, message: 'Nothing is kept of an earlier visit'};
	}

	const {place: there, filter, grouping, awaited} = atKept(state, kept);
	const gone: State = {...leaveFor(state, there, filter), grouping, awaited};
	if (place.view === 'documents') {
		return {...gone, kept: null};
	}

	const here = placeIn(state, analysis, place.view);
	return JSON.stringify(placeIn(gone, analysis, kept.view)) === JSON.stringify(here)
		? {...state, message: 'This is where you came from'}
		: {...gone, kept: here};
};
