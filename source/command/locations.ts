import {createReadStream} from 'node:fs';
import {TextDecoder} from 'node:util';
import {OpenError} from '../document/open-error.js';

/** No place is named by more than this, in UTF-16 units; a line without end would be looked through with each piece. */
const longestLine = 65_536;

/** What to try where a list of locations cannot be read. */
export const listAdvice = 'name a file with a location a line, or - for standard input';

/** Why one cannot, by the code of the platform's error. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder',
	EACCES: 'it may not be read',
};

/** What reads a list that begins with these bytes: some shells of Windows write it in UTF-16, with a mark that says so. */
const decoderFor = ([first, second]: Uint8Array): TextDecoder =>
	new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8');

/**
 * The places of articles that a file names, a line each, without the spaces around it, or with a NUL between, where a name may
 * have all else; blank ones are none.
 *
 * @param name of the file, or `-` for standard input
 * @throws {OpenError} where it cannot be read, or is no list
 */
export async function* locationsFrom(name: string): AsyncGenerator<string> {
	const input = (name === '-' ? process.stdin : createReadStream(name)) as AsyncIterable<Uint8Array>;
	let decoder: TextDecoder | undefined;
	/** As the first piece tells. */
	let separator: RegExp | '\0' | undefined;
	let rest = '';
	const toName = (part: string): string => (separator === '\0' && part.trim() !== '' ? part : part.trim());
	try {
		for await (const chunk of input) {
			decoder ??= decoderFor(chunk);
			const piece = decoder.decode(chunk, {stream: true});
			separator ??= piece.includes('\0') ? '\0' : /\r?\n|\0/;
			const parts = (rest + piece).split(separator);
			rest = parts.pop() ?? '';
			yield* parts.map(toName).filter(Boolean);
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
		throw new OpenError(name, reasons[code] ?? `it cannot be read (${code})`, listAdvice, {
			code: code === 'ENOENT' ? 'not-found' : 'not-readable',
			cause: error,
		});
	}

	// A list that ends within a character names something else than it seems to: the mark in its place tells so.
	const last = toName(rest + (decoder?.decode() ?? ''));
	if (last !== '') {
		yield last;
	}
}
