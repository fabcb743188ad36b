import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Puts one folder in the place of the system's for temporary files: whoever asks for that, programs that are started among
 * them, gets this one. It is removed when this process ends, however that comes about.
 */
export const ownTemporaryFolder = (): void => {
	const folder = mkdtempSync(path.join(tmpdir(), 'explorer-tests-'));
	process.env.TMPDIR = folder;
	// A program that is still ending may write while it is removed: then what it wrote is removed as well.
	process.on('exit', () => rmSync(folder, {recursive: true, force: true, maxRetries: 10}));
};
