import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {describe, expect, it} from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-killed-'));
const library = path.join(folder, 'places.cjs');
buildSync({
	entryPoints: [fileURLToPath(new URL('../../source/library/places.ts', import.meta.url))],
	bundle: true,
	platform: 'node',
	format: 'cjs',
	outfile: library,
});

/** Ends the process at once at the n-th call that changes or reads a file; a write is half done by then. */
const writer = path.join(folder, 'writer.cjs');
writeFileSync(
	writer,
	`const fs = require('node:fs');
const [library, top, fatal] = process.argv.slice(2);
let calls = 0;
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'readdirSync', 'statSync']) {
	const call = fs[name];
	fs[name] = (...args) => {
		if (calls++ === Number(fatal)) {
			if (name === 'writeFileSync') {
				call(args[0], args[1].slice(0, args[1].length / 2));
			}

			process.kill(process.pid, 'SIGKILL');
		}

		return call(...args);
	};
}

const {keepPlace, recallPlace} = require(library);
const article = {title: 'A', url: 'https://example.org/a', location: {kind: 'url', name: 'https://example.org/a'}, text: ''};
const place = {view: 'sections', inText: true, top: Number(top), words: '', section: 0, speaker: null, quotation: 0,
	filter: {speaker: null, kind: null, words: ''}, grouping: 'section'};
if (top !== '') {
	keepPlace(article, place);
}

process.stdout.write(String(recallPlace(article)?.top));
`,
);

const run = (home: string, top: string, fatal: number) => {
	const {stdout, signal} = spawnSync(process.execPath, [writer, library, top, String(fatal)], {
		encoding: 'utf8',
		env: {...process.env, XDG_STATE_HOME: home},
	});
	return {stdout, signal};
};

describe('a place', () => {
	it('is the old one or the new one, wherever the program is killed while it writes', () => {
		let killed = 0;
		for (let fatal = 0; ; fatal++) {
			const home = mkdtempSync(path.join(folder, 'home-'));
			expect(run(home, '7', -1).stdout).toBe('7');
			const {signal} = run(home, '42', fatal);
			const {stdout} = run(home, '', -1);
			expect(['7', '42']).toContain(stdout);
			const names = readdirSync(path.join(home, 'article-explorer', 'places'));
			expect(names.filter(name => name.endsWith('.broken'))).toEqual([]);
			if (signal === null) {
				break;
			}

			killed++;
		}

		expect(killed).toBeGreaterThanOrEqual(3);
	});
});
