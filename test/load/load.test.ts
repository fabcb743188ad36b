import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Readable} from 'node:stream';
import {pathToFileURL} from 'node:url';
import {describe, expect, it} from 'vitest';
import {limits} from '../../source/document/limits.js';
import {load, locate} from '../../source/load/load.js';
import {readStream} from '../../source/load/read-stream.js';
import {loadStdin} from '../../source/load/stdin.js';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-load-'));
const file = path.join(folder, 'page.HTML');
writeFileSync(file, '<p>Hello</p>');
mkdirSync(path.join(folder, 'empty'));

describe('locate', () => {
	it.each([
		[undefined, 'built-in'],
		['-', 'stdin'],
		['https://example.org/', 'url'],
		['HTTP://example.org/', 'url'],
		['page.html', 'file'],
		['file://elsewhere/page.html', 'file'],
		['https.html', 'file'],
	])('takes %j for %s', (name, kind) => {
		expect(locate(name)).toEqual({kind, name: name ?? 'built-in'});
	});

	it('knows a file by its path, however it is named', () => {
		expect(locate('file:///notes/a%20page.html')).toEqual({kind: 'file', name: '/notes/a page.html'});
	});
});

describe('load', () => {
	it('reads a file and tells its type by its name', async () => {
		const source = await load(locate(file));
		expect(source).toMatchObject({location: {kind: 'file', name: file}, mediaType: 'text/html'});
		expect(Buffer.from(source.bytes).toString()).toBe('<p>Hello</p>');
	});

	it('reads a file by its address', async () => {
		expect(Buffer.from((await load(locate(pathToFileURL(file).href))).bytes).toString()).toBe('<p>Hello</p>');
	});

	it('has the built-in article at hand', async () => {
		const {bytes, mediaType} = await load(locate(undefined));
		expect(mediaType).toBe('text/markdown');
		expect(Buffer.from(bytes).toString()).toContain('Multipolar');
	});

	it('reads as much of it as is wanted', async () => {
		const {bytes, notice} = await load(locate(file), {documentBytes: 8});
		expect(Buffer.from(bytes).toString()).toBe('<p>Hello');
		expect(notice).toContain('only the beginning is shown');
	});

	it.each([
		['a missing file', path.join(folder, 'none.html'), 'there is no such file', 'not-found'],
		['a path through a file', path.join(file, 'none.html'), 'there is no such file', 'not-found'],
		['a list of names with NULs between', 'a.html\0b.html', 'a NUL stands in it', 'not-found'],
		['a folder', path.join(folder, 'empty'), 'it is a folder', 'not-readable'],
		['another kind of address', 'gopher://example.org/', 'gopher addresses are not supported', 'address'],
		['a file of another machine', 'file://elsewhere/page.html', 'not a file of this machine', 'address'],
	])('refuses %s', async (_, name, told, code) => {
		await expect(load(locate(name))).rejects.toMatchObject({message: expect.stringContaining(told), code});
	});

	it('keeps the error of the platform behind its own', async () => {
		await expect(load(locate(path.join(folder, 'none.html')))).rejects.toMatchObject({
			cause: {code: 'ENOENT'},
			status: undefined,
		});
	});
});

describe('standard input', () => {
	it('is read to its end', async () => {
		const source = await loadStdin(
			{kind: 'stdin', name: '-'},
			undefined,
			Readable.from([Buffer.from('one '), Buffer.from('two')]),
		);
		expect(Buffer.from(source.bytes).toString()).toBe('one two');
		expect(source.notice).toBeUndefined();
	});

	it('is there again for whoever returns to it, and for two who ask at once', async () => {
		const pipe = Readable.from([Buffer.from('one '), Buffer.from('two')]);
		const location = {kind: 'stdin', name: '-'} as const;
		const sources = [
			...(await Promise.all([loadStdin(location, undefined, pipe), loadStdin(location, undefined, pipe)])),
			await loadStdin(location, undefined, pipe),
		];
		expect(sources.map(({bytes}) => Buffer.from(bytes).toString())).toEqual([
			'one two',
			'one two',
			'one two',
		]);
	});

	it('that was cut at a limit is so for whoever returns to it with another one', async () => {
		const pipe = Readable.from([Buffer.alloc(3_000_000, 'a')]);
		const location = {kind: 'stdin', name: '-'} as const;
		const first = await loadStdin(location, {documentBytes: 1024 * 1024}, pipe);
		expect(first.bytes).toHaveLength(1024 * 1024);
		expect(first.notice).toContain('larger than 1 MB: only the beginning');
		const {bytes, ...rest} = await loadStdin(location, {documentBytes: 2 * 1024 * 1024}, pipe);
		// A megabyte that is compared number by number takes seconds.
		expect(Buffer.compare(bytes, first.bytes)).toBe(0);
		expect(rest).toEqual({location, notice: first.notice});
	});

	it('that somebody else reads is left to them', async () => {
		const list = Readable.from(['a.md\n-\n', 'b.md\n']);
		const left: unknown[] = [];
		for await (const chunk of list) {
			left.push(chunk);
			await expect(loadStdin({kind: 'stdin', name: '-'}, undefined, list)).rejects.toThrow(
				'standard input is the list itself',
			);
		}

		expect(left).toHaveLength(2);
	});

	it('is refused where it is a keyboard', async () => {
		const keyboard = Object.assign(Readable.from([]), {isTTY: true});
		await expect(loadStdin({kind: 'stdin', name: '-'}, undefined, keyboard)).rejects.toThrow(
			'nothing is piped in',
		);
	});

	it('that breaks is told in a line', async () => {
		const broken = new Readable({
			read() {
				this.destroy(Object.assign(new Error('broken'), {code: 'EIO'}));
			},
		});
		await expect(loadStdin({kind: 'stdin', name: '-'}, undefined, broken)).rejects.toThrow(
			'standard input broke off (EIO)',
		);
	});
});

describe('readStream', () => {
	it('stops at the size limit and says so', async () => {
		let sent = 0;
		const endless = (async function* () {
			for (;;) {
				sent++;
				yield Buffer.alloc(1024 * 1024, 'a');
			}
		})();
		const {bytes, cut} = await readStream(endless, limits.documentBytes);
		expect(cut).toBe(true);
		expect(bytes.length).toBe(limits.documentBytes);
		expect(sent).toBeLessThan(20);
	});

	it('keeps what came before an error', async () => {
		const {bytes, error} = await readStream(
			(async function* () {
				yield Buffer.from('some');
				throw new Error('then nothing');
			})(),
			limits.documentBytes,
		);
		expect(Buffer.from(bytes).toString()).toBe('some');
		expect(error).toBeInstanceOf(Error);
	});
});
