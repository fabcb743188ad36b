import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'explorer-filter-'));
const names = Array.from({length: 12}, (_, i) => `Person${String.fromCodePoint(97 + i)}`);
const files = names.map((name, i) => {
	const file = path.join(folder, `${i}.txt`);
	// Of different lengths, so that the threads do not finish in order by themselves.
	const rest = 'The wind was mild and the sea was calm. '.repeat((i % 4) * 40);
	writeFileSync(file, `“The harbour stays open,” said Mayor ${name} Holm on Monday.\n\n${rest}\n`);
	return file;
});

const run = (args: readonly string[], input = '') => {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
		encoding: 'utf8',
		input,
		env: {...process.env, HOME: folder},
	});
	return {status, stderr, lines: stdout.trimEnd().split('\n'), stdout};
};

describe('many articles', () => {
	it('come in the order in which they are named, a line each, from several threads, the same as one by one', () => {
		const {status, lines, stderr} = run([...files, '--format', 'ndjson']);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(lines.map(line => JSON.parse(line).speakers[0].name)).toEqual(names.map(name => `${name} Holm`));
		expect(lines[3]).toBe(run([files[3], '--format', 'ndjson']).lines[0]);
	});

	it('may be named on standard input, and one that cannot be opened has a line that says why', () => {
		const missing = path.join(folder, 'missing.txt');
		const list = [...files.slice(0, 7), '', missing, files[7]].join('\n');
		const {status, lines, stderr} = run(['--files-from', '-', '--format', 'ndjson'], list);
		expect(status).toBe(1);
		expect(lines).toHaveLength(9);
		expect(JSON.parse(lines[7])).toEqual({
			version: 1,
			location: {kind: 'file', name: missing},
			error: expect.stringContaining('there is no such file'),
		});
		expect(JSON.parse(lines[8]).speakers[0].name).toBe('Personh Holm');
		expect(stderr.split('\n').filter(Boolean)).toHaveLength(1);
	});

	it('are told to be none, where a list names none', () => {
		const {status, lines, stderr} = run(['--files-from', '-', '--format', 'csv'], '\n');
		expect([status, lines, stderr]).toEqual([0, [''], 'explorer: -: it names nothing to open\n']);
	});

	it.each([
		{input: 0, missing: [2]},
		{input: 1, missing: [0, 3]},
		{input: 2, missing: [1, 4]},
		{input: 3, missing: [5]},
	])(
		'come in order, though what cannot be opened is soon done and one thread alone has standard input: $input, $missing',
		({input, missing}) => {
			const none = path.join(folder, 'missing.txt');
			const locations = files.map((file, i) => (i === input ? '-' : missing.includes(i) ? none : file));
			const list = path.join(folder, 'with-input.txt');
			writeFileSync(list, locations.join('\n'));
			const {status, lines} = run(['--files-from', list, '--format', 'ndjson'], 'She said: “Piped.”');
			expect(status).toBe(1);
			expect(lines.map(line => JSON.parse(line).location.name)).toEqual(locations);
			expect(JSON.parse(lines[input]).text).toBe('She said: “Piped.”');
		},
	);

	it.each([4, 40])('are all reported on, %i of them, though their list ends in an error', count => {
		const list = [...Array.from({length: count}, (_, i) => files[i % files.length]), 'x'.repeat(70_000)];
		const {status, lines, stderr} = run(['--files-from', '-', '--format', 'ndjson'], list.join('\n'));
		expect(status).toBe(1);
		expect(lines).toHaveLength(count);
		expect(stderr).toMatch(/^explorer: -: a line of it is too long for a location; .*\n$/);
	});

	it('are told as they come, before the next one is named', async () => {
		const child = spawn(process.execPath, [program, '--files-from', '-', '--format', 'ndjson'], {
			env: {...process.env, HOME: folder},
		});
		const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
		for (const i of [0, 1]) {
			child.stdin.write(`${files[i]}\n`);
			expect(JSON.parse((await lines.next()).value ?? '').speakers[0].name).toBe(`${names[i]} Holm`);
		}

		child.stdin.end();
		expect((await lines.next()).done).toBe(true);
	});

	it('may have standard input among them, wherever it is named', () => {
		const list = path.join(folder, 'input-last.txt');
		writeFileSync(list, [...files.slice(0, 7), '-'].join('\n'));
		for (const named of [
			[...files.slice(0, 7), '-'],
			['--files-from', list],
		]) {
			const {status, lines} = run([...named, '--format', 'ndjson'], 'She said: “Piped.”');
			expect(status).toBe(0);
			expect(JSON.parse(lines[7]).text).toBe('She said: “Piped.”');
		}
	});

	it('go on where the list that comes through a pipe names the pipe', () => {
		for (const format of ['csv', 'ndjson']) {
			const list = `${files[0]}\n-\n${files[1]}\n`;
			const {status, stdout, stderr} = run(['--files-from', '-', '--format', format], list);
			expect(status).toBe(1);
			expect(stdout).toContain('Persona Holm');
			expect(stdout).toContain('Personb Holm');
			expect(stderr).toBe('explorer: -: standard input is the list itself; name a file in its place\n');
		}
	});

	it('go on where nobody can be told of one that cannot be opened', () => {
		const list = path.join(folder, 'half');
		writeFileSync(list, `nowhere.md\n${files[0]}\n`);
		const {status, stdout} = spawnSync(
			'sh',
			['-c', '"$0" "$1" --files-from "$2" --format csv 2> /dev/full', process.execPath, program, list],
			{encoding: 'utf8', env: {...process.env, HOME: folder}},
		);
		expect(status).toBe(1);
		expect(stdout).toContain('Persona Holm');
	});

	it('stand under their names in Markdown, whatever these are', () => {
		const odd = path.join(folder, 'a--->b\nc.md');
		writeFileSync(odd, '# Odd\n');
		const {stdout} = run([odd, files[0], '--format', 'markdown']);
		const [first, , second] = stdout.split('\n');
		expect(first).toMatch(/^<!-- .*a- - ->b c\.md -->$/);
		expect(second).toBe('# Odd');
	});

	it('may be named in a file, also where they are few and written otherwise', () => {
		const list = path.join(folder, 'list');
		writeFileSync(list, `${files[0]}\r\n${files[1]}\r\n`);
		const {status, lines} = run(['--files-from', list, '--format', 'csv']);
		expect(status).toBe(0);
		expect(lines).toHaveLength(3);
	});

	it('tell in one line where the list cannot be read', () => {
		const {status, stdout, stderr} = run(['--files-from', path.join(folder, 'none'), '--format', 'ndjson']);
		expect({status, stdout}).toEqual({status: 1, stdout: ''});
		expect(stderr).toMatch(/^explorer: .*none: there is no such file; .*\n$/);
	});

	it('are refused where a format takes one, and beside other locations', () => {
		expect(run(['--files-from', '-', '--format', 'json']).status).toBe(2);
		expect(run([files[0], '--files-from', '-']).status).toBe(2);
	});
});
