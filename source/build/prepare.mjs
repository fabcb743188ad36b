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
	// npm shows nothing of this script, so the program itself has to tell.
	const reason = /(?:npm error|error:|Error:)\s+(.+)/.exec(result.told)?.[1] ?? 'unknown error';
	mkdirSync(`${root}/dist`, {recursive: true});
	writeFileSync(
		`${root}/dist/cli.cjs`,
		`#!/usr/bin/env node
process.stderr.write(${JSON.stringify(`explorer: it could not be built (${reason}); check the network, then run: npm ci\n`)});
process.exitCode = 1;
`,
		{mode: 0o755},
	);
}
