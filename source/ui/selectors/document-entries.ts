import {cleanLine} from '../../document/clean.js';
import type {Entry, State} from '../state.js';
import {memoizeLast} from './memoize-last.js';

/** Where all of several locations are: up to the last slash that they share. */
const folderOf = (entries: readonly Entry[]): string => {
	const [{location: first = ''} = {}, ...others] = entries;
	let shared = first.length;
	for (const {location} of others) {
		let end = 0;
		while (end < shared && location[end] === first[end]) {
			end++;
		}

		shared = end;
	}

	const folder = others.length === 0 ? '' : first.slice(0, first.slice(0, shared).lastIndexOf('/') + 1);
	// That they are addresses, or begin at the root, tells nothing.
	return /^(?:\w+:)?\/*$/.test(folder) ? '' : folder;
};

const lastFolder = memoizeLast<string>();

/** The folder that holds all articles of the list, with its slash, or nothing: their names need not repeat it. */
export const sharedFolder = ({entries}: Pick<State, 'entries'>): string =>
	lastFolder(entries, [], () => folderOf(entries));

/** What the list calls an entry before its article is opened. */
export const nameOfEntry = (state: Pick<State, 'entries'>, index: number): string =>
	cleanLine(state.entries[index].location.slice(sharedFolder(state).length));

/** The title of an entry's article, once it is known. */
export const titleOfEntry = ({entries}: Pick<State, 'entries'>, index: number): string => {
	const {status, told} = entries[index];
	return status === 'failed' ? '' : (told ?? '');
};

/** How it stands with an entry of the list of locations. */
type Status = Entry['status'] | 'opening' | 'ready';

/** How it stands with the entry of an index; undefined where there is none. One that is read again stays open meanwhile. */
export const statusOf = ({entries, wanted, ready}: State, index: number): Status | undefined =>
	wanted?.entry === index && !wanted.isAgain
		? 'opening'
		: ready?.wanted.entry === index
			? 'ready'
			: entries[index]?.status;
