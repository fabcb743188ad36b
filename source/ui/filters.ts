import {quotationKinds} from '../document/choices.js';
import {choose} from './movement.js';
import {shownQuotations, shownSpeakers} from './shown.js';
import {type Filter, noFilter, type State, wordsHere} from './state.js';

/** After what is listed has changed, the same entry stays chosen where it is still there. */
const keepChoice = (before: State, after: State): State => {
	const idOf = (state: State) =>
		before.place.view === 'quotes'
			? shownQuotations(state).map(({id}) => id)
			: shownSpeakers(state).map(({id}) => id);
	const chosen = idOf(before)[before.place.view === 'quotes' ? before.place.quotation : before.place.speaker];
	return choose(after, Math.max(0, idOf(after).indexOf(chosen)));
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

	return {...state, message: `There is no other ${name} to choose`};
};

export const filterKind = (state: State): State => cycle(state, 'kind', [undefined, ...quotationKinds]);

export const filterSpeaker = (state: State): State =>
	cycle(state, 'speaker', [undefined, ...shownSpeakers({...state, filter: noFilter}).map(({id}) => id)]);

/** What narrows the list of the current view: the chips from right to left, the words first. */
const narrowing = (state: State): ReadonlyArray<keyof Filter> => {
	const {speaker, kind} = state.filter;
	const inQuotes = state.place.view === 'quotes';
	const words = wordsHere(state) === '' ? [] : [inQuotes ? ('words' as const) : ('names' as const)];
	return inQuotes
		? [
				...words,
				...(speaker === undefined ? [] : ['speaker' as const]),
				...(kind === undefined ? [] : ['kind' as const]),
			]
		: words;
};

/** Whether anything narrows the list of the current view. */
export const isNarrowed = (state: State): boolean => narrowing(state).length > 0;

/** Takes away one of what narrows the list of the current view. */
export const showMore = (state: State): State => {
	const [last] = narrowing(state);
	return last === undefined
		? state
		: keepChoice(state, {...state, filter: {...state.filter, [last]: noFilter[last]}});
};

/** Groups the quotations by the other of section and speaker. */
export const regroup = (state: State): State =>
	keepChoice(state, {...state, grouping: state.grouping === 'section' ? 'speaker' : 'section'});
