/**
 * Loads the program's scripts with what V8 has compiled of them before. The program is a handful of scripts, `*.cjs`
 * beside the one that starts it, of which each is loaded when it is first needed; its code cache, which spares half of the
 * start, lies beside it or, where nothing may be written there, in the person's cache folder. V8 itself rejects a cache of
 * another version or with other flags; without one everything works, only later.
 */
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {Script} from 'node:vm';
import {cacheFolder, makeFolder} from '../library/folders.js';

// This becomes a CommonJS module as well: Node starts one three milliseconds earlier.
const folder = __dirname;
const nodeRequire = createRequire(__filename);

let use = 'filter';

const v8 = Number.parseInt(process.versions.v8, 10);
/** The newest V8 that knows all the flags below: one that does not know a flag complains on standard error. */
const newestTried = 14;

/**
 * Sets flags of V8, which are those of all threads. Only what V8 looks at anew each time is set, and taken back: to switch
 * `--regexp-tier-up` like that lets the process crash.
 */
const setFlags = (flags: string): void => {
	if (v8 <= newestTried) {
		setFlagsFromString(flags);
	}
};

/**
 * V8 has programs in mind that run for long; most runs of this one take less than a second.
 *
 * A regular expression is first compiled into bytecode and, when it is used again, into machine code. Nearly all are used
 * again: without the first step the quotations of the built-in article come a twelfth earlier.
 *
 * Node 20 optimises a function once 67584 bytes of its bytecode have run. With 200000 half as many functions are
 * optimised, in half of the time spent on it, and fewer are thrown away again, since more is known by then of what a
 * function meets: 300 kB take a twelfth less time, 200 short articles a sixth less. Later versions count calls instead, and
 * wait for longer by themselves.
 */
const hasty = `--regexp-tier-up-ticks=0${v8 === 11 ? ' --interrupt-budget=200000' : ''}`;
const notHasty = `--regexp-tier-up-ticks=1${v8 === 11 ? ' --interrupt-budget=67584' : ''}`;

const thrifty = '--optimize-for-size --heap-growing-percent=20';
/**
 * To optimise for size also makes the room for what is young smaller, which is not taken back with it: 0 is V8’s own
 * choice.
 */
const notThrifty = '--no-optimize-for-size --max-semi-space-size=0 --heap-growing-percent=0';

/** The flags under which the program runs, and those that Node starts with. */
let [programFlags, nodeFlags] = [hasty, notHasty];
let areKept = false;

/** Begins to run the program. Each use of it compiles other functions, and keeps them apart. */
export const beginAs = (name: 'screen' | 'filter'): void => {
	use = name;
	setFlags(programFlags);
};

/**
 * From here on the flags stay as they are: other threads are at work, and what they load is to be loaded under them, too.
 */
export const keepFlags = (): void => {
	areKept = true;
};

/**
 * Loads one of Node's own modules. V8 takes compiled code only under the flags with which it was made; with theirs these
 * are loaded in a third of the time, so that the first words come 2 ms earlier.
 */
const requireOfNode = (name: string): unknown => {
	if (areKept) {
		return nodeRequire(name);
	}

	setFlags(nodeFlags);
	try {
		return nodeRequire(name);
	} finally {
		setFlags(programFlags);
	}
};

/** Does something under the flags of the start, which are those of the code cache. */
const underFirstFlags = <T>(work: () => T): T => {
	if (programFlags === hasty) {
		return work();
	}

	setFlags(notThrifty);
	try {
		return work();
	} finally {
		setFlags(programFlags);
	}
};

/**
 * Lets V8 collect garbage early from here on. A screen is open for hours, and V8 would rather let garbage pile up while
 * there is room: with these flags 100,000 random keys leave 1.25 times the memory of the first thousand, without them
 * 1.8 times (npm run walk -- 100000). At the start there is little garbage and much to do, so that collecting
 * it would hold up the first list of quotations by a sixth.
 */
const saveMemory = (): void => {
	[programFlags, nodeFlags] = [`${hasty} ${thrifty}`, `${notHasty} ${notThrifty}`];
	setFlags(programFlags);
};

/**
 * Where the code cache of a script may lie. The script's name has a hash of its content: an old one is never found.
 *
 * @yields the first place, and only when that will not do the next, which takes time to find
 */
function* cachesOf(name: string): Generator<string> {
	yield `${folder}${sep}${name}.${use}.v8`;
	const own = cacheFolder();
	if (own !== null) {
		yield `${own}${sep}${name}.${use}.v8`;
	}
}

const readFirst = (files: Iterable<string>): Buffer | undefined => {
	for (const file of files) {
		try {
			return readFileSync(file);
		} catch {
			// It is not there, or not to be read: the next one may be.
		}
	}

	return undefined;
};

/** A number that no other thread has drawn: threads that end at the same time do not write the same file. */
const thread = Math.random().toString(36).slice(2);

/** Writes to the first place that takes it; without a cache the next start is slower and nothing else. */
const writeFirst = (files: Iterable<string>, data: Buffer): void => {
	for (const file of files) {
		const unfinished = `${file}.${process.pid}.${thread}`;
		try {
			makeFolder(dirname(file));
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
		writeFirst(
			cachesOf(name),
			underFirstFlags(() => script.createCachedData()),
		);
	}
});

/** What a script does, with what a CommonJS module is given, and what stands for `import.meta`. */
type Run = (
	exports: object,
	require: (name: string) => unknown,
	module: {exports: unknown},
	filename: string,
	dirname: string,
	meta: object,
) => void;

/** Evaluates a file, with what V8 has kept of it. */
const evaluate = (name: string, file: string, begin = '', end = ''): unknown => {
	const cachedData = readFirst(cachesOf(name));
	// All of its characters are ASCII: see source/build/build.mjs.
	const code = `${begin}${readFileSync(file, 'latin1')}${end}`;
	const script = underFirstFlags(() => new Script(code, {filename: file, ...(cachedData && {cachedData})}));
	if (cachedData === undefined || script.cachedDataRejected) {
		fresh.set(name, script);
	}

	return script.runInThisContext();
};

/** The files that hold several scripts, and those by their names. */
const tables = new Map<string, Readonly<Record<string, Run>>>();

/** Finds what a script does: in a file of its own, or in a file of several. */
const runOf = (name: string, part: string | undefined, file: string): Run => {
	if (part === undefined) {
		return evaluate(
			name,
			file,
			'(function (exports, require, module, __filename, __dirname, __meta) {',
			'\n})',
		) as Run;
	}

	const table = tables.get(name) ?? (evaluate(name, file) as Readonly<Record<string, Run>>);
	tables.set(name, table);
	return table[part];
};

const modules = new Map<string, {exports: unknown}>();

/**
 * Loads one of the program's scripts, a CommonJS module, and what it needs.
 *
 * @param name of its file; behind a `#` its own, where the file holds several
 */
export const load = (name: string): unknown => {
	const loaded = modules.get(name);
	if (loaded) {
		return loaded.exports;
	}

	const [fileName, part] = name.split('#');
	const file = `${folder}${sep}${fileName}`;
	const run = runOf(fileName, part, file);
	const module = {exports: {}};
	modules.set(name, module);
	const require = (wanted: string): unknown =>
		wanted.startsWith('./') ? load(wanted.slice(2)) : requireOfNode(wanted);
	run(module.exports, require, module, file, folder, {
		get url() {
			return pathToFileURL(file).href;
		},
		saveMemory,
		keepFlags,
	});
	return module.exports;
};
