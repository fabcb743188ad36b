import {once} from 'node:events';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {Worker} from 'node:worker_threads';
import {expect, it} from 'vitest';
import {inParallel} from '../../source/command/parallel.js';
import type {Job} from '../../source/command/report.js';

const script = pathToFileURL(path.join(mkdtempSync(path.join(tmpdir(), 'parallel-')), 'worker.mjs'));
writeFileSync(script, 'process.exit(3);\n');

/** Names articles only when threads started after the first one have come to their ends, one after the other. */
async function* late(): AsyncGenerator<string> {
	await once(new Worker(script), 'exit');
	await once(new Worker(script), 'exit');
	yield* ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
}

it('fails where a thread has ended before it is given anything, and does not wait for it', async () => {
	const job: Job = {
		format: 'ndjson',
		hasErrorLines: true,
		width: 80,
		raw: false,
		limits: {},
		debug: false,
	} as Job;
	const reports = inParallel(late(), job, script, 2);
	const all = async () => {
		for await (const {failed} of reports) {
			expect(failed).toBe(true);
		}
	};

	await expect(all()).rejects.toThrow('a thread ended with status 3');
});
