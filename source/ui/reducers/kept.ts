import type {Analysis, Quotation} from '../../document/analysis.js';
import {truncate} from '../../document/columns.js';
import type {Anchor, KeptPlace} from '../../document/kept-place.js';
import {overlaps} from '../../document/span.js';
import {wordsWithVerb} from '../../document/wording.js';
import {keyFor} from '../bindings/table.js';
import {keyShown} from '../keys/key-labels.js';
import {anchorAt, findAgain, longestAnchor} from '../selectors/anchor.js';
import {currentSection, inSight, lookedAt} from '../selectors/focus.js';
import {shownQuotation, shownQuotations, shownSpeakers} from '../selectors/shown.js';
import {type State, sectionAt, sectionsOf, startPlace} from '../state.js';
import {reveal, scrollTo} from './movement.js';
import {leaveFor} from './navigation.js';

/** Where the person is in an article, in a view of it. */
const placeIn = (state: State, {article}: Analysis, view: KeptPlace['view']): KeptPlace => {
	const {place, filter, grouping} = state;
	const chosen = view === 'quotes' ? shownQuotation(state, place.quotation) : lookedAt(state);
	return {
		view,
		inText: place.inText,
		top: place.top,
		words: anchorAt(article.text, place.top).words,
		section: currentSection(state),
		speaker: shownSpeakers(state)[place.speaker]?.id ?? null,
		quotation: place.quotation,
		chosen: chosen === undefined ? null : anchorAt(article.text, chosen.start, chosen.end),
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

/** The quotation that begins at a place, the one with its words where there are several. */
const quotationAt = ({article, quotations}: Analysis, anchor: Anchor): Quotation | undefined => {
	const at = findAgain(article.text, anchor);
	const begun = quotations.filter(({start}) => start === at);
	return begun.find(({text}) => text.slice(0, longestAnchor) === anchor.words) ?? begun[0];
};

/**
 * What was chosen, in one line: as the list tells it, behind the verb without which it would mislead, once quotations are
 * found; until then what stands there now.
 */
const chosenInWords = (analysis: Analysis, anchor: Anchor): string => {
	const quotation = quotationAt(analysis, anchor);
	if (quotation !== undefined) {
		return truncate(wordsWithVerb(analysis, quotation), longestAnchor);
	}

	const {text} = analysis.article;
	const at = findAgain(text, anchor);
	const words = text.slice(at, at + anchor.words.length).replaceAll(/\s+/g, ' ');
	// It may have gone on.
	return truncate(words.length < longestAnchor ? words : `${words}…`, longestAnchor);
};

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
	const words = kept.chosen ? chosenInWords(analysis, kept.chosen) : null;
	const where = kept.view === 'sections' ? (words ?? section) : [kept.view, words].filter(Boolean).join(', ');
	return `${keyShown(state, key)} goes on where you were last time${where ? `: ${where}` : ''}`;
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
	return place.marked === null || chosen === undefined || overlaps(chosen, inSight(scrolled))
		? scrolled
		: {...scrolled, place: reveal(scrolled, scrolled.place, chosen.start)};
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
