/**
 * `npm run docs`: renders the docstrings of the library’s public names as Markdown pages, into the folder that the command line
 * names. Ends with 1 where a public name has no docstring, or leads to a type that is not public.
 */
import {spawnSync} from 'node:child_process';
import {mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {Extractor, ExtractorConfig, ExtractorLogLevel} from '@microsoft/api-extractor';

const folder = path.resolve(process.argv[2] ?? 'node_modules/.cache/docs');
const [types, model] = [path.join(folder, 'types'), path.join(folder, 'model')];
await rm(folder, {recursive: true, force: true});
await mkdir(model, {recursive: true});

/** @param {string[]} args */
const run = args => {
	const {status} = spawnSync(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']});
	if (status !== 0) {
		process.exit(1);
	}
};

run(['source/build/types.mjs', types]);
const none = {logLevel: ExtractorLogLevel.None};
const error = {logLevel: ExtractorLogLevel.Error};
const {errorCount} = Extractor.invoke(
	ExtractorConfig.prepare({
		configObject: {
			projectFolder: process.cwd(),
			mainEntryPointFilePath: path.join(types, 'index.d.ts'),
			compiler: {
				overrideTsconfig: {
					compilerOptions: {
						target: 'es2022',
						// Those of browsers have an `open` and a `Location` as well, and take longer to read than all others.
						lib: ['es2022'],
						module: 'nodenext',
						moduleResolution: 'nodenext',
						strict: true,
						types: [],
					},
					files: [path.join(types, 'index.d.ts')],
				},
			},
			apiReport: {enabled: false},
			docModel: {enabled: true, apiJsonFilePath: path.join(model, '<unscopedPackageName>.api.json')},
			dtsRollup: {enabled: false},
			tsdocMetadata: {enabled: false},
			messages: {
				compilerMessageReporting: {default: error},
				extractorMessageReporting: {
					default: error,
					// All that is exported is public.
					'ae-missing-release-tag': none,
				},
				// Docstrings are JSDoc’s: names without a hyphen behind them, types of errors in braces.
				tsdocMessageReporting: {default: none},
			},
		},
		configObjectFullPath: undefined,
		packageJsonFullPath: path.resolve('package.json'),
	}),
	{localBuild: true, showVerboseMessages: false},
);
/** @type {{members: {members: {name: string, docComment: string}[]}[]}} */
const {members} = JSON.parse(await readFile(path.join(model, 'article-explorer.api.json'), 'utf8'));
const bare = members.flatMap(entry => entry.members).filter(({docComment}) => docComment === '');
if (bare.length > 0) {
	console.error(`no docstring: ${bare.map(({name}) => name).join(', ')}`);
}

if (errorCount > 0 || bare.length > 0) {
	process.exit(1);
}

run([
	'node_modules/@microsoft/api-documenter/bin/api-documenter',
	'markdown',
	'-i',
	model,
	'-o',
	path.join(folder, 'pages'),
]);
console.log(`the pages are in ${path.join(folder, 'pages')}`);
