import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {locationsFrom} from '../../source/command/locations.js';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'explorer-locations-')), 'list');

const read = async (text: string | Uint8Array): Promise<string[]> => {
	writeFileSync(file, text);
	const found: string[] = [];
	for await (const location of locationsFrom(file)) {
		found.push(location);
	}

	return found;
};

describe('locationsFrom', () => {
	it('finds a location in each line that is not blank', async () => {
		expect(await read('a.txt\r\n\n  b c.txt \nhttps://example.org/')).toEqual([
			'a.txt',
			'b c.txt',
			'https://example.org/',
		]);
	});

	it('takes names with a NUL between, as find -print0 writes them, and a list in UTF-16', async () => {
		expect(await read('a.txt\0b c.txt\0')).toEqual(['a.txt', 'b c.txt']);
		expect(await read('b\nc.txt\0 d \0\0\n\0e\nf')).toEqual(['b\nc.txt', ' d ', 'e\nf']);
		expect(await read(Buffer.from('\uFEFFa.txt\r\né.txt', 'utf16le'))).toEqual(['a.txt', 'é.txt']);
		expect(await read('\uFEFFé.txt\nb')).toEqual(['é.txt', 'b']);
	});

	it('shows where a list is cut within a character', async () => {
		expect(await read(Buffer.from('a.txt\né').subarray(0, -1))).toEqual(['a.txt', '\uFFFD']);
	});

	it('tells a folder, and what is missing, from a list', async () => {
		await expect(locationsFrom(`${file}-none`).next()).rejects.toMatchObject({
			code: 'not-found',
			message: expect.stringContaining('there is no such file; name a file'),
		});
		await expect(locationsFrom(path.dirname(file)).next()).rejects.toThrow('it is a folder; name a file');
	});

	it('refuses a line without end', async () => {
		await expect(read(`a.txt\n${'b'.repeat(32_000_000)}`)).rejects.toThrow('a line of it is too long');
	});
});
