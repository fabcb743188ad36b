import {overlaps} from '../../document/span.js';
import type {Distance} from '../action.js';
import {rowAt, rowsOf} from '../rows.js';
import {chosen, focusOf, isInSight, spanInSight, textRows} from '../selectors/focus.js';
import {entryHeight, listHeight, rowsAbove} from '../selectors/list-layout.js';
import {listLength, shownEntries} from '../selectors/listed.js';
import {layout, type Place, type State, sectionAt, sectionsOf} from '../state.js';

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Further than any text or list goes. */
const everything = 0x3fff_ffff;

/** The last row that may stand at the top of the text. */
const lastTop = (count: number, height: number): number => Math.max(0, count - height);

/** The place with an offset's row at the top of the text, or as near to it as the text's end allows. */
export const scrollTo = (state: State, place: Place, offset: number, above = 0): Place => {
	if (state.analysis === null) {
		return place;
	}

	const rows = rowsOf(state.analysis.article, layout(state).measure);
	const row = clamp(rowAt(rows, offset) - above, 0, lastTop(rows.count, textRows({...state, place})));
	return {...place, top: rows.starts[row]};
};

/** Scrolls the text so that an offset is in sight, a third down where it has to move. */
export const reveal = (state: State, place: Place, offset: number): Place => {
	if (state.analysis === null) {
		return place;
	}

	return isInSight(state, place, offset)
		? place
		: scrollTo(
				state,
				{...place, section: sectionAt(state, offset)},
				offset,
				Math.floor(textRows({...state, place}) / 3),
			);
};

/** The screen laid out anew: the row at the top stays, and so does what is looked at. */
export const laidOut = (before: State, after: State): State => ({
	...after,
	place: reveal(after, scrollTo(after, after.place, after.place.top), focusOf(before)),
});

/** Chooses an entry of the current list; in the sections the text follows. */
export const choose = (state: State, index: number): State => {
	const wanted = clamp(index, 0, Math.max(0, listLength(state) - 1));
	const place: Place = {...state.place, held: null, hidden: null};
	switch (place.view) {
		case 'documents':
			return {...state, entry: shownEntries(state)[wanted] ?? state.entry, place};
		case 'sections': {
			const section = sectionsOf(state)[wanted];
			return {
				...state,
				place: scrollTo(state, {...place, section: wanted, marked: null}, section?.start ?? 0),
			};
		}

		case 'speakers':
			return {...state, place: {...place, speaker: wanted}};
		case 'quotes':
			return {...state, place: {...place, quotation: wanted}};
	}
};

/** Scrolls the text by rows. */
export const scrollText = (state: State, by: number): State => {
	if (state.analysis === null) {
		return state;
	}

	const rows = rowsOf(state.analysis.article, layout(state).measure);
	const row = clamp(rowAt(rows, state.place.top) + by, 0, lastTop(rows.count, textRows(state)));
	const top = rows.starts[row];
	if (top === state.place.top) {
		return state;
	}

	// At the end one is in the last section, whose head may never get to the top.
	const isEnd = by > 0 && row === lastTop(rows.count, textRows(state));
	const section = sectionAt(state, isEnd ? rows.starts[rows.count - 1] : top);
	const scrolled = {...state, place: {...state.place, top, section}};
	const marked =
		state.place.marked === null
			? undefined
			: state.analysis.quotations.find(({id}) => id === state.place.marked);
	// The evidence for what is out of sight would be taken for that of what is in sight.
	if (marked === undefined || overlaps(marked, spanInSight(scrolled))) {
		return scrolled;
	}

	// Without the evidence there is room for more rows, and the text ends further down.
	const cleared = {...scrolled, place: {...scrolled.place, marked: null}};
	return {...cleared, place: scrollTo(cleared, cleared.place, top)};
};

/** How many rows or entries a key moves by where so many are in sight; of a page one stays, so that none is passed over. */
export const distanceOf = (by: Distance, height: number): number =>
	({line: 1, half: Math.max(1, height >> 1), page: Math.max(1, height - 1), all: everything})[by];

/** Moves the text, where the keys are in it, or the choice in the list. */
export const move = (state: State, by: Distance, direction: 1 | -1): State => {
	const {place} = state;
	const height = place.inText
		? textRows(state)
		: Math.floor((listHeight(state) - rowsAbove(state)) / entryHeight(state));
	const distance = direction * distanceOf(by, height);
	return place.inText ? scrollText(state, distance) : choose(state, chosen(state) + distance);
};
