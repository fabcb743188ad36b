import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import type {State} from '../state.js';

/** A list that keys of its own work in; it is called what its key is. */
type ListName = 'speakers' | 'quotes' | 'all-links';

/** Says why nothing happens, and which key leads to the list where it would. */
export const pointTo = (state: State, list: ListName, reason: string): State => {
	const key = keyFor(state, list);
	return {...state, message: `${reason}${key ? `: ${keyShown(state, key)} lists them` : ''}`};
};

/** Says of a key that it means nothing where the person is, and which one leads on: the help, or out of an overlay. */
export const unbound = (state: State, key: string): string => {
	const help = keyFor(state, 'help');
	const way =
		state.overlay !== null
			? '; q closes'
			: help === undefined
				? ''
				: `; ${keyShown(state, help)} tells the keys`;
	return `${keyShown(state, key)} does nothing here${way}`;
};

/** Does what can be done in one list only, or says so anywhere else: a key that is silent looks broken. */
export const onlyIn = (
	state: State,
	list: Exclude<ListName, 'all-links'>,
	reason: string,
	change: (state: State) => State,
): State => (state.place.view === list ? change(state) : pointTo(state, list, reason));
