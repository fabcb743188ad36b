import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {readConfig} from '../../source/library/config.js';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

const written = (text: string): void => {
	const folder = mkdtempSync(path.join(tmpdir(), 'explorer-config-'));
	mkdirSync(path.join(folder, 'article-explorer'));
	writeFileSync(path.join(folder, 'article-explorer', 'config.yaml'), text);
	vi.stubEnv('XDG_CONFIG_HOME', folder);
};

describe('the config file', () => {
	it('is read without a word on standard error, which would stand on the screen', async () => {
		const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
		const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
		written('theme: !colour dark\n');
		expect(await readConfig()).toEqual({values: {theme: 'dark'}, problem: null});
		expect(warned).not.toHaveBeenCalled();
		expect(told).not.toHaveBeenCalled();
	});

	it('is told of in a line where it is none', async () => {
		written('theme: "dark\n');
		expect(await readConfig()).toEqual({
			values: null,
			problem: expect.stringMatching(/^config\.yaml, line \d, is not YAML: /),
		});
	});

	it('is none where there is no folder for it', async () => {
		for (const name of ['XDG_CONFIG_HOME', 'HOME', 'USERPROFILE']) {
			vi.stubEnv(name, '');
		}

		expect(await readConfig()).toEqual({values: null, problem: null});
	});
});
