import {quotationKinds} from '../document/analysis.js';
import {choose} from './movement.js';
import {groupedQuotations, shownQuotation, shownQuotations, shownSpeakers} from './shown.js';
import {type Filter, noFilter, type State} from './state.js';

/** After what is listed has changed, the same quotation stays chosen where it is still there. */
export const keepChoice = (before: State, after: State): State => {
	if (before.place.view !== 'quotes') {
		return choose(after, 0);
	}

	const id = shownQuotation(before, before.place.quotation)?.id;
	return choose(
		after,
		Math.max(
			0,
			groupedQuotations(after).findIndex(({quotation}) => quotation.id === id),
		),
	);
};

/** The next value of a filter in its cycle that leaves something to list. */
const cycle = <Name extends 'kind' | 'speaker'>(
	state: State,
	name: Name,
	values: ReadonlyArray<Filter[Name]>,
): State => {
	const from = values.indexOf(state.filter[name]);
	for (let step = 1; step <= values.length; step++) {
		const next: State = {...state, filter: {...state.filter, [name]: values[(from + step) % values.length]}};
		if (shownQuotations(next).length > 0) {
			return keepChoice(state, next);
		}
	}

	return state;
};

export const filterKind = (state: State): State => cycle(state, 'kind', [undefined, ...quotationKinds]);

export const filterSpeaker = (state: State): State =>
	cycle(state, 'speaker', [undefined, ...shownSpeakers({...state, filter: noFilter}).map(({id}) => id)]);

/** Whether anything narrows the list of the current view. */
export const isNarrowed = ({place, filter: {speaker, kind, words}}: State): boolean =>
	words !== ''
		? place.view === 'quotes' || place.view === 'speakers'
		: place.view === 'quotes' && (speaker !== undefined || kind !== undefined);

export const showAll = (state: State): State => keepChoice(state, {...state, filter: noFilter});

/** Groups the quotations by the other of section and speaker. */
export const regroup = (state: State): State =>
	keepChoice(state, {...state, grouping: state.grouping === 'section' ? 'speaker' : 'section'});
