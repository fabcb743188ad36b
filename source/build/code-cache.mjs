import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const terminal = fileURLToPath(new URL('pretend-terminal.cjs', import.meta.url));

/**
 * Runs the built program as a person would, so that V8's code cache is there before the first start. Where this does not
 * work out, the first start of each part of the program makes its cache.
 */
export const keepCodeCache = async () => {
	const home = mkdtempSync(path.join(tmpdir(), 'explorer-build-'));
	const page = path.join(home, 'page.html');
	writeFileSync(
		page,
		'<title>Bridge</title><article><h1>Bridge</h1><p>“It opens in May,” the mayor said on Monday.</p></article>',
	);
	const text = path.join(home, 'text.txt');
	writeFileSync(text, 'Bridge\n\n“It opens in May,” the mayor said on Monday.\n');
	const articles = readdirSync('content').map(name => path.join('content', name));
	/** @type {NodeJS.ProcessEnv} */
	const env = {
		...process.env,
		HOME: home,
		XDG_STATE_HOME: home,
		XDG_CONFIG_HOME: home,
		XDG_CACHE_HOME: home,
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
	};
	// In CI, Ink draws nothing; elsewhere it would not be asked to.
	delete env.CI;
	delete env.NO_COLOR;
	for (const args of [
		['--require', terminal, 'dist/cli.cjs'],
		// The first run of a script tells what is kept of it: one in which much happens.
		['dist/cli.cjs', page, text, ...articles, '--format', 'ndjson'],
		['dist/cli.cjs', page, '--format', 'json'],
		['dist/cli.cjs', text, '--view', 'quotes'],
		['dist/cli.cjs', '--help'],
		['dist/cli.cjs', ...Array.from({length: 6}, () => text), '--format', 'ndjson'],
	]) {
		spawnSync(process.execPath, args, {env, stdio: 'ignore', timeout: 20_000});
	}

	rmSync(home, {recursive: true, force: true});
};
