import type {Action, Effect} from './action.js';
import type {State} from './state.js';
import {update} from './update.js';

/** Holds the one state and passes actions through the reducer. */
export type Store = {
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	/** Calls back after every change; returns what ends that. */
	readonly subscribe: (changed: () => void) => () => void;
};

/**
 * @param initial the first state
 * @param run carries an effect out, after the state that asked for it is in place
 */
export const createStore = (initial: State, run: (effect: Effect) => void): Store => {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		state: () => state,
		dispatch(action) {
			const [next, ...effects] = update(state, action);
			const changed = next !== state;
			state = next;
			if (changed) {
				for (const listener of listeners) {
					listener();
				}
			}

			for (const effect of effects) {
				run(effect);
			}
		},
		subscribe(changed) {
			listeners.add(changed);
			return () => listeners.delete(changed);
		},
	};
};
