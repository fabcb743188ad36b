import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {narrowedQuotations} from '../lines/chips.js';
import {currentSection, focusOf, lookedAt, quotationMeant, textRows} from '../selectors/focus.js';
import {quotationsWith, shownQuotations, shownSpeakers} from '../selectors/listed.js';
import {nearestTo, ownedOf} from '../selectors/quotations-at.js';
import {longestTrail, type Place, type State, sectionsOf} from '../state.js';
import {reveal, scrollTo} from './movement.js';

/** The index of the listed speaker of the quotation that is looked at or chosen; else of the one who was chosen before. */
export const nearestSpeaker = (state: State): number => {
	const {place} = state;
	const quotation = quotationMeant(state);
	const at = shownSpeakers(state).findIndex(({id}) => quotation?.speakers.includes(id));
	return at === -1 ? place.speaker : at;
};

/**
 * The index of the listed quotation that is nearest to the place in the text; from the list of speakers it is the chosen one's
 * that was nearest before, or else their first.
 */
export const nearestQuotation = (state: State): number => {
	const {place} = state;
	const shown = shownQuotations(state);
	if (place.view === 'speakers') {
		const own = shownSpeakers(state)[place.speaker]?.quotations ?? [];
		return own.includes(shown[place.quotation]?.id)
			? place.quotation
			: Math.max(
					0,
					shown.findIndex(({id}) => id === own[0]),
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

/** Where the steps end; what they have passed over stands last in the list. */
const lastOrFirst = (state: State, direction: 1 | -1, narrowed: string, passedOver: number): string => {
	const key = keyFor(state, 'quotes');
	const told = passedOver > 0 && direction === 1 && key !== undefined;
	return `That was the ${direction === 1 ? 'last' : 'first'} ${narrowed}${told ? `; ${keyShown(state, key)} lists ${passedOver} in marks that ${passedOver === 1 ? 'is' : 'are'} nobody’s` : ''}`;
};

/**
 * Steps to the next or the previous quotation in the text, from the one that is marked or from what is looked at. What the
 * list of quotations is narrowed to, such as one speaker's words, the steps are as well. They go in the order of the list,
 * which is that of the text but for what is nobody's: that stands last there, where nobody who reads on goes, and is passed
 * over here unless nothing else is left.
 */
export const stepQuotation = (state: State, direction: 1 | -1): State => {
	const {analysis, place, filter, findings} = state;
	if (findings !== 'found') {
		return {...state, message: 'Finding out who says what…'};
	}

	if (analysis === null || analysis.quotations.length === 0) {
		return {...state, message: 'Nothing is quoted in this article'};
	}

	const narrowed = narrowedQuotations(state, 'quotation') ?? 'quotation';
	const left = quotationsWith(analysis, filter);
	const quotations = ownedOf(left);
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
		return {...state, message: lastOrFirst(state, direction, narrowed, left.length - quotations.length)};
	}

	const next: Place = {...place, view: 'sections', inText: true, marked: quotation.id};
	return {...state, place: reveal(state, next, quotation.start)};
};
