import type {Action} from './action.js';
import type {Binding} from './bindings/binding.js';
import {bindingsOf} from './bindings/key-table.js';
import {typing} from './bindings/typing.js';
import type {State} from './state.js';

/** In an overlay `q` closes, whatever it does elsewhere and whatever was looked for. */
const overlayKeys: Readonly<Record<string, Action>> = {
	q: {type: 'cancel', entirely: true},
	'?': {type: 'help'},
	f1: {type: 'help'},
	escape: {type: 'cancel'},
	left: {type: 'cancel'},
	backspace: {type: 'cancel'},
	return: {type: 'enter'},
	o: {type: 'enter'},
	'/': {type: 'prompt', kind: 'search'},
};

/** A table is wider than the screen: there the arrows go sideways. */
const tableKeys: Readonly<Record<string, Action>> = {
	left: {type: 'shift', direction: -1},
	h: {type: 'shift', direction: -1},
	right: {type: 'shift', direction: 1},
	l: {type: 'shift', direction: 1},
};

/** The first key of `ZZ`, which quits; it is in no table. */
export const firstOfTwo = 'Z';

/** What of the key table goes on in an overlay. */
const overlayActions = new Set<Action['type']>(['quit', 'suspend', 'redraw', 'move', 'copy']);

const indexes = new WeakMap<readonly Binding[], ReadonlyMap<string, readonly Binding[]>>();

const indexOf = (bindings: readonly Binding[]): ReadonlyMap<string, readonly Binding[]> => {
	const kept = indexes.get(bindings);
	if (kept) {
		return kept;
	}

	const index = new Map<string, Binding[]>();
	for (const binding of bindings) {
		for (const key of binding.keys) {
			index.set(key, [...(index.get(key) ?? []), binding]);
		}
	}

	indexes.set(bindings, index);
	return index;
};

/** What a key of a table means where the person is. */
const bound = (state: State, key: string, table = bindingsOf(state)): Action | undefined =>
	indexOf(table)
		.get(key)
		?.find(({when}) => when === undefined || when(state))?.action;

/**
 * What a key means where the person is.
 *
 * @param state where the person is
 * @param key its name, as `nameKey` gives it
 * @returns the action, or undefined where the key means nothing
 */
export const keymap = (state: State, key: string): Action | undefined => {
	if (state.prompt !== null) {
		return bound(state, key, typing) ?? ([...key].length === 1 ? {type: 'type', text: key} : undefined);
	}

	if (key === firstOfTwo) {
		return state.pending === key ? {type: 'quit', status: 0} : {type: 'await', key};
	}

	if (state.overlay !== null) {
		const own = (state.overlay.name === 'table' ? tableKeys[key] : undefined) ?? overlayKeys[key];
		const action = own ?? bound(state, key);
		return own === undefined && action?.type === state.overlay.name
			? // The key that opened it closes it.
				{type: 'cancel'}
			: action &&
					(own ||
						overlayActions.has(action.type) ||
						// There it takes the chosen one away.
						(action.type === 'bookmark' && state.overlay.name === 'bookmarks'))
				? action
				: undefined;
	}

	return bound(state, key);
};
