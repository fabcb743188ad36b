/**
 * Runs after `npm ci`, and before anything is installed when `npx explorer` is called in a fresh clone: there npm
 * links the folder and runs its `prepare`. So this installs what is missing and builds. It never fails: npm would
 * keep a broken link that breaks every later `npx explorer`. Instead the program itself tells what went wrong.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} command
 * @param {string[]} args
 */
const run = (command, args) => {
	// Standard output belongs to the article; only what goes wrong is told, on standard error.
	const {status, stderr, error} = spawnSync(command, args, {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe'],
		shell: process.platform === 'win32' && command === 'npm',
	});
	return {ok: status === 0, told: error?.message ?? stderr};
};

const build = () => run(process.execPath, ['source/build/build.mjs']);

let result = build();
if (!result.ok && result.told.includes('ERR_MODULE_NOT_FOUND')) {
	process.stderr.write('explorer: installing what the build needs, once\n');
	const installed = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
	result = installed.ok ? build() : installed;
}

if (!result.ok) {
	process.stderr.write(`explorer: not built\n${result.told}`);
	mkdirSync(`${root}/dist`, {recursive: true});
	writeFileSync(
		`${root}/dist/cli.js`,
		"#!/usr/bin/env node\nprocess.stderr.write('explorer: it could not be built; check the network, then run: npm ci\\n');\nprocess.exitCode = 1;\n",
		{mode: 0o755},
	);
}
