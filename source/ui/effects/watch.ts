import {type FSWatcher, realpathSync, watch} from 'node:fs';
import path from 'node:path';

/** How long a file must be left alone before it is read: editors write in several steps. Milliseconds. */
const calm = 120;

/** Where a file may change: at its own path and, where that is a link, at what it leads to. */
const pathsOf = (file: string): ReadonlySet<string> => {
	const own = path.resolve(file);
	try {
		return new Set([own, realpathSync(own)]);
	} catch {
		// It is gone for now, as between the steps of an editor.
		return new Set([own]);
	}
};

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
	const watchers: FSWatcher[] = [];
	let timer: NodeJS.Timeout | undefined;
	const end = (): void => {
		clearTimeout(timer);
		for (const watcher of watchers.splice(0)) {
			watcher.close();
		}
	};

	const begin = (): void => {
		try {
			for (const at of pathsOf(file)) {
				const watcher = watch(path.dirname(at), (_, which) => {
					if (which === path.basename(at) || which === null) {
						clearTimeout(timer);
						timer = setTimeout(tell, calm);
					}
				});
				watcher.on('error', error => failed(`${file} is watched no more: ${error.message}`));
				watchers.push(watcher);
			}
		} catch (error) {
			end();
			failed(`${file} cannot be watched (${(error as NodeJS.ErrnoException).code})`);
		}
	};

	const tell = (): void => {
		// A link may lead elsewhere now.
		end();
		begin();
		changed();
	};

	begin();
	return end;
};
