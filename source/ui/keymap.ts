import type {Action} from './action.js';
import type {Binding} from './bindings/binding.js';
import {bindingsOf} from './bindings/table.js';
import type {State} from './state.js';

const promptKeys: Readonly<Record<string, Action>> = {
	return: {type: 'submit'},
	escape: {type: 'cancel'},
	tab: {type: 'scope', direction: 1},
	'shift-tab': {type: 'scope', direction: -1},
	backspace: {type: 'erase', what: 'character'},
	up: {type: 'recall', direction: -1},
	down: {type: 'recall', direction: 1},
	'ctrl-p': {type: 'recall', direction: -1},
	'ctrl-n': {type: 'recall', direction: 1},
	'ctrl-h': {type: 'erase', what: 'character'},
	delete: {type: 'erase', what: 'next'},
	'ctrl-d': {type: 'erase', what: 'next'},
	'ctrl-w': {type: 'erase', what: 'word'},
	'ctrl-u': {type: 'erase', what: 'all'},
	left: {type: 'caret', to: 'left'},
	right: {type: 'caret', to: 'right'},
	home: {type: 'caret', to: 'start'},
	end: {type: 'caret', to: 'end'},
	'ctrl-b': {type: 'caret', to: 'left'},
	'ctrl-f': {type: 'caret', to: 'right'},
	'ctrl-a': {type: 'caret', to: 'start'},
	'ctrl-e': {type: 'caret', to: 'end'},
	'ctrl-c': {type: 'cancel'},
};

/** In an overlay `q` closes, whatever it does elsewhere. */
const overlayKeys: Readonly<Record<string, Action>> = {
	q: {type: 'cancel'},
	'?': {type: 'cancel'},
	f1: {type: 'cancel'},
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
const overlayActions = new Set(['quit', 'suspend', 'move', 'copy']);

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

const bound = (state: State, key: string): Action | undefined =>
	indexOf(bindingsOf(state))
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
		return promptKeys[key] ?? ([...key].length === 1 ? {type: 'type', text: key} : undefined);
	}

	if (state.overlay !== null) {
		const own = (state.overlay.name === 'table' ? tableKeys[key] : undefined) ?? overlayKeys[key];
		const action = own ?? bound(state, key);
		return own === undefined && action?.type === state.overlay.name
			? // The key that opened it closes it.
				{type: 'cancel'}
			: action && (own || overlayActions.has(action.type))
				? action
				: undefined;
	}

	if (key === firstOfTwo) {
		return state.pending === key ? {type: 'quit', status: 0} : {type: 'await', key};
	}

	return bound(state, key);
};
