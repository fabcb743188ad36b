import type {Action} from '../action.js';
import type {State} from '../state.js';

/** A line of the key table: it feeds the keys, the footer, the help and the config file. */
export type Binding = {
	/** What the config file calls it. */
	readonly name: string;
	readonly keys: readonly string[];
	readonly action: Action;
	/** Where it holds; everywhere without it. */
	readonly when?: (state: State) => boolean;
	/** How it stands in the help. */
	readonly help?: {
		readonly group: 'Move' | 'Look' | 'Find' | 'Type' | 'More';
		readonly text: string;
		/** The names of bindings that share the line, as opposites do. */
		readonly with?: readonly string[];
		/** How many of its keys the help shows; one without it. */
		readonly keys?: number;
	};
	/** What the footer says of it, behind its first key, where it matters. */
	readonly hint?: (state: State) => string | undefined;
};
