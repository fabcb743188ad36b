import {closeSync, createReadStream, openSync, readSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Location} from '../document/article.js';
import {cutNotice, limits} from '../document/limits.js';
import {mediaTypeOf} from '../document/media-type.js';
import {OpenError, type OpenErrorCode} from '../document/open-error.js';
import type {LoadOptions, Source} from '../document/source.js';
import {readStream} from './read-stream.js';
import {whileWanted} from './while-wanted.js';

const explain = (code: string | undefined): [reason: string, advice: string, code: OpenErrorCode] => {
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
			return ['there is no such file', 'check the spelling, or start an address with https://', 'not-found'];
		case 'EACCES':
		case 'EPERM':
			return ['it may not be read', 'check its permissions', 'not-readable'];
		case 'ERR_INVALID_ARG_VALUE':
			return ['a NUL stands in it, which no name can have', 'check the spelling', 'not-found'];
		default:
			return [`it cannot be read (${code ?? 'unknown error'})`, 'try a copy of it', 'not-readable'];
	}
};

/**
 * Reads a file of a known size at one go, or its beginning: collecting it in pieces would take twice the room, and
 * nothing else is to be done before the first frame.
 */
const readWhole = (
	file: string,
	size: number,
	most: number,
): {bytes: Uint8Array; cut: boolean; error?: undefined} => {
	const descriptor = openSync(file, 'r');
	try {
		const bytes = Buffer.allocUnsafe(Math.min(size, most));
		let filled = 0;
		while (filled < bytes.length) {
			const read = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
			// It has become shorter meanwhile.
			if (read === 0) {
				break;
			}

			filled += read;
		}

		return {bytes: bytes.subarray(0, filled), cut: size > most};
	} finally {
		closeSync(descriptor);
	}
};

/**
 * Reads what tells no size as it comes, as long as it is wanted. The system still waits for a pipe into which nobody writes,
 * but this program does not.
 */
const readPipe = async (
	file: string,
	most: number,
	signal: LoadOptions['signal'],
): ReturnType<typeof readStream> => {
	const stream = createReadStream(file);
	return whileWanted(readStream(stream, most), signal, () => stream.destroy());
};

/**
 * Reads a file.
 *
 * @param location is kept as the person gave it
 * @param file its path
 * @param options.documentBytes how many bytes are read of it
 * @throws {OpenError} where there is no such file, or it is a folder, or it cannot be read; the signal’s reason where it is
 *   no longer wanted
 */
export const loadFile = async (
	location: Location,
	file: string,
	{documentBytes: most = limits.documentBytes, signal}: LoadOptions = {},
): Promise<Source> => {
	try {
		const about = statSync(file);
		if (about.isDirectory()) {
			throw new OpenError(
				location.name,
				'it is a folder',
				`name a file in it, or several: ${path.join(location.name, '*')}`,
				{code: 'not-readable'},
			);
		}

		// A pipe, or one of the system's files that tell no size, is read as it comes.
		const {bytes, cut, error} =
			about.isFile() && about.size > 0
				? readWhole(file, about.size, most)
				: await readPipe(file, most, signal);
		if (error) {
			throw error;
		}

		const mediaType = mediaTypeOf(file);
		return {location, bytes, ...(mediaType && {mediaType}), ...(cut && {notice: cutNotice(most)})};
	} catch (error) {
		signal?.throwIfAborted();
		if (error instanceof OpenError) {
			throw error;
		}

		const [reason, advice, code] = explain((error as NodeJS.ErrnoException).code);
		throw new OpenError(location.name, reason, advice, {code, cause: error});
	}
};
