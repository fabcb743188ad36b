import {existsSync, mkdtempSync, statSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, expect, it, vi} from 'vitest';
import {cacheFolder, configFolder, makeFolder, stateFolder} from '../../source/library/folders.js';

afterEach(() => vi.unstubAllEnvs());

const bases = [
	['XDG_STATE_HOME', stateFolder, path.join('.local', 'state')],
	['XDG_CONFIG_HOME', configFolder, '.config'],
	['XDG_CACHE_HOME', cacheFolder, '.cache'],
] as const;

it.each(bases)(
	'%s names the base of a folder, where it is an absolute path',
	(variable, folder, fallback) => {
		const below = path.join(homedir(), fallback, 'article-explorer');
		vi.stubEnv(variable, path.resolve('/somewhere'));
		expect(folder()).toBe(path.join(path.resolve('/somewhere'), 'article-explorer'));
		vi.stubEnv(variable, 'somewhere/relative');
		expect(folder()).toBe(below);
		vi.stubEnv(variable, '');
		expect(folder()).toBe(below);
	},
);

it.each(['', 'home/relative'])('there is no folder where none is named and the home is %j', home => {
	vi.stubEnv('HOME', home);
	vi.stubEnv('USERPROFILE', home);
	for (const [variable, folder] of bases) {
		vi.stubEnv(variable, '');
		expect(folder()).toBeNull();
	}
});

it('makes a folder with all above it, for nobody else, and again', () => {
	const above = path.join(mkdtempSync(path.join(tmpdir(), 'explorer-folders-')), 'above');
	const wanted = path.join(above, 'wanted');
	makeFolder(wanted);
	makeFolder(wanted);
	expect(statSync(wanted).isDirectory()).toBe(true);
	expect(statSync(above).mode & 0o077).toBe(0);
});

it.skipIf(!existsSync('/proc/self'))('gives up where the system lets nobody make a folder', () => {
	expect(() => makeFolder('/proc/nowhere/at/all')).toThrow(/ENOENT|EACCES/);
});
