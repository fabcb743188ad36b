import type {Action} from '../action.js';
import type {Size} from '../layout.js';
import type {Store} from '../store.js';

/** What runs the screen: a terminal that is taken over and given back, and what is drawn on it. */
export type Stage = {
	readonly size: () => Size;
	/** Takes the terminal; also where it is taken already and somebody else may have changed it. */
	readonly enter: () => void;
	readonly leave: () => void;
	/** Sends all of it again, whatever the terminal is taken to show. */
	readonly redraw: () => void;
	/** Sends a sequence that draws nothing. */
	readonly send: (sequence: string) => void;
	readonly listen: (press: (key: string) => void, act: (action: Action) => void, resize: () => void) => void;
	/**
	 * Shows the store's states from now on; the first one at once.
	 *
	 * @param failed is told what goes wrong while drawing
	 */
	readonly show: (
		store: Store,
		failed: (error: unknown) => void,
	) => {
		/** Settles when all of the first state is on the screen. */
		readonly drawn: Promise<void>;
		readonly stop: () => void;
	};
};
