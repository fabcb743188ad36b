import {chmod, copyFile, rm} from 'node:fs/promises';
import {build} from 'esbuild';

/** Ink loads its developer tools only when asked to; the bundle does without them. */
const withoutDevtools = {
	name: 'without-devtools',
	/** @param {import('esbuild').PluginBuild} context */
	setup(context) {
		context.onResolve({filter: /^react-devtools-core$|\/devtools\.js$/}, ({path}) => ({
			path,
			namespace: 'nothing',
		}));
		context.onLoad({filter: /.*/, namespace: 'nothing'}, () => ({contents: 'export default {};'}));
	},
};

await rm('dist', {recursive: true, force: true});
await build({
	entryPoints: {cli: 'source/cli.tsx', index: 'source/index.ts'},
	outdir: 'dist',
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	// What is imported on demand becomes a file of its own, which the start does not wait for.
	splitting: true,
	chunkNames: '[name]-[hash]',
	jsx: 'automatic',
	minify: true,
	legalComments: 'none',
	define: {'process.env.NODE_ENV': '"production"'},
	// linkedom draws on a canvas where one is installed; nothing here draws.
	external: ['canvas'],
	plugins: [withoutDevtools],
	// CommonJS packages in the bundle ask for Node's own modules by `require`.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
	},
	logLevel: 'warning',
});
// The statistical model is read where it is first needed.
for (const file of ['lexicon.bin', 'weights.bin']) {
	await copyFile(`source/analyse/model/${file}`, `dist/${file}`);
}

await chmod('dist/cli.js', 0o755);
