import {execFileSync} from 'node:child_process';
import {ownTemporaryFolder} from './temporary.js';

/**
 * Before all tests: the end-to-end tests start the program as it is built from these sources; and what the tests
 * write goes into one folder.
 */
export const setup = (): void => {
	execFileSync(process.execPath, ['source/build/build.mjs'], {stdio: 'inherit'});
	ownTemporaryFolder();
};
