import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import type {Location} from '../document/article.js';
import {OpenError} from '../document/open-error.js';
import type {Source} from '../document/source.js';
import {cutNotice} from './limits.js';
import {mediaTypeOf} from './media-type.js';
import {readStream} from './read-stream.js';

const explain = (code: string | undefined): [cause: string, advice: string] => {
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
			return ['there is no such file', 'check the spelling, or start an address with https://'];
		case 'EACCES':
		case 'EPERM':
			return ['it may not be read', 'check its permissions'];
		default:
			return [`it cannot be read (${code ?? 'unknown error'})`, 'try a copy of it'];
	}
};

/**
 * Reads a file.
 *
 * @param location is kept as the person gave it
 * @param file its path
 * @throws {OpenError} where there is no such file, or it is a folder, or it cannot be read
 */
export const loadFile = async (location: Location, file: string): Promise<Source> => {
	try {
		if ((await stat(file)).isDirectory()) {
			throw new OpenError(location.name, 'it is a folder', 'name a file in it');
		}

		const {bytes, cut, error} = await readStream(createReadStream(file));
		if (error) {
			throw error;
		}

		const mediaType = mediaTypeOf(file);
		return {location, bytes, ...(mediaType && {mediaType}), ...(cut && {notice: cutNotice})};
	} catch (error) {
		if (error instanceof OpenError) {
			throw error;
		}

		throw new OpenError(location.name, ...explain((error as NodeJS.ErrnoException).code));
	}
};
