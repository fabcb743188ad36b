import {firstOfTwo} from '../keymap.js';
import type {KeysByName, Profile} from '../settings.js';
import {defaultBindings} from './key-table.js';

/** Where the fingers expect a pager: `q` quits, and the quotes are what was told. */
const less: Readonly<Record<string, readonly string[]>> = {quit: ['q', 'Q'], quotes: ['t']};

/**
 * The keys of each binding, with a person's own.
 *
 * @param profile a set of keys to begin with
 * @param own keys by the names of their bindings; they replace those of the profile
 * @returns the keys by the names of all bindings, and what is wrong with the wishes, a line each: unknown names, a key
 *   that would mean two things, a binding that is left without a key
 */
export const keysWith = (
	profile: Profile,
	own: KeysByName,
): {readonly keys: KeysByName; readonly conflicts: readonly string[]} => {
	const isKnown = (name: string) => defaultBindings.some(binding => binding.name === name);
	const conflicts = Object.keys(own)
		.filter(name => !isKnown(name))
		.map(name => `there is no command “${name}”`);
	// A name that nothing has takes no key from anybody.
	const wishes: KeysByName = {
		...(profile === 'less' ? less : {}),
		...Object.fromEntries(Object.entries(own).filter(([name]) => isKnown(name))),
	};
	const taken = new Map<string, string>();
	for (const [name, keys] of Object.entries(wishes)) {
		for (const key of keys) {
			const other = taken.get(key);
			if (key === firstOfTwo) {
				conflicts.push(`the key ${key} cannot be given to ${name}: pressed twice, it quits`);
			} else if (other !== undefined && other !== name) {
				conflicts.push(`the key ${key} is given to ${other} and to ${name}; ${other} keeps it`);
			} else {
				taken.set(key, name);
			}
		}
	}

	const keys = Object.fromEntries(
		defaultBindings.map(({name, keys: usual}) => [
			name,
			// A key that is wished for elsewhere leaves its old place.
			(wishes[name] ?? usual).filter(key => key !== firstOfTwo && (taken.get(key) ?? name) === name),
		]),
	);
	for (const [name, left] of Object.entries(keys)) {
		if (left.length === 0) {
			conflicts.push(`no key is left for ${name}`);
		}
	}

	return {keys, conflicts};
};
