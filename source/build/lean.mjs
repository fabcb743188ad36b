/**
 * What the bundle leaves out or puts in the place of what its dependencies bring: things that cost time at every start, or room for nothing.
 * Times are those of terminal programs on Node 20, in milliseconds.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * What a dependency brings, with one text in the place of another.
 *
 * @param {string} file
 * @param {ReadonlyArray<readonly [was: string | RegExp, is: string]>} changes
 * @throws {Error} where there is nothing to replace: what was left out would be back, and nobody would notice
 */
const changed = async (file, changes) => {
	let code = await readFile(file, 'utf8');
	for (const [was, is] of changes) {
		const before = code;
		code = code.replace(was, is);
		if (code === before) {
			throw new Error(`${file} no longer has ${was}: see to source/build/lean.mjs`);
		}
	}

	return code;
};

/** @type {import('esbuild').Plugin} */
export const lean = {
	name: 'lean',
	setup(context) {
		// Ink asks for its developer tools with a top-level await, which a script cannot have; nobody asks for them here.
		context.onLoad({filter: /[\\/]ink[\\/]build[\\/]reconciler\.js$/}, async ({path: file}) => {
			const contents = await changed(file, [
				["await import('./devtools.js')", 'undefined'],
				['await loadPackageJson()', '{name: undefined, version: undefined}'],
			]);
			return {contents};
		});

		// Meow normalizes a package.json, for which it sets up licences and the like while it is imported; it gets a name and a
		// version here, and they are normal: 25 of 220 ms of an article read as a filter.
		context.onLoad({filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/}, async ({path: file}) => {
			const contents = await changed(file, [
				['var normalizeExports = requireNormalize();', ''],
				['getDefaultExportFromCjs(normalizeExports)', '() => {}'],
			]);
			return {contents};
		});

		// markdown-it's table of named characters is unpacked while it is imported; few articles have one: 2 of the 50 ms before
		// the first words. parse5 has a table of its own, which it needs at once.
		context.onLoad(
			{filter: /[\\/]entities[\\/]dist[\\/](?:generated[\\/]decode-data-html|decode)\.js$/},
			async ({path: file}) => {
				if (/[\\/]parse5[\\/]/.test(file)) {
					return undefined;
				}

				const contents = file.endsWith('decode.js')
					? await changed(file, [
							['const decodeTree = htmlDecodeTree;', ''],
							[
								'const root = decodeTree[0];',
								'const decodeTree = htmlDecodeTree();\nconst root = decodeTree[0];',
							],
						])
					: await changed(file, [
							[
								/export const htmlDecodeTree = [^(]*(decodeTrieDict\(.*\));/s,
								'let tree;\nexport const htmlDecodeTree = () => (tree ??= $1);',
							],
						]);
				return {contents, resolveDir: path.dirname(file)};
			},
		);

		// linkedom reads a style sheet for whoever asks a page for one; nobody does here: 199 of the 363 kB that come with a page.
		context.onLoad(
			{filter: /[\\/]linkedom[\\/]esm[\\/]html[\\/]style-element\.js$/},
			async ({path: file}) => {
				const contents = await changed(file, [
					["import {parse} from 'cssomnom/parse';", 'const parse = () => null;'],
				]);
				return {contents, resolveDir: path.dirname(file)};
			},
		);

		// Readability asks a list for its children twice for each of them, and linkedom gathers them each time: ten seconds for
		// nine thousand.
		context.onLoad({filter: /[\\/]readability[\\/]Readability\.js$/}, async ({path: file}) => {
			const contents = await changed(file, [
				[
					'for (var x = 0; x < node.children.length; x++) {',
					'for (let x = 0, all = node.children; x < all.length; x++) {',
				],
				['let child = node.children[x];', 'let child = all[x];'],
			]);
			return {contents};
		});

		// Of htmlparser2 only the parser is used. By its front door come what builds and writes trees, and two more tables of named
		// characters: 94 of the 155 kB that come with it, which are read for every page and every feed.
		context.onResolve(
			{filter: /^htmlparser2$/},
			async ({path: name, importer, resolveDir, kind, pluginData}) => {
				if (pluginData === 'front door') {
					return undefined;
				}

				const door = await context.resolve(name, {importer, resolveDir, kind, pluginData: 'front door'});
				return {path: path.join(path.dirname(door.path), 'Parser.js'), sideEffects: false};
			},
		);

		// Yoga's own loader decodes its WebAssembly through `fetch` and awaits it while it is imported: 33 ms against 2. In a file
		// of its own the WebAssembly takes 10 of 39 kB less of the package than it does as text.
		context.onLoad({filter: /[\\/]yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/}, ({path: file}) => ({
			resolveDir: path.dirname(file),
			// The loader fills the object it is given, at once where its WebAssembly is there at once.
			contents: `
import {readFileSync} from 'node:fs';
import binary from 'yoga-binary';
import loadYoga from 'yoga-loader';
import wrapAssembly from './wrapAssembly.js';
const library = {
	instantiateWasm(imports, done) {
		const bytes = readFileSync(new URL(binary, import.meta.url));
		const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
		done(instance);
		return instance.exports;
	},
};
loadYoga(library);
export default wrapAssembly(library);
export * from './generated/YGEnums.js';
`,
		}));
		context.onResolve({filter: /^yoga-binary$/}, ({resolveDir}) => ({
			path: path.join(resolveDir, '../binaries/yoga.wasm'),
			namespace: 'yoga-binary',
		}));
		context.onLoad({filter: /./, namespace: 'yoga-binary'}, async ({path: file}) => {
			const code = await readFile(path.join(path.dirname(file), 'yoga-wasm-base64-esm.js'), 'utf8');
			const [, base64] = /data:application\/octet-stream;base64,([\w+/=]+)/.exec(code) ?? [];
			if (base64 === undefined) {
				throw new Error(
					'yoga-layout keeps its WebAssembly elsewhere than it did: see to source/build/lean.mjs',
				);
			}

			return {contents: Buffer.from(base64, 'base64'), loader: 'file'};
		});
		context.onResolve({filter: /^yoga-loader$/}, ({resolveDir}) => ({
			path: path.join(resolveDir, '../binaries/yoga-wasm-base64-esm.js'),
		}));
		context.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, async ({path: file}) => ({
			contents: await changed(file, [[/(data:application\/octet-stream;base64,)[\w+/=]+/, '$1']]),
		}));
	},
};
