import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse as parseYaml} from 'yaml';
import {options, written} from '../source/command/options.js';
import {formats} from '../source/format/format.js';
import {defaultBindings} from '../source/ui/bindings/key-table.js';
import {typing} from '../source/ui/bindings/typing.js';
import {helpKeys, keyLabel} from '../source/ui/keys/key-labels.js';
import {toPreferences} from '../source/ui/preferences.js';
import {type Result, run as runProgram} from './run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = path.join(root, 'dist', 'cli.cjs');
const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** The code blocks of a page, each with what stands behind its three marks. */
const blocks = (page: string): Array<{readonly kind: string; readonly code: string}> =>
	[...read(page).matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, kind, code]) => ({kind, code}));

const isInstalled = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

const article = (said: string): string =>
	`<!doctype html><html lang="en"><title>Ferry talks</title><article><h1>Ferry talks</h1><p>${said}</p><p>Per Holm denied that the ferry had ever left, and Foreign Minister Sergey Lavrov said that nobody had seen it.</p></article></html>`;

let folder: string;
let server: Server;
let address: string;
beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'explorer-pages-'));
	for (const name of ['interview', 'monday', 'tuesday', 'talks', 'page']) {
		writeFileSync(path.join(folder, `${name}.html`), article('“The ferry was late,” said Anna Larsen.'));
	}

	writeFileSync(path.join(folder, 'more.md'), '# More\n\n“Never,” said Anna Larsen.\n');
	writeFileSync(path.join(folder, 'list.txt'), 'monday.html\ntuesday.html\n');
	// The commands by the names that the pages give them.
	writeFileSync(path.join(folder, 'explorer'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
		mode: 0o755,
	});
	writeFileSync(path.join(folder, 'npx'), '#!/bin/sh\nexec "$@"\n', {mode: 0o755});
	server = createServer((_, response) =>
		response.setHeader('content-type', 'text/html').end(article('“No,” said Anna Larsen.')),
	);
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

/** Runs a line as a person's shell does, with addresses led to a server of one's own. */
const run = async (line: string): Promise<Result> =>
	runProgram('bash', ['-c', line.replaceAll('https://example.org/', address)], {
		cwd: folder,
		env: {HOME: folder, PATH: `${folder}:${process.env.PATH}`},
	});

const linesOf = (code: string): string[] =>
	code.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'));

describe.each(['README.md', '.github/RECIPES.md'])('%s', page => {
	const shell = blocks(page).filter(({kind}) => /^sh\b/.test(kind));

	it('has commands that run', async () => {
		expect(shell.length).toBeGreaterThan(3);
		for (const {kind, code} of shell) {
			const tool = kind.split(' ')[1];
			if (tool !== undefined && !isInstalled(tool)) {
				continue;
			}

			for (const line of linesOf(code)) {
				if (line.startsWith('curl') && !isInstalled('curl')) {
					continue;
				}

				const {status, stderr} = await run(line);
				expect({line, status, stderr}).toEqual({line, status: 0, stderr: ''});
			}
		}
	});

	it('leads to files that are there', () => {
		const targets = [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|(?:src|srcset)="([^"]+)"/g)].map(
			([, link, picture]) => link ?? picture,
		);
		expect(targets.length).toBeGreaterThan(page === 'README.md' ? 8 : -1);
		for (const target of targets) {
			expect(existsSync(path.join(root, path.dirname(page), target)), target).toBe(true);
		}
	});

	it('names only options that there are', () => {
		const known = new Set(options.map(written));
		// Those of other tools, in the recipes.
		const others = new Set(['--import', '--csv', '--pipe', '--keep-order', '--sshlogin', '--workdir']);
		const named = [...read(page).matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
		expect(named.filter(option => !known.has(option) && !others.has(option))).toEqual([]);
	});
});

describe('README.md', () => {
	it('gives the figures of the model’s card', () => {
		const rows = (page: string): string[] =>
			[...read(page).matchAll(/^\|([^|]*\w[^|]*)\|((?: *[\d.]+ *\|){2,4})$/gm)].map(([, , cells]) =>
				cells
					.split('|')
					.filter(cell => cell.trim() !== '')
					.map(Number)
					.join(' '),
			);
		const card = rows('source/analyse/model/card.md');
		const own = rows('README.md').filter(row => row.split(' ').length === 2);
		// The last line of the card's second table has how many there are as well.
		const sure = card.findLast(row => row.split(' ').length === 4)?.split(' ');
		expect(own).toHaveLength(4);
		expect(card).toEqual(expect.arrayContaining(own.slice(0, 3)));
		expect(own[3]).toBe(`${sure?.[1]} ${sure?.[3]}`);
	});

	it('shows what the program writes', async () => {
		const shown = blocks('README.md').filter(({kind}) => kind === 'console');
		expect(shown.length).toBeGreaterThan(2);
		for (const {code} of shown) {
			for (const part of code.split(/^\$ /m).slice(1)) {
				const [command, ...output] = part.split('\n');
				const {stdout, stderr} = await run(command);
				expect({command, stdout: stdout.replaceAll('\r\n', '\n'), stderr}).toEqual({
					command,
					stdout: output.join('\n'),
					stderr: '',
				});
			}
		}
	});

	it('shows each format', () => {
		for (const format of formats) {
			expect(read('README.md')).toContain(`--format ${format}`);
		}
	});

	it('has an example of the library that runs', async () => {
		const [example] = blocks('README.md').filter(({kind}) => kind === 'js');
		const library = pathToFileURL(path.join(root, 'dist', 'index.js')).href;
		writeFileSync(
			path.join(folder, 'example.mjs'),
			example.code.replace("'article-explorer'", `'${library}'`),
		);
		const {status, stdout, stderr} = await run(`"${process.execPath}" example.mjs`);
		expect(stderr).toBe('');
		expect(stdout).toContain("[ 'Anna Larsen' ] said “The ferry was late,”");
		expect(stdout).toContain('id,kind,speakers');
		expect(status).toBe(0);
	});

	it('names keys that do something', () => {
		const table = read('README.md').split('## Keys')[1].split('\n\n')[1];
		const bindings = [...defaultBindings, ...typing];
		const bound = new Set(bindings.flatMap(({keys}) => keys));
		const names: Readonly<Record<string, string>> = {
			'↑': 'up',
			'↓': 'down',
			'→': 'right',
			'←': 'left',
			Enter: 'return',
			Esc: 'escape',
			Backspace: 'backspace',
			Space: ' ',
			Tab: 'tab',
		};
		const named = table
			.split('\n')
			.slice(2)
			.flatMap(row =>
				[...row.split(' | ')[0].matchAll(/`([^`]+)`/g)].map(
					([, key]) => names[key] ?? key.replace(/^Ctrl-./, control => control.toLowerCase()),
				),
			);
		expect(named.length).toBeGreaterThan(30);
		expect(named.filter(key => !bound.has(key))).toEqual([]);
		// The same keys as in the help, no more and no fewer: the manual has them all.
		const helped = bindings
			.filter(({help}) => help !== undefined)
			.flatMap(binding => helpKeys(binding, bindings).split(/ +/));
		const labels = new Set(named.map(keyLabel));
		expect(helped.filter(label => !labels.has(label))).toEqual([]);
		expect([...labels].filter(label => !helped.includes(label))).toEqual([]);
	});

	it('has an example of a config file that makes sense', () => {
		const [{code}] = blocks('README.md').filter(({kind}) => kind === 'yaml');
		const {preferences, problems} = toPreferences(parseYaml(code));
		expect(problems).toEqual([]);
		expect(preferences).toMatchObject({theme: 'auto', width: 72, citation: 'chicago', mouse: true});
		expect(preferences.keys).toMatchObject({quotes: ['t'], copy: ['x']});
	});

	it('tells how many libraries are bundled', () => {
		const {devDependencies} = JSON.parse(read('package.json')) as {devDependencies: Record<string, string>};
		const told = read('README.md').split('## What it is made of')[1].split('\n\n')[1];
		const named = Object.keys(devDependencies).filter(name =>
			new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(told),
		);
		expect(told).toContain(`${named.length} libraries`);
	});
});
