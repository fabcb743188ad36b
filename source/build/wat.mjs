import {readFile} from 'node:fs/promises';
import wabt from 'wabt';

/**
 * Assembles WebAssembly that is written as text.
 *
 * @param {string} file the path of a `.wat` file
 * @returns {Promise<Uint8Array>} its binary form
 */
export const toBinary = async file => {
	const {parseWat} = await wabt();
	const module = parseWat(file, await readFile(file, 'utf8'), {simd: true});
	try {
		module.validate();
		return module.toBinary({}).buffer;
	} finally {
		module.destroy();
	}
};
