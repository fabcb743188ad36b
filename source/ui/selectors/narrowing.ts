import {type Filter, type NarrowingName, noFilter, type State, wordsOfView} from '../state.js';

/** What narrows the quotations, in the order in which its chips stand. */
export const narrowingNames: readonly NarrowingName[] = ['kind', 'unsure', 'speaker', 'words'];

/** Whether a filter narrows the quotations by its name. */
export const isSet = (filter: Filter, name: NarrowingName): boolean => filter[name] !== noFilter[name];

/** Whether a filter leaves not all of the quotations. */
export const narrowsQuotations = (filter: Filter): boolean =>
	narrowingNames.some(name => isSet(filter, name));

/**
 * What is to be taken away of what narrows the list of the current view: what was set last first, or else the chips from
 * right to left, but not the speaker whose quotations it was opened for.
 */
export const narrowing = (state: State): ReadonlyArray<keyof Filter> => {
	const {filter, narrowedBy} = state;
	const isOpenedForSpeaker = state.back.at(-1)?.isForSpeaker === true;
	const name = wordsOfView[state.place.view];
	if (name !== 'words') {
		return name === null || filter[name] === '' ? [] : [name];
	}

	const known = narrowingNames.filter(other => !narrowedBy.includes(other));
	return [...known, ...narrowedBy]
		.filter(other => isSet(filter, other) && !(other === 'speaker' && isOpenedForSpeaker))
		.toReversed();
};

/** Whether anything narrows the list of the current view. */
export const isNarrowed = (state: State): boolean => narrowing(state).length > 0;
