import {truncateFront} from '../../document/columns.js';
import type {State} from '../state.js';

/** The most columns of the keys that wait: their end is what was typed last. */
const mostOfKeys = 30;

/** That it is being found out who says what, how far that is, and which keys wait for it: `… 40%, then /ferry`. */
export const seeking = ({progress, ahead}: State): string =>
	`Finding out who says what…${progress > 0 ? ` ${progress}%` : ''}${ahead && `, then ${truncateFront(ahead, mostOfKeys)}`}`;
