import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import {expect, it} from 'vitest';
import {lean} from '../../source/build/lean.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-lean-'));

/** A dependency's file as the bundle has it. */
const bundled = async (name: string, code: string): Promise<string> => {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, code);
	const {outputFiles} = await build({
		entryPoints: [file],
		plugins: [lean],
		// What the loader of Yoga imports is made by the plugin as well.
		bundle: name.startsWith('yoga-layout/'),
		platform: 'node',
		format: 'esm',
		write: false,
		logLevel: 'silent',
	});
	return outputFiles[0].text;
};

const reconciler = 'ink/build/reconciler.js';
const devtools = "await import('./devtools.js');";
const sheets = 'linkedom/esm/html/style-element.js';
const named = 'entities/dist/generated/decode-data-html.js';
const decoder = 'entities/dist/decode.js';
const readability = '@mozilla/readability/Readability.js';
const everyChild = 'for (var x = 0; x < node.children.length; x++) {';
const version = 'const {version} = await loadPackageJson();';

it('replaces what costs time at every start', async () => {
	expect(await bundled(reconciler, devtools + version)).not.toContain('await');
	expect(
		await bundled('yoga-wasm-base64-esm.js', "load('data:application/octet-stream;base64,AGFzbQ==')"),
	).toContain('base64,"');
	expect(await bundled(sheets, "import {parse} from 'cssomnom/parse';\nconsole.log(parse);")).not.toContain(
		'cssomnom',
	);
	expect(await bundled(named, 'export const htmlDecodeTree = /* pure */ decodeTrieDict("!}", 1);')).toContain(
		'() => tree ??= decodeTrieDict("!}", 1)',
	);
	expect(await bundled(decoder, 'const decodeTree = htmlDecodeTree;\nconst root = decodeTree[0];')).toContain(
		'htmlDecodeTree()',
	);
});

it('has the children of a list gathered once', async () => {
	const loop = `${everyChild}let child = node.children[x]; told(child)}`;
	const code = await bundled(readability, `const told = console.log; export const walk = node => {${loop}};`);
	expect(code.match(/node\.children/g)).toHaveLength(1);
	expect(code).toContain('all = node.children');
});

it('takes of htmlparser2 the parser alone', async () => {
	const {metafile} = await build({
		stdin: {contents: "export {Parser} from 'htmlparser2';", resolveDir: import.meta.dirname},
		plugins: [lean],
		bundle: true,
		platform: 'node',
		format: 'esm',
		write: false,
		metafile: true,
	});
	const files = Object.keys(metafile.inputs);
	expect(files).toContainEqual(expect.stringMatching(/htmlparser2\/dist\/esm\/Tokenizer\.js$/));
	expect(files.filter(file => /htmlparser2\/dist\/esm\/index|domutils|dom-serializer/.test(file))).toEqual(
		[],
	);
});

it.each([
	[sheets, "import {parse} from 'cssom';"],
	[reconciler, devtools],
	[reconciler, version],
	['yoga-wasm-base64-esm.js', "load('yoga.wasm')"],
	['yoga-layout/dist/src/index.js', ''],
	[readability, everyChild],
	[readability, 'let child = node.children[x];'],
	[named, 'export const htmlDecodeTree = new Map();'],
	[decoder, 'const root = htmlDecodeTree[0];'],
])('does not let %s go by unchanged: %s', async (name, code) => {
	mkdirSync(path.join(folder, 'yoga-layout/dist/binaries'), {recursive: true});
	writeFileSync(path.join(folder, 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js'), '');
	await expect(bundled(name, code)).rejects.toThrow('see to source/build/lean.mjs');
});
