import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
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

/**
 * An article of a certain length. Long words are soon read, and a thread is started for what has many letters.
 *
 * @param words how many of the long ones a paragraph has
 */
const articleOf = (length: number, words: number) => {
	let text = '# Ferries';
	for (let i = 0; text.length < length; i++) {
		text += `\n\nNobody knows why number ${i} is late.${` The horn at the quay went ho${'o'.repeat(200)}t.`.repeat(words)} “It comes at ${i},” said Ida Krol.`;
	}

	return parseMarkdown(text, {kind: 'file', name: 'a.md'});
};

/** So long in reading that a thread has time to read along. */
const long = articleOf(201_000, 3);
const alone = await analyse(long);
/** For what happens to a thread whether it reads or not. */
const soonRead = articleOf(201_000, 12);
const soonFound = await analyse(soonRead);

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
	expect(await analyseWithThread(soonRead, thread, fail)).toEqual(soonFound);
	expect(availableParallelism() === 1 || (await failed) instanceof Error).toBe(true);
});

it('starts a thread for what is long and nothing else', async () => {
	const started = path.join(folder, 'started');
	const tells = script('tells', `require('node:fs').appendFileSync(${JSON.stringify(started)}, '.');`);
	const starts = () => (existsSync(started) ? readFileSync(started, 'utf8') : '');
	await analyseWithThread(articleOf(150_000, 12), tells, () => {});
	expect(starts()).toBe('');
	await analyseWithThread(soonRead, tells, () => {});
	await vi.waitUntil(() => availableParallelism() === 1 || starts() !== '', {timeout: 30_000});
	// Nor was one started for the first that only came up later.
	expect(starts()).toBe(availableParallelism() === 1 ? '' : '.');
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
	expect(await analyseWithThread(soonRead, waits, () => {})).toEqual(soonFound);
	await vi.waitUntil(() => availableParallelism() === 1 || existsSync(ended), {timeout: 30_000});
});
