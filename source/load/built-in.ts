import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * Where the article lies that comes with the program.
 *
 * @returns its path: the bundle in `dist/` is one folder deep, this file in `source/load/` two
 */
export const builtInFile = (): string => {
	const [fromBundle, fromSource] = ['../content/article.md', '../../content/article.md'].map(relative =>
		fileURLToPath(new URL(relative, import.meta.url)),
	);
	return existsSync(fromBundle) ? fromBundle : fromSource;
};
