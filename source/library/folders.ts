import {homedir} from 'node:os';
import path from 'node:path';

const program = 'article-explorer';

/**
 * The program's own folder below one of the XDG base directories.
 *
 * @param variable that names the base; it counts only where it is an absolute path, as the specification has it
 * @param fallback below the home folder
 */
const folder = (
	variable: 'XDG_STATE_HOME' | 'XDG_CONFIG_HOME' | 'XDG_CACHE_HOME',
	fallback: string,
): string => {
	const named = process.env[variable];
	return path.join(named && path.isAbsolute(named) ? named : path.join(homedir(), fallback), program);
};

export const stateFolder = (): string => folder('XDG_STATE_HOME', path.join('.local', 'state'));

export const configFolder = (): string => folder('XDG_CONFIG_HOME', '.config');

export const cacheFolder = (): string => folder('XDG_CACHE_HOME', '.cache');
