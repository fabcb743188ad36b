import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A copy of the program with a home of its own. */
const install = () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'explorer-start-'));
	for (const part of ['dist', 'content']) {
		cpSync(path.join(root, part), path.join(folder, part), {recursive: true});
	}

	const dist = path.join(folder, 'dist');
	const cache = path.join(folder, 'cache');
	return {
		dist,
		caches: (where = dist) => readdirSync(where).filter(name => name.endsWith('.v8')),
		kept: path.join(cache, 'article-explorer'),
		run: () => {
			const {status, stdout, stderr} = spawnSync(
				process.execPath,
				[path.join(dist, 'cli.cjs'), '--format', 'csv', '--view', 'speakers'],
				{encoding: 'utf8', env: {...process.env, XDG_CACHE_HOME: cache}},
			);
			return {status, stderr, isRight: stdout.includes('Sergey Lavrov')};
		},
	};
};

const fine = {status: 0, stderr: '', isRight: true};

describe('the start', () => {
	it('has a code cache as it is built', () => {
		expect(install().caches().length).toBeGreaterThan(10);
	});

	it('makes the cache where there is none, and takes what it made', () => {
		const {dist, caches, run} = install();
		for (const name of caches()) {
			rmSync(path.join(dist, name));
		}

		expect(run()).toEqual(fine);
		const [first] = caches();
		const {mtimeMs} = statSync(path.join(dist, first));
		expect(run()).toEqual(fine);
		expect(statSync(path.join(dist, first)).mtimeMs).toBe(mtimeMs);
	});

	it('works with a cache that is broken, and mends it', () => {
		const {dist, caches, run} = install();
		const broken = caches().map(name => path.join(dist, name));
		for (const file of broken) {
			writeFileSync(file, 'no cache of V8’s');
		}

		expect(run()).toEqual(fine);
		expect(broken.some(file => statSync(file).size > 1000)).toBe(true);
	});

	it('keeps the cache in the person’s own folder where it cannot be kept beside the program', () => {
		const {dist, caches, kept, run} = install();
		const names = caches();
		for (const name of names) {
			rmSync(path.join(dist, name));
			// What is a folder can be replaced by no file, whoever tries.
			mkdirSync(path.join(dist, name, 'in the way'), {recursive: true});
		}

		expect(run()).toEqual(fine);
		expect(caches(kept).length).toBeGreaterThan(5);
		expect(run()).toEqual(fine);
	});

	it('works where it can be kept nowhere', () => {
		const {dist, caches, kept, run} = install();
		for (const name of caches()) {
			rmSync(path.join(dist, name));
			mkdirSync(path.join(dist, name, 'in the way'), {recursive: true});
		}

		mkdirSync(path.dirname(kept), {recursive: true});
		writeFileSync(kept, 'no folder');
		expect(run()).toEqual(fine);
	});
});
