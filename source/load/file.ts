import {createReadStream} from 'node:fs';
import {open, stat} from 'node:fs/promises';
import type {Location} from '../document/article.js';
import {OpenError} from '../document/open-error.js';
import type {Source} from '../document/source.js';
import {cutNotice, maximumBytes} from './limits.js';
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

/** Reads a file of a known size at one go, or its beginning: collecting it in pieces would take twice the room. */
const readWhole = async (
	file: string,
	size: number,
): Promise<{bytes: Uint8Array; cut: boolean; error?: undefined}> => {
	const handle = await open(file);
	try {
		const bytes = Buffer.allocUnsafe(Math.min(size, maximumBytes));
		let filled = 0;
		while (filled < bytes.length) {
			const {bytesRead} = await handle.read(bytes, filled, bytes.length - filled, filled);
			// It has become shorter meanwhile.
			if (bytesRead === 0) {
				break;
			}

			filled += bytesRead;
		}

		return {bytes: bytes.subarray(0, filled), cut: size > maximumBytes};
	} finally {
		await handle.close();
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
		const about = await stat(file);
		if (about.isDirectory()) {
			throw new OpenError(location.name, 'it is a folder', 'name a file in it');
		}

		// A pipe, or one of the system's files that tell no size, is read as it comes.
		const {bytes, cut, error} =
			about.isFile() && about.size > 0
				? await readWhole(file, about.size)
				: await readStream(createReadStream(file));
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
