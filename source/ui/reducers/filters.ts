import {quotationKinds} from '../../document/choices.js';
import {shownEntries, shownQuotation, shownQuotations, shownSpeakers} from '../selectors/listed.js';
import {isSet, narrowing, narrowingNames} from '../selectors/narrowing.js';
import {nearestTo} from '../selectors/quotations-at.js';
import {type Filter, type NarrowingName, noFilter, type State} from '../state.js';
import {choose} from './movement.js';

/** The same quotation chosen, or else the next one in the text, and the same again once it is listed. */
const keepQuotation = (before: State, after: State): State => {
	const {quotation, hidden} = before.place;
	const id = hidden ?? shownQuotation(before, quotation)?.id;
	const listed = shownQuotations(after);
	const same = listed.findIndex(other => other.id === id);
	if (same !== -1 || id === undefined) {
		return choose(after, same);
	}

	const {start} = before.analysis?.quotations.find(other => other.id === id) ?? {start: 0};
	const near = choose(after, nearestTo(listed, start));
	return {...near, place: {...near.place, hidden: id}};
};

/**
 * After what is listed has changed, the same entry stays chosen where it is still there, so that nobody is sent back to the
 * beginning; of quotations else the next one.
 */
export const keepChoice = (before: State, after: State): State => {
	const {view, speaker} = before.place;
	switch (view) {
		case 'documents':
			return choose(after, shownEntries(after).indexOf(before.entry));
		case 'sections':
			// Nothing narrows them.
			return after;
		case 'speakers': {
			const id = shownSpeakers(before)[speaker]?.id;
			return choose(
				after,
				shownSpeakers(after).findIndex(other => other.id === id),
			);
		}

		case 'quotes':
			return keepQuotation(before, after);
	}
};

/** Narrows to the first of some values of a filter that leaves something to list. */
const narrowTo = <Name extends 'kind' | 'speaker'>(
	state: State,
	name: Name,
	values: ReadonlyArray<Filter[Name]>,
): State => {
	const narrowed = values
		.map((value): State => ({...state, filter: {...state.filter, [name]: value}}))
		.find(next => shownQuotations(next).length > 0);
	return narrowed === undefined
		? {...state, message: `There is no other ${name} to choose`}
		: keepChoice(state, narrowed);
};

/** Values that follow each other in a circle, each of them once. */
const around = <Value>(values: readonly Value[], first: number): Value[] => [
	...values.slice(first),
	...values.slice(0, first),
];

/** Narrows the quotations to the next kind of which any are left; behind the last kind all are listed again. */
export const filterKind = (state: State): State => {
	// Behind several, as the command line may name them, comes what is first: any.
	const kinds: ReadonlyArray<Filter['kind']> = [undefined, ...quotationKinds];
	return narrowTo(state, 'kind', around(kinds, kinds.indexOf(state.filter.kind) + 1));
};

/**
 * Lists the words of whoever says what is chosen, and then of one after the other; of all where there is no other.
 * Where no one is found to say it, nothing is narrowed.
 */
export const filterSpeaker = (state: State): State => {
	const {speaker} = state.filter;
	const ids = shownSpeakers({...state, filter: noFilter}).map(({id}) => id);
	if (speaker !== undefined) {
		const others = around(ids, ids.indexOf(speaker) + 1).filter(id => id !== speaker);
		return narrowTo(state, 'speaker', [...others, undefined]);
	}

	const quotation = shownQuotation(state, state.place.quotation);
	const [owner = ''] = quotation?.speakers ?? [];
	// Somebody else's words would answer another question.
	return quotation !== undefined && owner === ''
		? {...state, message: 'No one in the text is found to say this'}
		: narrowTo(state, 'speaker', around(ids, Math.max(0, ids.indexOf(owner))));
};

/** Lists only the attributions that are not sure, and then all again. */
export const filterDoubt = (state: State): State => {
	const narrowed: State = {...state, filter: {...state.filter, unsure: !state.filter.unsure}};
	return shownQuotations(narrowed).length === 0
		? {...state, message: 'All that is listed is sure, or nobody’s'}
		: keepChoice(state, narrowed);
};

/** Remembers in which order the quotations were narrowed; while words are typed they narrow nothing for good. */
export const withNarrowing = (before: State, state: State): State => {
	const {filter, prompt, narrowedBy} = state;
	const from = before.prompt?.before.filter ?? before.filter;
	if (prompt !== null || filter === from) {
		return state;
	}

	const kept = narrowedBy.filter(name => isSet(filter, name) && filter[name] === from[name]);
	return {
		...state,
		narrowedBy: [...kept, ...narrowingNames.filter(name => isSet(filter, name) && !kept.includes(name))],
	};
};

/** Takes away what narrows the quotations by its name, or narrows them to a kind where some of it are left. */
export const setFilter = (state: State, name: NarrowingName, kind?: Filter['kind']): State => {
	const filter = {...state.filter, [name]: name === 'kind' ? kind : noFilter[name]};
	const narrowed: State = {...state, filter};
	return kind !== undefined && shownQuotations(narrowed).length === 0
		? {...state, message: `Nothing that is listed is ${kind}`}
		: keepChoice(state, narrowed);
};

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
