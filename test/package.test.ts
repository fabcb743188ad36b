import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {beforeAll, describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'explorer-package-'));

const isWindows = process.platform === 'win32';

/** Whatever runs here has a home, a cache and a place for what is temporary of its own, and nothing to fetch. */
const env: NodeJS.ProcessEnv = {
	// The npm that runs the tests tells its children of another package.
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
	HOME: folder,
	TMPDIR: folder,
	XDG_CACHE_HOME: path.join(folder, 'cache'),
	npm_config_cache: path.join(folder, 'cache'),
	npm_config_offline: 'true',
	npm_config_update_notifier: 'false',
	npm_config_audit: 'false',
	npm_config_fund: 'false',
};

const run = (cwd: string, command: string, ...args: readonly string[]): string => {
	const {status, stdout, stderr, error} = spawnSync(command, args, {
		cwd,
		env,
		encoding: 'utf8',
		shell: isWindows && command !== process.execPath,
	});
	if (status !== 0) {
		throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
	}

	return stdout;
};

type Packed = {
	readonly filename: string;
	readonly size: number;
	readonly unpackedSize: number;
	readonly files: ReadonlyArray<{readonly path: string}>;
};

const consumer = path.join(folder, 'consumer');
const installed = path.join(consumer, 'node_modules', 'article-explorer');
let packed: Packed;

/** Packs a copy of the project (without its lock file, so that nothing is ever installed there), since that builds it, and installs the package where nothing else is. */
beforeAll(() => {
	const project = path.join(folder, 'project');
	for (const name of [
		'source',
		'content',
		'package.json',
		'tsconfig.json',
		'README.md',
		'LICENSE',
		'.npmrc',
	]) {
		cpSync(path.join(root, name), path.join(project, name), {recursive: true});
	}

	symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction');
	// Standard output is JSON: what the build says there is kept back.
	[packed] = JSON.parse(run(project, 'npm', 'pack', '--json', '--foreground-scripts=false'));
	mkdirSync(consumer);
	writeFileSync(path.join(consumer, 'package.json'), '{"private": true, "type": "module"}');
	run(consumer, 'npm', 'install', path.join(project, packed.filename));
});

/** Compiles programs that use the package, as strictly as can be. */
const compile = (files: readonly string[], options: Readonly<Record<string, unknown>>): void => {
	const strict = {strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false};
	writeFileSync(
		path.join(consumer, 'tsconfig.json'),
		JSON.stringify({
			// Each is a module, whatever it imports.
			compilerOptions: {...strict, target: 'es2022', moduleDetection: 'force', noEmit: true, ...options},
			files,
		}),
	);
	run(consumer, process.execPath, path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
};

describe('the package', () => {
	it('stands alone: nothing else is installed with it, and nothing is run', () => {
		const modules = path.join(consumer, 'node_modules');
		expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual(['article-explorer']);
		const program = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
		for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
			expect(Object.keys(program[kind] ?? {})).toEqual([]);
		}

		for (const script of ['preinstall', 'install', 'postinstall']) {
			expect(program.scripts).not.toHaveProperty(script);
		}
	});

	it('is no larger than it has to be', () => {
		// 3.6 MB, and 8.2 MB in 109 files, of which the model takes the most.
		expect(packed.size).toBeLessThan(3_700_000);
		expect(packed.unpackedSize).toBeLessThan(9_000_000);
		expect(packed.files.length).toBeLessThan(110);
	});

	it('has what it needs, and neither sources nor what V8 has compiled on one machine', () => {
		const names = packed.files.map(file => file.path);
		expect(names).toEqual(
			expect.arrayContaining([
				'LICENSE',
				'README.md',
				'content/article.md',
				'dist/cli.cjs',
				'dist/explorer.1',
				'dist/index.js',
				'dist/worker.cjs',
			]),
		);
		expect(names.filter(name => /^(?:source|test)\/|\.v8$|\.map$|(?<!\.d)\.ts$/.test(name))).toEqual([]);
	});

	it('runs as a filter', () => {
		const explorer = path.join(consumer, 'node_modules', '.bin', 'explorer');
		expect(run(consumer, explorer)).toMatch(/^Russia, China Discuss Roles/);
		expect(run(consumer, explorer, '--format', 'csv', '--view', 'speakers')).toContain('Sergey Lavrov');
		expect(run(consumer, explorer, 'completions', 'bash')).toContain('complete -o default');
	});

	it('is a library', () => {
		const program = `
import {format, formats, open, OpenError, parse} from 'article-explorer';
const analysis = await open();
const failure = await open('nowhere.html').catch(error => error);
console.log(JSON.stringify([
	analysis.speakers.map(({name}) => name).includes('Sergey Lavrov'),
	format(analysis, {format: 'csv'}).startsWith('id,'),
	formats.includes('json'),
	failure instanceof OpenError,
	// Other languages are told apart by tables that the program has as well.
	(await parse('Die Brücke über den Hafen wird im Juni geschlossen, und die Fähren fahren den ganzen Sommer alle zehn Minuten.')).language,
]));`;
		const told = run(consumer, process.execPath, '--input-type=module', '--eval', program);
		expect(JSON.parse(told)).toEqual([true, true, true, true, 'de']);
	});

	it.each(['esm', 'cjs'] as const)(
		'says what is missing where it was bundled without its data, as %s',
		async kind => {
			const program = `
import {analyse, open, parse} from 'article-explorer';
const run = async () => {
	const errors = [];
	for (const work of [() => open(), async () => analyse(await parse('“Yes,” said Anna Larsen.')), () => open('note.txt')]) {
		await work().catch(({code, message}) => errors.push([code, message]));
	}
	console.log(JSON.stringify(errors));
};
run();`;
			writeFileSync(path.join(consumer, 'note.txt'), '“Yes,” said Anna Larsen.');
			const {outputFiles} = await build({
				stdin: {contents: program, resolveDir: consumer},
				bundle: true,
				platform: 'node',
				format: kind,
				write: false,
				external: ['canvas'],
				logLevel: 'error',
			});
			const bundle = path.join('bundled', kind === 'esm' ? 'program.mjs' : 'program.cjs');
			mkdirSync(path.join(consumer, 'bundled'), {recursive: true});
			writeFileSync(path.join(consumer, bundle), outputFiles[0].text);
			const errors: Array<[code: string, message: string]> = JSON.parse(
				run(consumer, process.execPath, bundle),
			);
			expect(errors).toHaveLength(3);
			for (const [code, message] of errors) {
				expect(code).toBe('incomplete');
				expect(message).toMatch(
					/: the (?:article|model) of article-explorer is missing, .* leave the package external/,
				);
			}
		},
	);

	it.skipIf(isWindows)('brings its manual where it is installed for everybody', () => {
		const prefix = path.join(folder, 'global');
		const file = path.join(folder, 'project', packed.filename);
		run(folder, 'npm', 'install', '--global', '--prefix', prefix, file);
		expect(run(folder, path.join(prefix, 'bin', 'explorer'), '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
		expect(readFileSync(path.join(prefix, 'share/man/man1/explorer.1'), 'utf8')).toContain('.TH EXPLORER 1');
	});

	it('has nothing that publint would warn of', async () => {
		const {messages, pkg} = await publint({pkgDir: installed, strict: true, pack: false});
		expect(messages.map(message => formatMessage(message, pkg, {color: false}))).toEqual([]);
	});

	it('has the types of what the library exports, and no others', () => {
		const types = packed.files.map(file => file.path).filter(file => file.endsWith('.d.ts'));
		expect(types).toContain('dist/types/index.d.ts');
		expect(types.filter(file => /types\/(?:analyse|ui|command|library)\//.test(file))).toEqual([]);
	});

	it.each([
		['nodenext', 'nodenext', 'es2022'],
		['preserve', 'bundler', 'es2022'],
		['nodenext', 'nodenext', 'es2021'],
	])(
		'types a program of modules of the kind %s, found as in %s, with %s',
		(module, moduleResolution, lib) => {
			writeFileSync(
				path.join(consumer, 'program.ts'),
				`import {
	type Analysis, type AnalyseOptions, type Article, analyse, type FormatOptions, format, formats, type JsonError, type JsonOutput, OpenError, open,
	type OpenOptions, parse, type Quotation, type Selection, type Source, type Speaker, type StopSignal, select, type WantedKinds,
} from 'article-explorer';

export const analysis: Analysis = await open('talks.html');
export const article: Article = analysis.article;
export const names: ReadonlyMap<string, string> = new Map(analysis.speakers.map(({id, name}: Speaker) => [id, name]));
export const said = analysis.quotations.map(({text, speakers}: Quotation): string => text + speakers.length);
export const options: FormatOptions = {format: 'csv'};
export const csv: string = format(await analyse(article), options);
export const first: 'text' = formats[0];
export const reading: (source: Source) => Promise<Article> | Article = parse;
export const isKnown = (error: unknown): boolean => error instanceof OpenError;
export const isGone = (error: OpenError): boolean => error.code === 'not-found' || error.status === 410;
export const causeOf = ({cause}: OpenError): unknown => cause;
export const loose: OpenOptions = {documentBytes: undefined, serverSilence: undefined, onProgress: undefined, raw: undefined, signal: undefined};
export const bare: Omit<Source, 'location' | 'bytes'> = {mediaType: undefined, charset: undefined, url: undefined, notice: undefined};
export const hers: Analysis = select(analysis, {speaker: 'Larsen', kind: undefined} satisfies Selection);
export const kinds: WantedKinds = ['direct', 'mixed'];
export const theirs: Analysis = select(analysis, {kind: kinds});
export const whileWanted = async (signal: StopSignal): Promise<Analysis> => {
	const options: AnalyseOptions = {signal, onAnalysing: (done: number) => done};
	return open('talks.html', options).then(async ({article}) => analyse(article, options));
};
export const opened: Analysis = await open({href: 'https://example.org/'});
export const written: JsonOutput | JsonError = JSON.parse(csv);
export const texts: readonly string[] = 'error' in written ? [written.error] : written.quotations.map(({text}) => text);
export const read: Article = await parse('“Yes,” said Anna Larsen.', {name: 'talks', mediaType: undefined});
// @ts-expect-error: what is typed as anything would let this pass.
format(analysis, {format: 'yaml'});
// @ts-expect-error: nor is there such a thing in an analysis.
analysis.sentences;
`,
			);
			compile(['program.ts'], {module, moduleResolution, lib: [lib], types: []});
		},
	);

	it.each([
		['nodenext', 'nodenext', {lib: ['es2022', 'dom'], types: []}],
		[
			'preserve',
			'bundler',
			{lib: ['es2022'], types: ['node'], typeRoots: [path.join(root, 'node_modules/@types')]},
		],
	])(
		'types what README shows in modules of the kind %s, found as in %s',
		(module, moduleResolution, platform) => {
			const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
			const examples = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code]) => code);
			expect(examples).not.toEqual([]);
			const files = examples.map((_, i) => `example-${i}.ts`);
			for (const [i, file] of files.entries()) {
				writeFileSync(path.join(consumer, file), examples[i]);
			}

			compile(files, {module, moduleResolution, ...platform});
		},
	);
});
