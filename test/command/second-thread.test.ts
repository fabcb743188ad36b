import {existsSync, mkdtempSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, it, vi} from 'vitest';
import {analyseWithThread} from '../../source/command/second-thread.js';
import {analyse} from '../../source/open.js';
import {parseMarkdown} from '../../source/parse/markdown/markdown.js';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-second-'));

const script = (name: string, body: string): URL => {
	const file = path.join(folder, `${name}.cjs`);
	writeFileSync(file, body);
	return pathToFileURL(file);
};

/** Of long words, which are soon read: a thread is started for what has many letters. */
const articleOf = (length: number) => {
	let text = '# Ferries';
	for (let i = 0; text.length < length; i++) {
		text += `\n\nNobody knows why number ${i} is late.${` The horn at the quay went ho${'o'.repeat(100)}t.`.repeat(6)} “It comes at ${i},” said Ida Krol.`;
	}

	return parseMarkdown(text, {kind: 'file', name: 'a.md'});
};

const long = articleOf(201_000);
const alone = await analyse(long);

it('finds the same with a thread that reads along', async () => {
	const thread = new URL('../../dist/worker.cjs', import.meta.url);
	expect(await analyseWithThread(long, thread, () => {})).toEqual(alone);
});

it.each([
	['is not there', new URL('none.cjs', import.meta.url)],
	['fails at once', script('fails', 'throw new Error("no");')],
	['ends at once', script('ends', 'process.exit(3);')],
])('finds the same with a thread that %s, and tells why that has ended', async (_, thread) => {
	let fail: (error: unknown) => void = () => {};
	const failed = new Promise(resolve => {
		fail = resolve;
	});
	expect(await analyseWithThread(long, thread, fail)).toEqual(alone);
	expect(availableParallelism() === 1 || (await failed) instanceof Error).toBe(true);
});

it('starts a thread for what is long and nothing else', async () => {
	const started = path.join(folder, 'started');
	const tells = script('tells', `require('node:fs').writeFileSync(${JSON.stringify(started)}, '');`);
	await analyseWithThread(articleOf(150_000), tells, () => {});
	expect(existsSync(started)).toBe(false);
	await analyseWithThread(long, tells, () => {});
	await vi.waitUntil(() => availableParallelism() === 1 || existsSync(started), {timeout: 30_000});
});

it('takes what the thread hands over', async () => {
	// A thread that finds nothing in any passage but the first: what it has read is missed.
	const idle = script(
		'idle',
		`const {progress, port} = require('node:worker_threads').workerData;
		Atomics.store(progress, 1, 1);
		port.postMessage({first: 1, readings: Array(5000).fill({told: [], introduced: undefined})});`,
	);
	let found = alone.quotations.length;
	// It may come up too late, on a busy machine.
	while (availableParallelism() > 1 && found === alone.quotations.length) {
		found = (await analyseWithThread(long, idle, () => {})).quotations.length;
	}

	expect(found < alone.quotations.length).toBe(availableParallelism() > 1);
});

it('finds the same with a thread that takes all and reads nothing, and lets it end once all is read', async () => {
	const ended = path.join(folder, 'ended');
	const waits = script(
		'waits',
		`const {progress} = require('node:worker_threads').workerData;
		Atomics.store(progress, 1, 0);
		const timer = setInterval(() => {
			if (Atomics.load(progress, 0) === 2 ** 31 - 1) {
				clearInterval(timer);
				require('node:fs').writeFileSync(${JSON.stringify(ended)}, '');
			}
		}, 1);`,
	);
	expect(await analyseWithThread(long, waits, () => {})).toEqual(alone);
	await vi.waitUntil(() => availableParallelism() === 1 || existsSync(ended), {timeout: 30_000});
});
