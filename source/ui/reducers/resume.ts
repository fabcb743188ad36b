import {findAgain} from '../../document/anchor.js';
import type {KeptPlace} from '../../document/kept-place.js';
import {overlaps} from '../../document/span.js';
import type {Action} from '../action.js';
import {isInSight, spanInSight} from '../selectors/focus.js';
import {isBelowTop, keptPlace, placeIn, quotationAt} from '../selectors/kept-place.js';
import {shownQuotations, shownSpeakers} from '../selectors/listed.js';
import {type State, startPlace} from '../state.js';
import {reveal, scrollTo} from './movement.js';
import {leaveFor} from './navigation.js';

/** Remembers where the person is in the article that is open, for when they come back to it from another. */
export const withPlaceLeft = (state: State): State => {
	const left = keptPlace(state);
	return {...state, entries: state.entries.map((entry, i) => (i === state.open ? {...entry, left} : entry))};
};

/** Offers to go on where an earlier visit ended. */
export const offer = (state: State, kept: KeptPlace): State =>
	state.analysis === null ? state : {...state, kept, isKeptOwn: false};

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
			unsure: false,
			words: view === 'speakers' ? '' : filter.words,
			names: view === 'speakers' ? filter.words : '',
			articles: state.filter.articles,
		},
	};
	const speaker = shownSpeakers(filtered).findIndex(({id}) => id === kept.speaker);
	const chosen = kept.chosen ? quotationAt(analysis, kept.chosen) : undefined;
	const listed = shownQuotations(filtered);
	const index = view === 'quotes' && chosen !== undefined ? listed.indexOf(chosen) : -1;
	const place = {
		...startPlace,
		view,
		inText: inText && view === 'sections',
		section: Math.max(0, Math.min(section, analysis.sections.length - 1)),
		speaker: Math.max(0, speaker),
		quotation: index === -1 ? Math.max(0, Math.min(kept.quotation, listed.length - 1)) : index,
		marked: view === 'sections' && inText ? (chosen?.id ?? null) : null,
	};
	// What is listed, or marked in the text, has to be found first: then one is led on to it.
	const isFound = (view === 'sections' && !kept.chosen) || state.findings === 'found';
	const there: State = {...filtered, place, awaited: isFound ? null : kept};
	const top = findAgain(analysis.article.text, {offset: kept.top, words: kept.words});
	const scrolled = {...there, place: scrollTo(there, place, top)};
	// On a smaller screen what was chosen may have been below.
	if (place.marked !== null && chosen !== undefined) {
		return overlaps(chosen, spanInSight(scrolled))
			? scrolled
			: {...scrolled, place: reveal(scrolled, scrolled.place, chosen.start)};
	}

	const {start = 0} = analysis.sections[place.section] ?? {};
	return isBelowTop(state, kept, top) && !isInSight(scrolled, scrolled.place, start)
		? {...scrolled, place: scrollTo(scrolled, scrolled.place, start)}
		: scrolled;
};

/** Whoever moves on in the text is not led back from there to the quotation that is still waited for. */
export const withAwaited = (before: State, after: State): State =>
	after.place.view === 'sections' && after.awaited === before.awaited && after.place !== before.place
		? {...after, awaited: null}
		: after;

/** Goes where an earlier visit ended, and the next time back to where that was done; so does Escape. */
export const resume = (state: State): State => {
	const {kept, analysis, place} = state;
	if (kept === null || analysis === null) {
		return {...state, message: 'There is no place to go back to: nothing is kept of an earlier visit'};
	}

	const {place: there, filter, grouping, awaited} = atKept(state, kept);
	const gone: State = {...leaveFor(state, there, filter), grouping, awaited};
	if (place.view === 'documents') {
		return {...gone, kept: null};
	}

	const here = placeIn(state, analysis, place.view);
	return JSON.stringify(placeIn(gone, analysis, kept.view)) === JSON.stringify(here)
		? {...state, message: 'This is where you came from'}
		: {...gone, kept: here, isKeptOwn: true};
};

/** What leads far away in the text in one go: to its beginning or end, to what was typed. */
const leadsFar = (action: Action): boolean =>
	(action.type === 'move' && action.by === 'all') || action.type === 'submit';

/**
 * Remembers from where somebody went far in the text, as `resume` comes back; where they were last time stays until they
 * have gone there.
 */
export const withWayBack = (before: State, after: State, action: Action): State => {
	// While words are typed the text moves already.
	const {place} = before.prompt?.before ?? before;
	const isAway =
		leadsFar(action) &&
		before.analysis !== null &&
		after.analysis === before.analysis &&
		after.prompt === null &&
		after.overlay === null &&
		after.place.inText &&
		after.place.top !== place.top;
	return isAway && before.analysis !== null && (after.kept === null || after.isKeptOwn)
		? {...after, kept: placeIn({...before, place}, before.analysis, 'sections'), isKeptOwn: true}
		: after;
};
