import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Before all tests: the end-to-end tests start the program as it is built from these sources; and what the tests
 * write goes into one folder, which is removed behind the last one.
 */
export const setup = (): (() => void) => {
	execFileSync(process.execPath, ['source/build/build.mjs'], {stdio: 'inherit'});
	const folder = mkdtempSync(path.join(tmpdir(), 'explorer-tests-'));
	// Whoever asks for the system's folder for such things, programs that are started among them, gets this one.
	process.env.TMPDIR = folder;
	return () => rmSync(folder, {recursive: true, force: true, maxRetries: 3});
};
