import type {Section} from '../../document/analysis.js';
import {columnsOf} from '../../document/columns.js';
import {listRows, twoLinesBelow} from '../layout.js';
import {layout, type State, sectionsOf} from '../state.js';
import {groupedQuotations, listLength} from './listed.js';
import {narrowsQuotations} from './narrowing.js';

/** Whether the titles of sections take two lines: where most do not fit in one, and all of them have room for two. */
const areTitlesLong = (state: State): boolean => {
	const {shape, list, body} = layout(state);
	const sections = sectionsOf(state);
	return (
		shape === 'wide' &&
		2 * sections.length <= body &&
		2 * sections.filter(({title}) => columnsOf(title) > list - 8).length > sections.length
	);
};

/** How many lines most entries of the current list take, without the title of a group. */
export const entryHeight = (state: State): number => {
	switch (state.place.view) {
		case 'documents':
			return 1;
		case 'sections':
			return areTitlesLong(state) ? 2 : 1;
		default:
			return layout(state).list < twoLinesBelow ? 2 : 1;
	}
};

/** How many columns the title of a section is set in. */
export const sectionIndent = ({level}: Section): number => 2 * Math.min(4, level - 1);

/** How many lines a section takes in the list: a title that fits in one leaves no blank line behind. */
export const sectionHeight = (state: State, section: Section): number =>
	columnsOf(section.title) + sectionIndent(section) > layout(state).list - 8 ? entryHeight(state) : 1;

/** How many lines an entry of the current list takes, without the title of a group. */
export const heightOfEntry = (state: State, index: number): number => {
	const section = state.place.view === 'sections' ? sectionsOf(state)[index] : undefined;
	return section === undefined ? entryHeight(state) : sectionHeight(state, section);
};

/**
 * The title that stands above an entry of the current list: of the group that it opens, or of its own where it is the
 * first in sight, so that one knows whose it is.
 *
 * @param from the first entry in sight; where none is given, only groups that open have a title
 */
export const groupTitle = (state: State, index: number, from?: number): string | null => {
	const entry = state.place.view === 'quotes' ? groupedQuotations(state)[index] : undefined;
	return entry && (entry.isFirst || index === from) ? entry.title : null;
};

/** The fewest rows of the body in which a list has room for what stands above its entries. */
const roomAbove = 12;

/** How many rows of a list stand above its entries: the filters of the quotations; on a low screen only where one is on. */
export const chipRows = (state: State): number => {
	const {place, analysis, filter} = state;
	if (place.view !== 'quotes' || analysis === null || analysis.quotations.length === 0) {
		return 0;
	}

	return layout(state).body >= roomAbove ? 2 : narrowsQuotations(filter) ? 1 : 0;
};

/** Whether the list of speakers tells above them what it is sorted by: there are several, and words to share. */
const hasSpeakerTitle = (state: State): boolean => {
	const speakers = state.place.view === 'speakers' ? (state.analysis?.speakers ?? []) : [];
	return (
		speakers.length > 1 &&
		layout(state).body >= roomAbove &&
		speakers.some(({quotedWords}) => quotedWords > 0)
	);
};

/** How many rows of a list stand above its entries. */
export const rowsAbove = (state: State): number => (hasSpeakerTitle(state) ? 1 : chipRows(state));

/** The fewest rows of a list of articles, and what tells below it, with its rule, why one cannot be opened. */
const leastDocuments = 5;
const reasonRows = 5;

/** What lies behind an entry is not known: below the list stands at most why one of them cannot be opened. */
const documentRows = (state: State): number => {
	const {shape, body} = layout(state);
	return shape === 'narrow' && state.entries.some(({status}) => status === 'failed')
		? Math.min(body, Math.max(leastDocuments, body - reasonRows))
		: body;
};

/** How many rows the list of the current view takes. */
export const listHeight = (state: State): number => {
	if (state.place.view === 'documents') {
		return documentRows(state);
	}

	let needed = rowsAbove(state) + listLength(state) * entryHeight(state);
	if (state.place.view === 'quotes') {
		needed += groupedQuotations(state).filter(({isFirst, title}) => isFirst && title !== null).length;
	}

	// Two speakers side by side need the room more than the list does.
	const isComparison = state.place.view === 'speakers' && state.place.compared !== null;
	return listRows(layout(state), isComparison ? 0 : needed);
};

/** Whether the list of a narrow screen goes down to the keys: below it there is no room for a rule and a line of text. */
export const reachesKeys = (state: State): boolean => layout(state).body - listHeight(state) < 2;

/** What of a list is in sight: the entries `[from, to)` around the chosen one, or from where the list is held. */
export const windowOf = (state: State, chosen: number): {readonly from: number; readonly to: number} => {
	const room = listHeight(state) - rowsAbove(state);
	const length = listLength(state);
	const height = entryHeight(state);
	// Of thousands of sections none takes more than a line.
	const areAlike = height === 1 || state.place.view !== 'sections';
	const heightOf = (index: number, first?: number) =>
		(areAlike ? height : heightOfEntry(state, index)) + (groupTitle(state, index, first) === null ? 0 : 1);
	/** Behind the last entry that is in sight where one is the first. */
	const endFrom = (first: number): number => {
		let end = first;
		for (let used = 0; end < length && used + heightOf(end, first) <= room; end++) {
			used += heightOf(end, first);
		}

		return end;
	};

	const {view, held} = state.place;
	if (held?.view === view && held.from <= chosen && chosen < endFrom(held.from)) {
		return {from: held.from, to: endFrom(held.from)};
	}

	if (length === 0) {
		return {from: 0, to: 0};
	}

	// First upwards to the middle, then downwards to the end, then upwards with what is left.
	let from = Math.min(chosen, length - 1);
	const least = from + 1;
	let used = heightOf(from);
	while (from > 0 && used + heightOf(from - 1, from - 1) <= Math.ceil(room / 2)) {
		used += heightOf(--from);
	}

	const to = Math.max(least, endFrom(from));
	while (from > 0 && endFrom(from - 1) >= to) {
		from--;
	}

	return {from, to};
};
