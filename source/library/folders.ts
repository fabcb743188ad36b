import {existsSync, mkdirSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';

const program = 'article-explorer';

/** The person's home folder; null where they have none, as a service may not, or where what names it is no absolute path. */
const home = (): string | null => {
	try {
		const named = homedir();
		return path.isAbsolute(named) ? named : null;
	} catch {
		// Neither the environment nor the system's list of users tells it.
		return null;
	}
};

/**
 * The program's own folder below one of the XDG base directories.
 *
 * @param variable that names the base; it counts only where it is an absolute path, as the specification has it
 * @param fallback below the home folder
 * @returns null where there is neither: then nothing is read or kept
 */
const folder = (
	variable: 'XDG_DATA_HOME' | 'XDG_STATE_HOME' | 'XDG_CONFIG_HOME' | 'XDG_CACHE_HOME',
	fallback: string,
): string | null => {
	const named = process.env[variable];
	if (named && path.isAbsolute(named)) {
		return path.join(named, program);
	}

	const own = home();
	return own === null ? null : path.join(own, fallback, program);
};

/** Where is kept what the person has noted of articles. */
export const dataFolder = (): string | null => folder('XDG_DATA_HOME', path.join('.local', 'share'));

/** Where is kept what the program remembers: the places in articles. */
export const stateFolder = (): string | null => folder('XDG_STATE_HOME', path.join('.local', 'state'));

/** Where the person's config file lies. */
export const configFolder = (): string | null => folder('XDG_CONFIG_HOME', '.config');

/** Where is kept what can be made anew: V8's code cache, where it may not lie beside the program. */
export const cacheFolder = (): string | null => folder('XDG_CACHE_HOME', '.cache');

/**
 * Makes a folder, and those that it lies in. Node's own way (`recursive`) never comes back where a file system answers that
 * the folder above is not there although it is, as /proc does and homes that are mounted on demand.
 *
 * @throws what the file system has against it
 */
export const makeFolder = (wanted: string): void => {
	if (existsSync(wanted)) {
		return;
	}

	const above = path.dirname(wanted);
	if (above !== wanted) {
		makeFolder(above);
	}

	try {
		mkdirSync(wanted, {mode: 0o700});
	} catch (error) {
		// Another program may have been faster.
		if (!existsSync(wanted)) {
			throw error;
		}
	}
};
