/**
 * Writes the types of the library, those that `index.ts` tells of and no others: to dist/types, before it is packed, or to the
 * folder that the command line names.
 */
import {spawnSync} from 'node:child_process';
import {readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';

const folder = process.argv[2] ?? 'dist/types';

/**
 * The files that a declaration leads to, itself among them.
 *
 * @param {string} file
 * @param {Set<string>} [reached]
 */
const reachedFrom = async (file, reached = new Set()) => {
	if (!reached.has(file)) {
		reached.add(file);
		for (const [, name] of (await readFile(file, 'utf8')).matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)) {
			await reachedFrom(path.join(path.dirname(file), `${name}.d.ts`), reached);
		}
	}

	return reached;
};

await rm(folder, {recursive: true, force: true});
const {status} = spawnSync(
	process.execPath,
	['node_modules/typescript/bin/tsc', '-p', 'source/build/types.tsconfig.json', '--outDir', folder],
	{stdio: 'inherit'},
);
if (status !== 0) {
	throw new Error('the types could not be built');
}

// The compiler writes a declaration for everything that is compiled, most of which nobody outside can name.
const reached = await reachedFrom(path.join(folder, 'index.d.ts'));
for (const name of await readdir(folder, {recursive: true})) {
	const file = path.join(folder, name);
	if (![...reached].some(needed => needed === file || needed.startsWith(file + path.sep))) {
		await rm(file, {recursive: true, force: true});
	}
}
