/** Bundles one of the commands of this folder and runs it: `node source/training/run.mjs train FOLDER`. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** How each command is called; a sentence has any number of words. */
const usage = {
	train: 'FOLDER MODULES',
	evaluate: 'FOLDER',
	lexicon: 'FOLDER MODULES',
	trace: '"A sentence, or more.", or FILE',
};
const [command, ...rest] = process.argv.slice(2);
const expected = usage[/** @type {keyof typeof usage} */ (command)];
if (expected === undefined || (command !== 'trace' && rest.length !== expected.split(' ').length)) {
	console.error(`usage: npm run ${command ?? 'train'} -- ${expected ?? 'FOLDER'}`);
	process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'training-'));
try {
	const outfile = path.join(folder, `${command}.cjs`);
	await build({
		entryPoints: [path.join(import.meta.dirname, `${command}-command.ts`)],
		outfile,
		bundle: true,
		platform: 'node',
		// A CommonJS module: the assembler of WebAssembly asks for `__dirname`.
		format: 'cjs',
		target: 'node20',
		external: ['canvas'],
		// A trace tells of functions by their names.
		keepNames: command === 'trace',
		logLevel: 'warning',
	});
	const {run} = await import(pathToFileURL(outfile).href);
	await run(rest);
} finally {
	await rm(folder, {recursive: true, force: true});
}
