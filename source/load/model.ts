import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {missingPart} from '../document/open-error.js';

const names = ['lexicon.bin', 'weights.bin', 'kernel.wasm'] as const;

/** The bundle in `dist/` has the files beside it; this file in `source/load/` has them in the next room. */
const folder = (): URL => {
	const beside = new URL('./', import.meta.url);
	return existsSync(new URL(names[0], beside)) ? beside : new URL('../analyse/model/', import.meta.url);
};

/**
 * Reads the files of the model that come with the program.
 *
 * @throws {OpenError} where the installation lacks them
 */
export const loadModelFiles = async (): Promise<Record<'lexicon' | 'weights' | 'kernel', Uint8Array>> => {
	const [lexicon, weights, kernel] = await Promise.all(
		names.map(async name => {
			const file = new URL(name, folder());
			return readFile(file).catch(error => {
				throw error.code === 'ENOENT' ? missingPart(fileURLToPath(file), 'the model', error) : error;
			});
		}),
	);
	return {lexicon, weights, kernel};
};
