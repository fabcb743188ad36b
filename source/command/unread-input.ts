import {fstatSync} from 'node:fs';
import type {Request} from './request.js';

/** The number of standard input. */
const stdin = 0;

/**
 * What to tell whoever pipes something in and names no location: the built-in article is opened, and not what they meant.
 * Nothing is read to know that. Programs that are started by others have a socket or nothing there, and are told nothing.
 *
 * @returns null where nothing is left unread
 */
export const unreadInput = ({
	locations,
	filesFrom,
}: Pick<Request, 'locations' | 'filesFrom'>): string | null => {
	if (locations.length > 0 || filesFrom !== undefined) {
		return null;
	}

	try {
		const input = fstatSync(stdin);
		return input.isFIFO() || (input.isFile() && input.size > 0)
			? 'standard input is not read: name - to read it'
			: null;
	} catch {
		// It is closed.
		return null;
	}
};
