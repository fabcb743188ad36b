import type {KeysByName} from '../settings.js';
import type {State} from '../state.js';
import type {Binding} from './binding.js';
import {finding} from './finding.js';
import {looking} from './looking.js';
import {more} from './more.js';
import {moving} from './moving.js';

/** Every key and what it does, in the order of the help. */
export const defaultBindings: readonly Binding[] = [...moving, ...looking, ...finding, ...more];

const tables = new WeakMap<KeysByName, readonly Binding[]>();

/** The key table that holds for a person. */
export const bindingsOf = ({settings: {keys}}: Pick<State, 'settings'>): readonly Binding[] => {
	if (keys === null) {
		return defaultBindings;
	}

	const kept = tables.get(keys);
	if (kept) {
		return kept;
	}

	const table = defaultBindings.map(binding => ({...binding, keys: keys[binding.name] ?? binding.keys}));
	tables.set(keys, table);
	return table;
};

/** A binding's first key, where it has one. */
export const keyFor = (state: Pick<State, 'settings'>, name: string): string | undefined =>
	bindingsOf(state).find(binding => binding.name === name)?.keys[0];
