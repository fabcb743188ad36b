import {createReadStream} from 'node:fs';
import {OpenError} from '../document/open-error.js';

/** No place is named by more than this, in UTF-16 units; a line without end would be looked through with each piece. */
const longestLine = 65_536;

/** What to try where a list of locations cannot be read. */
export const listAdvice = 'name a file with a location a line, or - for standard input';

/**
 * The places of articles that a file names, a line each; blank lines are none.
 *
 * @param name of the file, or `-` for standard input
 * @throws {OpenError} where it cannot be read, or is no list
 */
export async function* locationsFrom(name: string): AsyncGenerator<string> {
	const input: NodeJS.ReadableStream = name === '-' ? process.stdin : createReadStream(name);
	input.setEncoding('utf8');
	let rest = '';
	try {
		for await (const chunk of input) {
			const lines = (rest + chunk).split(/\r?\n/);
			rest = lines.pop() ?? '';
			yield* lines.map(line => line.trim()).filter(Boolean);
			if (rest.length > longestLine) {
				throw new OpenError(name, 'a line of it is too long for a location', listAdvice, {
					code: 'type',
				});
			}
		}
	} catch (error) {
		if (error instanceof OpenError) {
			throw error;
		}

		const {code = 'unknown error'} = error as NodeJS.ErrnoException;
		throw new OpenError(
			name,
			code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`,
			listAdvice,
			{code: code === 'ENOENT' ? 'not-found' : 'not-readable', cause: error},
		);
	}

	if (rest.trim() !== '') {
		yield rest.trim();
	}
}
