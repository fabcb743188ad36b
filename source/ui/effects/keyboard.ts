import type {Action} from '../action.js';
import {keymap} from '../keymap.js';
import {isKeyName} from '../keys/key-names.js';
import {keyInFooter} from '../lines/footer-line.js';
import {needsFindings, waitsForFindings} from '../reducers/findings.js';
import type {Store} from '../store.js';

/** Takes what a person does: the name of each key, and what they do besides keys. */
type Hands = {
	readonly press: (key: string) => void;
	readonly act: (action: Action) => void;
};

/** Whether a key ends or suspends the program, or has it drawn anew, whatever is waited for; a letter may be meant for a prompt. */
const isUrgent = (key: string, type: string | undefined): boolean =>
	key.startsWith('ctrl-') && (type === 'quit' || type === 'suspend' || type === 'redraw');

/** What a person does besides keys, which keeps its turn among them: a paste may be meant for a prompt that a key opens. */
const byHand = new Set<Action['type']>(['type', 'click', 'wheel']);

/**
 * Turns keys into actions. One that needs what is still being found out waits for it, and all that comes behind it, be it a
 * key, a paste, a click or the wheel, waits its turn: who is ahead gets what a slower person gets. A key of which an action
 * comes only when those before it have been done is kept as a key. Where nobody has looked for quotations yet, a key that
 * needs them has them sought, and is done once they are found. A click on a key that the footer tells presses it.
 */
export const keyboardOf = (store: Store): Hands => {
	const held: Array<string | Action> = [];
	const press = (key: string): void => {
		const state = store.state();
		const action = keymap(state, key);
		const waits = held.length > 0 || (action !== undefined && waitsForFindings(state, action));
		if (waits && !isUrgent(key, action?.type)) {
			held.push(key);
		} else if (action !== undefined) {
			const asks = state.findings === 'none' && needsFindings(state, action);
			store.dispatch(action);
			if (asks && store.state().findings === 'sought') {
				held.push(key);
			}
		} else if (state.prompt === null && isKeyName(key)) {
			store.dispatch({type: 'unbound', key});
		}
	};
	const take = (action: Action): void => {
		if (held.length > 0 && byHand.has(action.type)) {
			held.push(action);
		} else {
			store.dispatch(action);
		}
	};
	const act = (action: Action): void => {
		// What was seen there is what is meant, a key or none, also once the footer tells others.
		const key = action.type === 'click' ? keyInFooter(store.state(), action) : undefined;
		if (key === undefined) {
			take(action);
		} else {
			press(key);
		}
	};
	store.subscribe(() => {
		if (held.length > 0 && store.state().findings !== 'sought') {
			for (const one of held.splice(0)) {
				if (typeof one === 'string') {
					press(one);
				} else {
					take(one);
				}
			}
		}
	});
	return {press, act};
};
