import type {Readable} from 'node:stream';
import type {Location} from '../document/article.js';
import {cutNotice, limits} from '../document/limits.js';
import {OpenError} from '../document/open-error.js';
import type {Source} from '../document/source.js';
import {readStream} from './read-stream.js';

/** What has come through a pipe, which comes once: whoever returns to it from another article gets the same. */
const kept = new WeakMap<Readable, ReturnType<typeof readStream>>();

/**
 * Reads standard input to its end, or gives what was read of it before.
 *
 * @param most how many bytes are read of it
 * @throws {OpenError} where nobody pipes anything in, the pipe breaks, or somebody else has read it
 */
export const loadStdin = async (
	location: Location,
	most: number = limits.documentBytes,
	stdin: Readable & {isTTY?: boolean} = process.stdin,
): Promise<Source> => {
	if (stdin.isTTY) {
		throw new OpenError(location.name, 'nothing is piped in', 'try: explorer - < FILE', {
			code: 'not-readable',
		});
	}

	const before = kept.get(stdin);
	// To read on would take from a list what it still names.
	if (before === undefined && stdin.readableDidRead) {
		throw new OpenError(location.name, 'standard input is the list itself', 'name a file in its place', {
			code: 'not-readable',
		});
	}

	const reading = before ?? readStream(stdin, most);
	kept.set(stdin, reading);
	const {bytes, cut, error} = await reading;
	if (error) {
		const {code} = error as NodeJS.ErrnoException;
		throw new OpenError(
			location.name,
			`standard input broke off (${code ?? 'unknown error'})`,
			'run the pipe again',
			{code: 'not-readable', cause: error},
		);
	}

	return {location, bytes, ...(cut && {notice: cutNotice(most)})};
};
