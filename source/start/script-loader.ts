/**
 * Loads the program's scripts with what V8 has compiled of them before. The program is a handful of scripts, `*.cjs`
 * beside the one that starts it, of which each is loaded when it is first needed; its code cache, which spares half of the
 * start, lies beside it or, where nothing may be written there, in the person's cache folder. V8 itself rejects a cache of
 * another version or with other flags; without one everything works, only later.
 */
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Script} from 'node:vm';
import {cacheFolder} from '../library/folders.js';

// This becomes a CommonJS module as well: Node starts one three milliseconds earlier.
const folder = __dirname;
const nodeRequire = createRequire(__filename);

let use = 'filter';

/** Tells for what the program is used: compiled code is kept apart for each, since V8's flags differ. */
export const cachesFor = (name: 'screen' | 'filter'): void => {
	use = name;
};

/** Where the code cache of a script may lie. The script's name has a hash of its content: an old one is never found. */
const cachesOf = (name: string): string[] => [
	`${join(folder, name)}.${use}.v8`,
	`${join(cacheFolder(), name)}.${use}.v8`,
];

const readFirst = (files: readonly string[]): Buffer | undefined => {
	for (const file of files) {
		try {
			return readFileSync(file);
		} catch {
			// It is not there, or not to be read: the next one may be.
		}
	}

	return undefined;
};

/** Writes to the first place that takes it; without a cache the next start is slower and nothing else. */
const writeFirst = (files: readonly string[], data: Buffer): void => {
	for (const file of files) {
		const unfinished = `${file}.${process.pid}`;
		try {
			mkdirSync(dirname(file), {recursive: true});
			writeFileSync(unfinished, data);
			renameSync(unfinished, file);
			return;
		} catch {
			// It may not be written here; what was begun goes, if it is there.
			if (existsSync(unfinished)) {
				rmSync(unfinished, {force: true});
			}
		}
	}
};

/** Scripts that had no cache, to be kept with all that is compiled of them by the end. */
const fresh = new Map<string, Script>();
process.on('exit', () => {
	for (const [name, script] of fresh) {
		writeFirst(cachesOf(name), script.createCachedData());
	}
});

const modules = new Map<string, {exports: unknown}>();

/** Loads one of the program's scripts, a CommonJS module, and what it needs. */
export const load = (name: string): unknown => {
	const loaded = modules.get(name);
	if (loaded) {
		return loaded.exports;
	}

	const file = join(folder, name);
	const cachedData = readFirst(cachesOf(name));
	const script = new Script(
		// All of its characters are ASCII: see source/build/build.mjs.
		`(function (exports, require, module, __filename, __dirname, __meta) {${readFileSync(file, 'latin1')}\n})`,
		{filename: file, ...(cachedData && {cachedData})},
	);
	if (cachedData === undefined || script.cachedDataRejected) {
		fresh.set(name, script);
	}

	const module = {exports: {}};
	modules.set(name, module);
	const require = (wanted: string): unknown =>
		wanted.startsWith('./') ? load(wanted.slice(2)) : nodeRequire(wanted);
	script.runInThisContext()(module.exports, require, module, file, folder, {url: pathToFileURL(file).href});
	return module.exports;
};
