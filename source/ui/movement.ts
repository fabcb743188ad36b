import type {Analysis, Quotation} from '../document/analysis.js';
import {indexAt, overlaps} from '../document/span.js';
import type {Distance} from './action.js';
import {narrowedQuotations} from './chips.js';
import {chosen, currentSection, focusOf, inSight, isInSight, lookedAt, textRows} from './focus.js';
import {rowAt, rowsOf} from './rows.js';
import {
	chipRows,
	entryHeight,
	listHeight,
	listLength,
	quotationsWith,
	shownEntries,
	shownQuotations,
	shownSpeakers,
} from './shown.js';
import {layout, longestTrail, type Place, type State, sectionAt, sectionsOf} from './state.js';

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

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
	if (marked === undefined || overlaps(marked, inSight(scrolled))) {
		return scrolled;
	}

	// Without the evidence there is room for more rows, and the text ends further down.
	const cleared = {...scrolled, place: {...scrolled.place, marked: null}};
	return {...cleared, place: scrollTo(cleared, cleared.place, top)};
};

/** Moves the text, where the keys are in it, or the choice in the list. */
export const move = (state: State, by: Distance, direction: 1 | -1): State => {
	const {place} = state;
	const height = place.inText
		? textRows(state)
		: Math.floor((listHeight(state) - chipRows(state)) / entryHeight(state));
	const distance = {line: 1, half: Math.max(1, height >> 1), page: Math.max(1, height - 1), all: 0x3fff_ffff}[
		by
	];
	return place.inText
		? scrollText(state, direction * distance)
		: choose(state, chosen(state) + direction * distance);
};

/**
 * The index of the quotation at an offset or the first after it, or else of the last; a list need not be in order.
 * Words that are somebody's come before those that are nobody's.
 */
export const nearestTo = (quotations: readonly Quotation[], from: number): number => {
	const isOwned = ({speakers}: Quotation) => speakers.length > 0;
	const someOwned = quotations.some(isOwned);
	let best = -1;
	for (const [i, quotation] of quotations.entries()) {
		const {start, end} = quotation;
		if (someOwned && !isOwned(quotation)) {
			continue;
		}

		const other = quotations[best];
		if (other === undefined) {
			best = i;
		} else if (end > from !== other.end > from) {
			best = end > from ? i : best;
		} else if (end > from ? start < other.start : start > other.start) {
			best = i;
		}
	}

	return best;
};

/** The index of the listed quotation that is nearest to the place in the text. */
export const nearestQuotation = (state: State): number => {
	const {place} = state;
	const shown = shownQuotations(state);
	if (place.view === 'speakers') {
		const [first] = shownSpeakers(state)[place.speaker]?.quotations ?? [];
		return Math.max(
			0,
			shown.findIndex(({id}) => id === first),
		);
	}

	const marked = shown.findIndex(({id}) => id === place.marked);
	if (marked !== -1) {
		return marked;
	}

	const from = place.inText ? focusOf(state) : (sectionsOf(state)[place.section]?.start ?? place.top);
	return Math.max(0, nearestTo(shown, from));
};

/** Goes into the text at a quotation, and marks it. */
export const readQuotation = (state: State, id: string): State => {
	const quotation = state.analysis?.quotations.find(candidate => candidate.id === id);
	if (!quotation) {
		return state;
	}

	const place: Place = {
		...state.place,
		view: 'sections',
		inText: true,
		marked: id,
	};
	return {
		...state,
		back: [...state.back, state.place].slice(-longestTrail),
		place: scrollTo(state, place, quotation.start, Math.floor(textRows({...state, place}) / 3)),
	};
};

/**
 * Steps to the next or the previous quotation in the text, from the one that is marked or from what is looked at. What the
 * list of quotations is narrowed to, such as one speaker's words, the steps are as well.
 */
export const stepQuotation = (state: State, direction: 1 | -1): State => {
	const {analysis, place, filter} = state;
	if (analysis === null || analysis.quotations.length === 0) {
		return {...state, message: 'Nothing is quoted in this article'};
	}

	const narrowed = narrowedQuotations(state, 'quotation') ?? 'quotation';
	const quotations = quotationsWith(analysis, filter);
	if (quotations.length === 0) {
		return {...state, message: `There is no ${narrowed}`};
	}

	const at = lookedAt(state);
	const marked = at === undefined ? -1 : quotations.indexOf(at);
	const from = place.inText ? focusOf(state) : (sectionsOf(state)[currentSection(state)]?.start ?? place.top);
	const index =
		marked !== -1
			? marked + direction
			: direction === 1
				? quotations.findIndex(({start}) => start >= from)
				: quotations.findLastIndex(({start}) => start < from);
	const quotation = quotations[index];
	if (quotation === undefined) {
		return {
			...state,
			message: `That was the ${direction === 1 ? 'last' : 'first'} ${narrowed}`,
		};
	}

	const next: Place = {...place, view: 'sections', inText: true, marked: quotation.id};
	return {...state, place: reveal(state, next, quotation.start)};
};

/** The quotations that touch a stretch of the text. */
export const quotationsIn = ({quotations}: Analysis, start: number, end: number) => {
	// They are sorted by their beginnings, but an early one may be long: look back over a screenful of them.
	const first = Math.max(0, indexAt(quotations, start) - 50);
	const found = [];
	for (let i = first; i < quotations.length && quotations[i].start < end; i++) {
		if (overlaps(quotations[i], {start, end})) {
			found.push(quotations[i]);
		}
	}

	return found;
};
