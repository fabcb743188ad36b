/** Where a binding holds, and when the footer tells of it: a condition is a function of the state. */
import {listLength, shownQuotation} from '../selectors/listed.js';
import type {State} from '../state.js';

/** The fewest columns of a screen whose footer has room for a second key, or another word. */
const roomFrom = 60;

/** The footer has that room. */
export const hasRoomForWords = ({size}: State): boolean => size.columns >= roomFrom;

/** The quotations are listed. */
export const inQuotes = ({place}: State): boolean => place.view === 'quotes';
/** The speakers are listed. */
export const inSpeakers = ({place}: State): boolean => place.view === 'speakers';
/** The keys move the text. */
export const inText = ({place}: State): boolean => place.inText;
/** The keys move the choice in a list. */
export const inList = ({place}: State): boolean => !place.inText;
/** The text is what is looked at, beside the sections or alone. */
export const inArticle = ({place, analysis}: State): boolean =>
	analysis !== null && place.view === 'sections';
/** A search in the text holds, which is ended where the text is looked at. */
export const isSearching = ({place, search}: State): boolean => search !== null && place.view === 'sections';
/** Two speakers are compared, or the second one is to be chosen still; Escape ends that before it takes a filter away. */
export const isComparing = ({place}: State): boolean => place.view === 'speakers' && place.compared !== null;
/** An article is open. */
export const hasArticle = ({analysis}: State): boolean => analysis !== null;
/** There is something to choose in the list. */
export const hasEntries = (state: State): boolean => listLength(state) > 0;
/** There are quotations at all, whatever a filter leaves of them. */
export const hasQuotations = ({analysis}: State): boolean => (analysis?.quotations.length ?? 0) > 0;
/** Somebody is found to say what is chosen in the list of quotations. */
export const isOfSomebody = (state: State): boolean =>
	(shownQuotation(state, state.place.quotation)?.speakers.length ?? 0) > 0;
/** One of several articles has been asked for, and is waited for in their list. */
export const isOpening = ({place, wanted}: State): boolean =>
	place.view === 'documents' && wanted !== null && !wanted.isAgain;
/** There are several articles to choose from. */
export const hasSeveral = ({entries}: State): boolean => entries.length > 1;
