import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {browse} from '../../../source/ui/effects/desktop.js';

afterEach(() => vi.unstubAllEnvs());

/** What is told of an address that cannot be opened. */
const told = async (url: string): Promise<string> => new Promise(resolve => browse(url, resolve));

/** Puts a program in the place of all others, under the names by which systems open an address. */
const withOpener = (script: string): void => {
	const folder = mkdtempSync(path.join(tmpdir(), 'explorer-desktop-'));
	for (const name of ['xdg-open', 'open']) {
		writeFileSync(path.join(folder, name), script, {mode: 0o755});
	}

	vi.stubEnv('PATH', folder);
};

describe('an address that cannot be opened', () => {
	it('is told where it is no page', async () => {
		expect(await told('file:///etc/passwd')).toBe('Only http and https addresses are opened');
	});

	it('is told where no program opens it', async () => {
		vi.stubEnv('PATH', mkdtempSync(path.join(tmpdir(), 'explorer-desktop-')));
		expect(await told('https://example.org/')).toContain('No browser to be found');
	});

	it('is told where the program fails', async () => {
		withOpener('#!/bin/sh\nexit 3\n');
		expect(await told('https://example.org/')).toMatch(/status 3.*https:\/\/example\.org\//);
	});

	it('is told where no command line has room for it', async () => {
		withOpener('#!/bin/sh\n');
		expect(await told(`https://example.org/?${'a'.repeat(8_000_000)}`)).toContain('too long');
	});
});
