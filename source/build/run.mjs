/**
 * Runs a script that is written in TypeScript: `node source/build/run.mjs test/pictures.ts FOLDER`. It is bundled with what it
 * imports of this project; packages are loaded from `node_modules`, as without a bundle.
 */
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const [script, ...args] = process.argv.slice(2);
// Below node_modules, so that the packages are found from there.
const outfile = path.resolve(
	'node_modules/.cache',
	`${script.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '')}.mjs`,
);
await build({
	entryPoints: [script],
	outfile,
	bundle: true,
	platform: 'node',
	packages: 'external',
	format: 'esm',
	logLevel: 'warning',
});
// The script finds its arguments where it would by itself.
process.argv.splice(1, process.argv.length, outfile, ...args);
await import(pathToFileURL(outfile).href);
