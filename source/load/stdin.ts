import type {Readable} from 'node:stream';
import type {Location} from '../document/article.js';
import {cutNotice, limits} from '../document/limits.js';
import {OpenError} from '../document/open-error.js';
import type {Source} from '../document/source.js';
import {readStream} from './read-stream.js';

/**
 * Reads standard input to its end.
 *
 * @param most how many bytes are read of it
 * @throws {OpenError} where nobody pipes anything in, or the pipe breaks
 */
export const loadStdin = async (
	location: Location,
	most: number = limits.documentBytes,
	stdin: Readable & {isTTY?: boolean} = process.stdin,
): Promise<Source> => {
	if (stdin.isTTY) {
		throw new OpenError(location.name, 'nothing is piped in', 'try: explorer - < FILE');
	}

	const {bytes, cut, error} = await readStream(stdin, most);
	if (error) {
		const {code} = error as NodeJS.ErrnoException;
		throw new OpenError(
			location.name,
			`standard input broke off (${code ?? 'unknown error'})`,
			'run the pipe again',
		);
	}

	return {location, bytes, ...(cut && {notice: cutNotice(most)})};
};
