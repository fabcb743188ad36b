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
	// Sooner read than the built-in article.
	const article = path.join(folder, 'talks.md');
	writeFileSync(article, '# Talks\n\n“We begin in May,” said Anna Larsen.\n');
	const cache = path.join(folder, 'cache');
	return {
		dist,
		caches: (where = dist) => readdirSync(where).filter(name => name.endsWith('.v8')),
		kept: path.join(cache, 'article-explorer'),
		/** Opens the screen, types some keys and quits. */
		look: () => {
			const terminal = path.join(root, 'source/build/pretend-terminal.cjs');
			// In CI, Ink draws nothing.
			const {CI, ...env} = process.env;
			return spawnSync(process.execPath, ['--require', terminal, path.join(dist, 'cli.cjs'), article], {
				stdio: 'ignore',
				env: {...env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder, XDG_CACHE_HOME: cache},
			}).status;
		},
		run: () => {
			const {status, stdout, stderr} = spawnSync(
				process.execPath,
				[path.join(dist, 'cli.cjs'), article, '--format', 'csv', '--view', 'speakers'],
				{encoding: 'utf8', env: {...process.env, XDG_CACHE_HOME: cache}},
			);
			return {status, stderr, isRight: stdout.includes('Anna Larsen')};
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

	it('takes what it made on a screen as well, where V8 collects garbage under other flags later on', () => {
		const {dist, caches, look} = install();
		for (const name of caches()) {
			rmSync(path.join(dist, name));
		}

		const made = () => caches().map(name => [name, statSync(path.join(dist, name)).mtimeMs]);
		expect(look()).toBe(0);
		const first = made();
		expect(first.length).toBeGreaterThan(5);
		expect(look()).toBe(0);
		expect(made()).toEqual(first);
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
