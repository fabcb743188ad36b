import {chmod, copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build, transform} from 'esbuild';
import {keepCodeCache} from './code-cache.mjs';
import {lean} from './lean.mjs';
import {withPlainExports} from './plain-exports.mjs';

/**
 * Node 20 knows the properties of characters in regular expressions; before 20.12 not the newest scripts, which none names.
 * Without this each such expression would be a longer call.
 */
const supported = {'regexp-unicode-property-escapes': true};

/** @type {import('esbuild').BuildOptions} */
const common = {
	outdir: 'dist',
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	supported,
	jsx: 'automatic',
	minify: true,
	legalComments: 'none',
	define: {'process.env.NODE_ENV': '"production"'},
	// linkedom draws on a canvas where one is installed; nothing here draws.
	external: ['canvas'],
	plugins: [lean],
	logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const inParts = {
	...common,
	// What is imported on demand becomes a file of its own, which the start does not wait for.
	splitting: true,
	chunkNames: '[name]-[hash]',
};

/** @type {import('esbuild').TransformOptions} */
const asScript = {format: 'cjs', platform: 'node', target: 'node20', supported, legalComments: 'none'};

/**
 * What an article in Markdown is opened with, as the built-in one is. The scripts that come with each of these are in one
 * file, of which each script is a function: thirty files took 4 ms longer, of some 50 that the program itself needs.
 */
const openings = ['explorer', 'run-screen', 'markdown'];

/** The script that the library imports from the program. */
const shared = 'tinyld.light.node';

/** What reads markup for the program and for the library: tables for the most part, 28 kB of the package. */
const markup = 'htmlparser2';

/**
 * Builds what reads markup as a script by itself, which both import.
 *
 * @returns the script, and what makes a bundle import it
 */
const buildMarkup = async () => {
	const {
		outputFiles: [{path: file, text}],
	} = await build({
		...common,
		write: false,
		entryPoints: [markup],
		entryNames: '[name]-[hash]',
		format: 'cjs',
		outExtension: {'.js': '.cjs'},
	});
	const name = path.basename(file);
	/** @type {import('esbuild').Plugin} */
	const imported = {
		name: markup,
		setup({onResolve}) {
			onResolve({filter: /^htmlparser2$/}, () => ({path: `./${name}`, external: true}));
		},
	};
	return {name, text, imported};
};

/**
 * The scripts that are loaded whenever one is, itself among them.
 *
 * @param {string} script
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
const loadedWith = (script, outputs) => {
	const reached = new Set([script]);
	for (const name of reached) {
		for (const {path: file, kind} of outputs[path.join('dist', name)].imports) {
			if (kind === 'import-statement' && path.dirname(file) === 'dist') {
				reached.add(path.basename(file));
			}
		}
	}

	return reached;
};

/**
 * A script with all else escaped, in regular expressions as well: text that is all ASCII takes a byte a character in memory.
 *
 * @param {string} code
 */
const inAscii = code =>
	code.replaceAll(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The program as scripts, so that V8 can keep what it has compiled of them: modules cannot be kept on Node 20.
 *
 * @param {Awaited<ReturnType<typeof buildMarkup>>} own
 */
const buildProgram = async own => {
	const {outputFiles, metafile} = await build({
		...inParts,
		plugins: [own.imported, lean],
		write: false,
		metafile: true,
		entryPoints: {explorer: 'source/cli.ts', thread: 'source/command/thread.ts'},
		// The code cache of a script is known by the script's name.
		entryNames: '[name]-[hash]',
		define: {...common.define, 'import.meta': '__meta', 'import.meta.url': '__meta.url'},
		// Ink would measure columns a second way, which costs every start 20 ms.
		alias: {'string-width': 'fast-string-width'},
		outExtension: {'.js': '.cjs'},
	});
	/** @type {Record<string, string>} */
	const scripts = {};
	/** @type {Record<string, string>} */
	const codes = {[own.name]: inAscii(own.text)};
	for (const {path: file, text, contents} of outputFiles) {
		const name = path.basename(file);
		if (!name.endsWith('.cjs')) {
			await writeFile(file, contents);
			continue;
		}

		const role = name.replace(/-[^-]*$/, '');
		scripts[role] = name;
		// It takes nothing from what it would only bring along, and what that is part of is the program's alone.
		const needed = role === shared ? text.replaceAll(/^import"[^"]+";/gm, '') : text;
		// Importing on demand becomes requiring on demand.
		const script = await transform(needed, {...asScript, supported: {...supported, 'dynamic-import': false}});
		const {code} = await transform(withPlainExports(script.code), {
			...asScript,
			minify: true,
			treeShaking: true,
		});
		codes[name] = inAscii(code);
	}

	/** @type {Map<string, string>} */
	const fileOf = new Map();
	for (const first of openings.map(name => scripts[name])) {
		for (const name of loadedWith(first, metafile.outputs)) {
			if (!fileOf.has(name)) {
				fileOf.set(name, first);
			}
		}
	}

	/** @param {string} name */
	const address = name => (fileOf.has(name) ? `${fileOf.get(name)}#${name}` : name);
	/** @type {Record<string, string>} */
	const files = {};
	for (const [name, code] of Object.entries(codes)) {
		const linked = code.replaceAll(
			/\brequire\("\.\/([^"]+)"\)/g,
			(_, needed) => `require("./${address(needed)}")`,
		);
		const file = fileOf.get(name);
		if (file === undefined) {
			files[name] = linked;
		} else {
			files[file] =
				`${files[file] ?? ''}"${name}"(exports, require, module, __filename, __dirname, __meta) {${linked}\n},`;
		}
	}

	for (const [name, code] of Object.entries(files)) {
		await writeFile(path.join('dist', name), fileOf.has(name) ? `({${code}})` : code);
	}

	await build({
		...common,
		entryPoints: {cli: 'source/start/start.ts', worker: 'source/start/worker.ts'},
		format: 'cjs',
		define: {
			...common.define,
			__explorerScript: JSON.stringify(address(scripts.explorer)),
			__threadScript: JSON.stringify(address(scripts.thread)),
		},
		outExtension: {'.js': '.cjs'},
	});
	await chmod('dist/cli.cjs', 0o755);
	return scripts;
};

/**
 * The library, as modules.
 *
 * @param {Awaited<ReturnType<typeof buildMarkup>>} own
 * @param {Record<string, string>} scripts those of the program: what is data for the most part, and stands alone, is
 * imported from there, since it would take 34 kB of the package once more
 */
const buildLibrary = async (own, scripts) => {
	await build({
		...inParts,
		plugins: [
			own.imported,
			lean,
			{
				name: 'shared',
				setup({onResolve}) {
					onResolve({filter: /^tinyld\/light$/}, () => ({
						path: `./${scripts[shared]}`,
						external: true,
					}));
				},
			},
		],
		entryPoints: {index: 'source/index.ts'},
		// CommonJS packages in the bundle ask for Node's own modules by `require`. A module that is bundled into CommonJS once more
		// has no address of its own, and could not tell otherwise that its data is missing.
		define: {...common.define, 'import.meta.url': '__url'},
		banner: {
			js: [
				"import {createRequire as __createRequire} from 'node:module';import {pathToFileURL as __toUrl} from 'node:url';",
				'const __url = import.meta.url || __toUrl(__filename).href, require = __createRequire(__url);',
			].join(''),
		},
	});
};

/** The manual, from what is written by hand and the tables of options and keys. */
const buildManual = async () => {
	const {
		outputFiles: [script],
	} = await build({
		...common,
		minify: false,
		write: false,
		entryPoints: ['source/manual/manual.ts'],
	});
	const {manual} = await import(
		`data:text/javascript;base64,${Buffer.from(script.contents).toString('base64')}`
	);
	const template = await readFile('source/manual/explorer.1', 'utf8');
	const {version} = JSON.parse(await readFile('package.json', 'utf8'));
	await writeFile('dist/explorer.1', manual(template, version));
};

await mkdir('dist', {recursive: true});
for (const name of await readdir('dist')) {
	// A package is prepared once more behind its `prepack`, which has built the types: see source/build/types.mjs.
	if (name !== 'types') {
		await rm(`dist/${name}`, {recursive: true, force: true});
	}
}

const own = await buildMarkup();
await buildLibrary(own, await buildProgram(own));
await buildManual();
// The model is read where it is first needed.
for (const file of ['lexicon.bin', 'weights.bin', 'kernel.wasm']) {
	await copyFile(`source/analyse/model/${file}`, `dist/${file}`);
}

await keepCodeCache();
