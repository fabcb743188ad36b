import {waitsForFindings} from '../findings.js';
import {keymap} from '../keymap.js';
import type {Store} from '../store.js';

/** Whether a key ends or suspends the program whatever is waited for; a letter may be meant for a prompt. */
const isUrgent = (key: string, type: string | undefined): boolean =>
	key.startsWith('ctrl-') && (type === 'quit' || type === 'suspend');

/**
 * Turns keys into actions. One that needs what is still being found out waits for it, and those behind it wait their
 * turn: who types ahead gets what a slower person gets.
 *
 * @returns what takes the name of each key
 */
export const keyboardOf = (store: Store): ((key: string) => void) => {
	const held: string[] = [];
	const press = (key: string): void => {
		const state = store.state();
		const action = keymap(state, key);
		const waits = held.length > 0 || (action !== undefined && waitsForFindings(state, action));
		if (waits && !isUrgent(key, action?.type)) {
			held.push(key);
		} else if (action !== undefined) {
			store.dispatch(action);
		}
	};
	store.subscribe(() => {
		if (held.length > 0 && store.state().findings !== 'sought') {
			for (const key of held.splice(0)) {
				press(key);
			}
		}
	});
	return press;
};
