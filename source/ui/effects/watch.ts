import {type FSWatcher, watch} from 'node:fs';
import path from 'node:path';

/** How long a file must be left alone before it is read: editors write in several steps. Milliseconds. */
const calm = 120;

/**
 * Tells when a file changes. Its folder is watched: editors replace a file rather than write into it.
 *
 * @param changed is called once the file is left alone
 * @param failed is told in one line why it cannot be watched
 * @returns what ends it
 */
export const watchFile = (
	file: string,
	changed: () => void,
	failed: (message: string) => void,
): (() => void) => {
	const name = path.basename(file);
	let timer: NodeJS.Timeout | undefined;
	let watcher: FSWatcher;
	try {
		watcher = watch(path.dirname(path.resolve(file)), (_, which) => {
			if (which === name || which === null) {
				clearTimeout(timer);
				timer = setTimeout(changed, calm);
			}
		});
	} catch (error) {
		failed(`${file} cannot be watched (${(error as NodeJS.ErrnoException).code})`);
		return () => {};
	}

	watcher.on('error', error => failed(`${file} is watched no more: ${error.message}`));
	return () => {
		clearTimeout(timer);
		watcher.close();
	};
};
