import {fileURLToPath} from 'node:url';
import type {Location} from '../document/article.js';
import {missingPart, OpenError} from '../document/open-error.js';
import type {LoadOptions, Source} from '../document/source.js';
import {builtInFile} from './built-in.js';
import {loadFile} from './file.js';
import {loadStdin} from './stdin.js';
import {loadUrl} from './url.js';

/** Reads the article that comes with the program. */
const loadBuiltIn = async (location: Location): Promise<Source> => {
	const file = builtInFile();
	try {
		return await loadFile(location, file);
	} catch (error) {
		throw error instanceof OpenError && error.code === 'not-found'
			? missingPart(file, 'the article', error.cause)
			: error;
	}
};

/** The path in a file's address; undefined where it is none of a file of this machine. */
const pathIn = (address: string): string | undefined => {
	try {
		return fileURLToPath(address);
	} catch {
		return undefined;
	}
};

/**
 * Tells what kind of place a person means: nothing is the built-in article, `-` standard input. A file is known by its
 * path, also where its address is given, so that it is the same file for all that is kept of it.
 */
export const locate = (name: string | undefined): Location => {
	if (name === undefined) {
		return {kind: 'built-in', name: 'built-in'};
	}

	if (name === '-') {
		return {kind: 'stdin', name};
	}

	if (/^https?:\/\//i.test(name)) {
		return {kind: 'url', name};
	}

	return {kind: 'file', name: (/^file:\/\//i.test(name) ? pathIn(name) : undefined) ?? name};
};

/**
 * Fetches the bytes of an article.
 *
 * @throws {OpenError} where it cannot be had; the signal’s reason where it is no longer wanted
 */
export const load = async (location: Location, options: LoadOptions = {}): Promise<Source> => {
	options.signal?.throwIfAborted();
	switch (location.kind) {
		case 'built-in':
			return loadBuiltIn(location);
		case 'stdin':
			return loadStdin(location, options);
		case 'url':
			return loadUrl(location, options);
		case 'file': {
			const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(location.name)?.[1]?.toLowerCase();
			if (scheme === undefined) {
				return loadFile(location, location.name, options);
			}

			throw scheme === 'file'
				? new OpenError(location.name, 'it is not a file of this machine', 'give its path', {code: 'address'})
				: new OpenError(location.name, `${scheme} addresses are not supported`, 'use http, https or a file', {
						code: 'address',
					});
		}
	}
};
