import type {Action} from '../action.js';
import {keymap} from '../keymap.js';
import {keyShown} from '../keys/key-labels.js';
import {isKeyName} from '../keys/key-names.js';
import {keyInFooter} from '../lines/footer-line.js';
import {needsFindings, waitsForFindings} from '../reducers/findings.js';
import type {State} from '../state.js';
import type {Store} from '../store.js';

/** Takes what a person does: the name of each key, and what they do besides keys. */
type Hands = {
	readonly press: (key: string) => void;
	readonly act: (action: Action) => void;
};

/** Whether one of the keys that wait opens a prompt that none of them closes: a letter behind it is meant for that. */
const opensPrompt = (state: State, held: ReadonlyArray<string | Action>): boolean => {
	const last = held.findLastIndex(one => {
		const action = typeof one === 'string' ? keymap(state, one) : undefined;
		return action?.type === 'prompt' && action.kind !== 'link';
	});
	return last > held.lastIndexOf('return');
};

/**
 * What becomes of a key behind others that wait, which may be for minutes: it is done at once where it ends or suspends the
 * program, has it drawn anew or opens the help; where it leads away from what is waited for, they are forgotten.
 */
const behind = (
	state: State,
	held: ReadonlyArray<string | Action>,
	key: string,
	action: Action | undefined,
): 'now' | 'instead' | 'later' => {
	const isMeantHere = () => key.startsWith('ctrl-') || !opensPrompt(state, held);
	switch (action?.type) {
		case 'quit':
		case 'suspend':
		case 'redraw':
		case 'help':
			return isMeantHere() ? 'now' : 'later';
		case 'back':
			// The other keys for it take a letter away, or come back from the text that a key ahead goes into.
			return key === 'escape' ? 'instead' : 'later';
		case 'visit':
			return action.view === state.place.view && isMeantHere() ? 'instead' : 'later';
		default:
			return 'later';
	}
};

/** What a person does besides keys, which keeps its turn among them: a paste may be meant for a prompt that a key opens. */
const byHand = new Set<Action['type']>(['type', 'click', 'wheel']);

/** A key or a paste as a person reads it among others. */
const shownOf = (state: State, one: string | Action): string =>
	typeof one !== 'string'
		? one.type === 'type'
			? one.text
			: ''
		: [...one].length === 1
			? one
			: ` ${keyShown(state, one)} `;

/**
 * Turns keys into actions. One that needs what is still being found out waits for it, and all that comes behind it, be it a
 * key, a paste, a click or the wheel, waits its turn: who is ahead gets what a slower person gets, and can leave at any time;
 * see `behind`. What is done in an overlay waits for nothing, and what waits is done below none. A key of which an action comes
 * only when those before it have been done is kept as a key. Where nobody has looked for quotations yet, a key that
 * needs them has them sought, and is done once they are found. Those that wait are shown. A click on a key that the footer tells presses it.
 */
export const keyboardOf = (store: Store): Hands => {
	const held: Array<string | Action> = [];
	const isInTurn = ({overlay}: State): boolean => held.length === 0 || overlay !== null;
	/** Has the screen tell which keys wait. */
	const tell = (): void => {
		const state = store.state();
		const keys = held
			.map(one => shownOf(state, one))
			.join('')
			.replaceAll('  ', ' ')
			.trim();
		if (keys !== state.ahead) {
			store.dispatch({type: 'ahead', keys});
		}
	};
	const press = (key: string): void => {
		const state = store.state();
		const action = keymap(state, key);
		const turn = isInTurn(state) ? 'now' : behind(state, held, key, action);
		if (turn === 'instead') {
			held.length = 0;
		}

		if (turn === 'later' || (action !== undefined && waitsForFindings(state, action))) {
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

		tell();
	};
	const take = (action: Action): void => {
		if (!isInTurn(store.state()) && byHand.has(action.type)) {
			held.push(action);
		} else {
			store.dispatch(action);
		}

		tell();
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
		const {findings, overlay} = store.state();
		if (held.length > 0 && findings !== 'sought' && overlay === null) {
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
