import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {completionScript} from '../source/command/completions.js';
import {options, shells, written} from '../source/command/options.js';
import {type Result, run as runProgram} from './run.js';

const program = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'explorer-cli-'));

const file = (name: string, content: string | Uint8Array): string => {
	const at = path.join(folder, name);
	writeFileSync(at, content);
	return at;
};

const run = async (args: readonly string[], input?: string): Promise<Result> =>
	runProgram(process.execPath, [program, ...args], {cwd: folder, env: {HOME: folder}, input});

const a = file('a.md', '# First\n\n“Yes,” said Anna Larsen. Per Holm said that he fully agreed with her.');
const b = file(
	'b.txt',
	'Second\n\nNothing is quoted here, and the line is long enough to be a paragraph of its own.',
);

describe('outside a terminal', () => {
	it('writes the built-in article as text where nothing is asked for', async () => {
		const {status, stdout, stderr} = await run([]);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Russia, China Discuss Roles/);
		expect(stderr).toBe('');
	});

	it('reads standard input', async () => {
		const {stdout} = await run(['-', '--format', 'json'], '# Piped\n\nShe said: “Hello.”');
		expect(JSON.parse(stdout)).toMatchObject({location: {kind: 'stdin', name: '-'}, title: 'Piped'});
	});

	it('fetches an address', async () => {
		const server = createServer((_, response) =>
			response
				.writeHead(200, {'content-type': 'text/plain'})
				.end('Served\n\nA paragraph of text that was served, and long enough.'),
		);
		await new Promise<void>(resolve => {
			server.listen(0, '127.0.0.1', resolve);
		});
		const name = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
		const {stdout} = await run([name, '--format', 'json']);
		server.close();
		expect(JSON.parse(stdout)).toMatchObject({location: {kind: 'url', name}, title: 'Served', url: name});
	});

	it('writes several locations as one JSON line each, in their order, and goes on after a bad one', async () => {
		const {status, stdout, stderr} = await run([a, 'nowhere.md', b, '--format', 'ndjson']);
		expect(
			stdout
				.trimEnd()
				.split('\n')
				.map(line => JSON.parse(line).title),
		).toEqual(['First', 'Second']);
		expect(stderr).toBe(
			'explorer: nowhere.md: there is no such file; check the spelling, or start an address with https://\n',
		);
		expect(status).toBe(1);
	});

	it('writes several articles as text one below the other, each under its name, and as one table', async () => {
		expect((await run([a, b])).stdout).toMatch(
			/^==> .+a\.md <==\n\nFirst\n[\s\S]+\n\n==> .+b\.txt <==\n\nSecond\n/,
		);
		const rows = (await run([a, a, '--format', 'csv'])).stdout.trimEnd().split('\r\n');
		expect(rows.filter(row => row.startsWith('id,')).length).toBe(1);
		expect(rows.length).toBe(5);
	});

	it('keeps only the quotations that are asked for', async () => {
		const {stdout} = await run([a, '--format', 'json', '--speaker', 'larsen', '--kind', 'direct']);
		const {quotations, speakers} = JSON.parse(stdout);
		expect(quotations.map(({text}: {text: string}) => text)).toEqual(['“Yes,”']);
		expect(speakers.map(({name}: {name: string}) => name)).toEqual(['Anna Larsen']);
	});

	it('lists the quotations where some are asked for and no view is', async () => {
		expect((await run([a, '--speaker', 'Holm'])).stdout).toContain('— Per Holm · indirect');
	});

	it('says on standard error when nobody has that name', async () => {
		const {status, stderr} = await run([a, '--speaker', 'Nemo']);
		expect(status).toBe(0);
		expect(stderr).toBe(
			`explorer: ${a}: nobody called “Nemo” is quoted in it; --view speakers tells who is\n`,
		);
	});

	it('says so in one line of several articles', async () => {
		const told = async (speaker: string) => (await run([a, b, '--speaker', speaker])).stderr;
		expect(await told('Nemo')).toBe(
			'explorer: nobody called “Nemo” is quoted in any article; --view speakers tells who is\n',
		);
		expect(await told('Holm')).toBe('explorer: nobody called “Holm” is quoted in 1 of 2 articles\n');
		const {stderr} = await run([a, b, a, b, a, b, '--format', 'ndjson', '--speaker', 'Holm']);
		expect(stderr).toBe('explorer: nobody called “Holm” is quoted in 3 of 6 articles\n');
	});

	it('breaks lines at the width that is asked for', async () => {
		const {stdout} = await run(['--width', '40']);
		for (const line of stdout.split('\n')) {
			expect([...line].length).toBeLessThanOrEqual(40);
		}
	});

	it('opens a large input in part and says so', async () => {
		const large = file('large.txt', `${'Some words that repeat. '.repeat(400)}\n\n`.repeat(1_900));
		const {status, stdout, stderr} = await run([large]);
		expect(status).toBe(0);
		expect(stdout.length).toBeGreaterThan(15_000_000);
		expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('larger than 16 MB')]);
	});

	it('takes an empty location for wrong usage', async () => {
		const {status, stderr} = await run(['', '--format', 'json']);
		expect({status, stderr}).toEqual({
			status: 2,
			stderr: 'explorer: a location is empty; see explorer --help\n',
		});
	});

	it('ends quietly when its reader has seen enough', async () => {
		const long = file(
			'long.txt',
			`A sentence stands here.\n\n${'And another one. '.repeat(1000)}\n\n`.repeat(70),
		);
		const {stdout, stderr, code} = await new Promise<{stdout: string; stderr: string; code: number | null}>(
			resolve => {
				const child = spawn('/bin/sh', [
					'-c',
					'"$0" "$1" "$2" --format text | head -n 1',
					process.execPath,
					program,
					long,
				]);
				let out = '';
				let err = '';
				child.stdout.on('data', data => {
					out += data;
				});
				child.stderr.on('data', data => {
					err += data;
				});
				child.on('close', status => resolve({stdout: out, stderr: err, code: status}));
			},
		);
		expect({stdout, stderr, code}).toEqual({stdout: 'A sentence stands here.\n', stderr: '', code: 0});
	});
});

describe('wrong usage', () => {
	it.each([
		['an unknown option', ['--nonsense'], 'there is no option --nonsense'],
		['an unknown format', ['--format', 'yaml'], '--format takes text, json'],
		['an unknown view', ['--view', 'nowhere'], '--view takes sections'],
		['an unknown kind', ['--kind', 'hearsay'], '--kind takes direct'],
		['an unknown theme', ['--theme', 'pink'], '--theme takes auto'],
		['a width that is no number', ['--width', 'wide'], '--width takes a number'],
		['a width of nothing', ['--width', '0'], '--width takes a number'],
		['a format without a value', ['--format'], '--format takes text'],
		['several locations for one document', ['a.md', 'b.txt', '--format', 'json'], 'takes one location'],
		['an option twice', ['--view', 'quotes', '--view', 'reader'], '--view is given twice'],
		['an unknown kind of several', ['--kind', 'direct', '--kind', 'hearsay'], '--kind takes direct'],
		['standard input twice', ['-', '-'], 'can be read once'],
		['no shell to complete in', ['completions'], 'completions takes bash, zsh, fish'],
		['a shell that is not known', ['completions', 'tcsh'], 'completions takes bash, zsh, fish'],
	])('%s is one line and exit status 2', async (_, args, told) => {
		const {status, stdout, stderr} = await run(args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(told);
		expect(stderr.trimEnd().split('\n').length).toBe(1);
	});
});

describe('what cannot be opened', () => {
	it.each([
		['a folder', ['.'], 'it is a folder; name a file in it, or several: *'],
		['an empty file', [file('empty.html', '')], 'there is no text in it; name a document with words in it'],
		['a page of scripts', [file('scripts.html', '<script>show()</script>')], 'save it from a browser'],
		['a file of bytes', [file('binary.bin', new Uint8Array(5000))], 'it is not text'],
		['an address of another kind', ['ftp://example.org/'], 'ftp addresses are not supported'],
		['a name with a control sequence in it', ['a\u001B]0;title\u0007b.md'], 'ab.md: there is no such file'],
	])('%s is one clean line and exit status 1', async (_, args, told) => {
		const {status, stdout, stderr} = await run([...args, '--format', 'json']);
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain(told);
		expect(stderr.trimEnd().split('\n').length).toBe(1);
		expect(stderr).not.toMatch(/\p{Cc}(?<!\n)/u);
	});
});

describe('completions', () => {
	it.each(shells)('for %s go to standard output', async shell => {
		const {status, stdout, stderr} = await run(['completions', shell]);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toBe(completionScript(shell));
	});

	it('leave a file of that name to be opened', async () => {
		file('completions', 'A heading\n\nA paragraph that is long enough to be one of its own.');
		expect((await run(['./completions'])).stdout).toMatch(/^A heading\n/);
		expect((await run(['--format', 'text', 'completions'])).stdout).toMatch(/^A heading\n/);
	});
});

describe('help and version', () => {
	let help: Result;
	beforeAll(async () => {
		help = await run(['--help']);
	});

	it('are told wherever they are asked for', async () => {
		expect(help).toMatchObject({status: 0, stderr: ''});
		expect(await run(['no-such.txt', '--format', 'json', '--help'])).toEqual(help);
		expect(await run(['-h'])).toEqual(help);
		expect(await run(['completions', 'bash', '--help'])).toEqual(help);
		const {stdout} = await run(['--debug', '--version', 'no-such.txt']);
		expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
		const {status, stderr} = await run(['--', '--help']);
		expect([status, stderr]).toEqual([1, expect.stringContaining('--help: there is no such file')]);
	});

	it('name every option', () => {
		for (const option of options) {
			expect(help.stdout).toMatch(new RegExp(`${written(option)}\\b`));
		}
	});

	it('fit 80 columns and 24 rows', () => {
		expect(help.stdout.trim().split('\n').length).toBeLessThanOrEqual(23);
		for (const line of help.stdout.split('\n')) {
			expect(line.length).toBeLessThanOrEqual(80);
		}
	});

	it.runIf(existsSync('/dev/full'))('tell where they cannot be written', async () => {
		for (const option of ['--help', '--version']) {
			const {status, stderr} = await runProgram(
				'/bin/sh',
				['-c', '"$0" "$1" "$2" > /dev/full', process.execPath, program, option],
				{env: {HOME: folder}},
			);
			expect([status, stderr]).toEqual([1, expect.stringContaining('the disk is full')]);
		}
	});

	it('tell the version', async () => {
		expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	});
});

describe('an output that takes no more', () => {
	const inShell = async (command: string): Promise<Result> =>
		runProgram('/bin/sh', ['-c', command, process.execPath, program, file('out.md', '# One\n\nTwo.')], {
			env: {HOME: folder},
		});

	it.runIf(existsSync('/dev/full')).each(['json', 'text', 'csv'])(
		'is told in one line where the disk is full: %s',
		async format => {
			const {status, stderr} = await inShell(`"$0" "$1" "$2" --format ${format} > /dev/full`);
			expect(stderr).toBe(
				'explorer: standard output: the disk is full; free some room, or write elsewhere\n',
			);
			expect(status).toBe(1);
		},
	);

	it.each(['"$2" --format text', '--help', 'completions bash'])(
		'is no error where it was closed: %s',
		async args => {
			const {stdout, stderr} = await inShell(`{ "$0" "$1" ${args}; echo "status $?" >&2; } | true`);
			expect(stdout).toBe('');
			expect(stderr).toBe('status 0\n');
		},
	);
});
