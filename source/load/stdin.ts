import type {Readable} from 'node:stream';
import type {Location} from '../document/article.js';
import {cutNotice, limits} from '../document/limits.js';
import {OpenError} from '../document/open-error.js';
import type {LoadOptions, Source} from '../document/source.js';
import {readStream} from './read-stream.js';
import {whileWanted} from './while-wanted.js';

/** What comes through a pipe, how many bytes of it are read at most, and how many callers want it. */
type Reading = {readonly read: ReturnType<typeof readStream>; readonly most: number; wanted: number};

/** What has come through a pipe, which comes once: whoever returns to it from another article gets the same. */
const kept = new WeakMap<Readable, Reading>();

/**
 * Reads standard input to its end, or gives what was read of it before.
 *
 * @param options.documentBytes how many bytes are read of it; whoever comes later gets no more than the first one read
 * @throws {OpenError} where nobody pipes anything in, the pipe breaks, or somebody else has read it; the signal’s reason
 *   where it is no longer wanted, and then the pipe is closed unless somebody else still waits for it
 */
export const loadStdin = async (
	location: Location,
	{documentBytes = limits.documentBytes, signal}: LoadOptions = {},
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

	const reading = before ?? {read: readStream(stdin, documentBytes), most: documentBytes, wanted: 0};
	kept.set(stdin, reading);
	reading.wanted++;
	const {bytes, cut, error} = await whileWanted(reading.read, signal, () => {
		reading.wanted--;
		if (reading.wanted === 0) {
			stdin.destroy();
		}
	});
	if (error) {
		const {code} = error as NodeJS.ErrnoException;
		throw new OpenError(
			location.name,
			`standard input broke off (${code ?? 'unknown error'})`,
			'run the pipe again',
			{code: 'not-readable', cause: error},
		);
	}

	return {location, bytes, ...(cut && {notice: cutNotice(reading.most)})};
};
