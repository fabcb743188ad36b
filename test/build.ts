import {execFileSync} from 'node:child_process';

/** The end-to-end tests start the program as it is built from these sources. */
export const setup = (): void => {
	execFileSync(process.execPath, ['source/build/build.mjs'], {stdio: 'inherit'});
};
