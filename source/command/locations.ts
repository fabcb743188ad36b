import {createReadStream} from 'node:fs';
import {OpenError} from '../document/open-error.js';

/**
 * The places of articles that a file names, a line each; blank lines are none.
 *
 * @param name of the file, or `-` for standard input
 * @throws {OpenError} where it cannot be read
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
		}
	} catch (error) {
		throw new OpenError(
			name,
			`it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
			'name a file with a location a line, or - for standard input',
		);
	}

	if (rest.trim() !== '') {
		yield rest.trim();
	}
}
