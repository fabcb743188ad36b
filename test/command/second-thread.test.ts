import {mkdtempSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, it} from 'vitest';
import {analyseWithThread} from '../../source/command/second-thread.js';
import {analyse} from '../../source/open.js';
import {parseMarkdown} from '../../source/parse/markdown.js';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-second-'));

const script = (name: string, body: string): URL => {
	const file = path.join(folder, `${name}.cjs`);
	writeFileSync(file, body);
	return pathToFileURL(file);
};

const articleOf = (length: number) => {
	let text = '# Ferries';
	for (let i = 0; text.length < length; i++) {
		text += `\n\nNobody knows why number ${i} is late.${' The quay is empty, and the sea is calm.'.repeat(20)} “It comes at ${i},” said Ida Krol.`;
	}

	return parseMarkdown(text, {kind: 'file', name: 'a.md'});
};

const long = articleOf(201_000);
const alone = await analyse(long);

it.each([
	['reads along', new URL('../../dist/worker.cjs', import.meta.url)],
	['is not there', new URL('none.cjs', import.meta.url)],
	['fails at once', script('fails', 'throw new Error("no");')],
	['ends at once', script('ends', 'process.exit(3);')],
	[
		'takes all and reads nothing',
		script(
			'takes',
			'Atomics.store(require("node:worker_threads").workerData.places, 1, 0); setInterval(() => {}, 1000);',
		),
	],
])('finds the same with a thread that %s', async (_, thread) => {
	expect(await analyseWithThread(long, thread)).toEqual(alone);
});

it('starts a thread for what is long and nothing else', async () => {
	const shared = new Int32Array(new SharedArrayBuffer(4));
	const started = path.join(folder, 'started');
	const tells = script('tells', `require('node:fs').writeFileSync(${JSON.stringify(started)}, '');`);
	const {existsSync} = await import('node:fs');
	await analyseWithThread(articleOf(150_000), tells);
	expect(existsSync(started)).toBe(false);
	await analyseWithThread(long, tells);
	while (availableParallelism() > 1 && !existsSync(started)) {
		Atomics.wait(shared, 0, 0, 5);
	}

	expect(existsSync(started)).toBe(availableParallelism() > 1);
});
