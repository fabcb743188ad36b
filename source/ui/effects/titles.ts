import {statSync} from 'node:fs';
import {setImmediate} from 'node:timers/promises';
import {locate, read} from '../../open.js';
import {untitledInSight} from '../selectors/untitled.js';
import type {Store} from '../store.js';

/** How much of a file is read for its title, in bytes: more than what stands before it on most pages. */
const enough = 256 * 1024;

/**
 * The title of an article, where it is a file. Nothing is fetched before somebody wants to read it, and what comes
 * through a pipe comes once.
 */
const titleOf = async (location: string): Promise<string | null> => {
	const {kind, name} = locate(location);
	try {
		return kind === 'file' && statSync(name).isFile()
			? (await read(location, {documentBytes: enough})).title
			: null;
	} catch {
		// Whoever opens it is told why it cannot be.
		return null;
	}
};

/**
 * Reads the titles of the articles whose names are in sight in their list, one after the other. Keys come in between, and each
 * is read once.
 *
 * @param fail is told an error of the program itself
 */
export const readTitles = (store: Store, fail: (error: unknown) => void): void => {
	const tried = new Set<number>();
	let isReading = false;
	const next = () => untitledInSight(store.state()).find(entry => !tried.has(entry));
	const readOn = async (): Promise<void> => {
		isReading = true;
		for (let entry = next(); entry !== undefined; entry = next()) {
			tried.add(entry);
			const title = await titleOf(store.state().entries[entry].location);
			if (title !== null) {
				store.dispatch({type: 'titled', entry, title});
			}

			await setImmediate();
		}

		isReading = false;
	};
	const follow = (): void => {
		if (!isReading) {
			readOn().catch(fail);
		}
	};
	store.subscribe(follow);
	follow();
};
