import {existsSync, mkdtempSync, writeFileSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {inParallel} from '../../source/command/parallel.js';
import type {Job, Report} from '../../source/command/report.js';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-parallel-'));

/** A script for a thread of the program; `next` is what tells which article nobody has claimed. */
const threadScript = (name: string, body: string): URL => {
	const file = path.join(folder, `${name}.cjs`);
	writeFileSync(
		file,
		`const {parentPort: port, workerData: {next}} = require('node:worker_threads');
		const claims = article => article !== null && Atomics.compareExchange(next, 0, article.number, article.number + 1) === article.number;
		${body}`,
	);
	return pathToFileURL(file);
};

const job: Job = {
	format: 'ndjson',
	hasErrorLines: true,
	view: undefined,
	speaker: undefined,
	kind: undefined,
	width: 80,
	raw: false,
	fresh: true,
	limits: {},
	debug: false,
} satisfies Job;

let server: Server;
/** Requests that wait for their answers. */
let waiting: ServerResponse[];
let address: string;
beforeEach(async () => {
	waiting = [];
	server = createServer((_, response) => waiting.push(response));
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
	server.closeAllConnections();
	server.close();
});

const answerAll = (): void => {
	for (const response of waiting.splice(0)) {
		response.writeHead(200, {'content-type': 'text/plain'}).end('The harbour is open, said Ida Krol.');
	}
};

const until = async (holds: () => boolean): Promise<void> => {
	while (!holds()) {
		await new Promise(resolve => {
			setTimeout(resolve, 5);
		});
	}
};

async function* list(names: readonly string[]): AsyncGenerator<string> {
	yield* names;
}

const collect = async (reports: AsyncIterable<Report>): Promise<Report[]> => {
	const all: Report[] = [];
	for await (const one of reports) {
		all.push(one);
	}

	return all;
};

describe('articles shared among threads', () => {
	it('are lost with the thread that had them, each by itself', async () => {
		const marker = path.join(folder, 'claimed');
		const script = threadScript(
			'dies-at-work',
			`port.on('message', article => {
				if (claims(article)) {
					port.postMessage({number: article.number});
					require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');
					process.exit(3);
				}
			});`,
		);
		// This thread has three from the network at a time: the fourth is the other one's.
		const names = ['a', 'b', 'c', 'd', 'e'].map(name => `${address}/${name}`);
		const all = collect(inParallel(list(names), job, script, 2));
		await until(() => existsSync(marker) && waiting.length === 3);
		answerAll();
		await until(() => waiting.length === 1);
		answerAll();
		const reports = await all;
		expect(reports.map(({failed}) => failed)).toEqual([false, false, false, true, false]);
		expect(reports[3].location).toBe(names[3]);
		expect(reports[3].told).toEqual([expect.stringContaining('a thread ended with status 3')]);
		expect(JSON.parse(reports[3].output ?? '').error).toContain('a thread ended with status 3');
	});

	it('are reported on by the others where a thread does not come up', async () => {
		const script = threadScript('dies-at-start', 'process.exit(3);');
		const names = ['a', 'b', 'c', 'd', 'e'].map(name => path.join(folder, name));
		const reports = await collect(inParallel(list(names), job, script, 3));
		expect(reports.map(({location}) => location)).toEqual(names);
		expect(reports.flatMap(({told}) => told)).toEqual(
			names.map(name => expect.stringContaining(`${name}: there is no such file`)),
		);
	});

	it('are reported on by this thread alone where none can be started', async () => {
		const names = ['a', 'b', 'c'].map(name => path.join(folder, name));
		// Threads run files alone.
		const reports = await collect(inParallel(list(names), job, new URL('http://localhost/'), 3));
		expect(reports.map(({location}) => location)).toEqual(names);
	});

	it('wait in bounded number for the first that is long in coming', async () => {
		const script = threadScript('idle', "port.on('message', article => article === null && port.close());");
		let asked = 0;
		let most = 0;
		let received = 0;
		const long = async function* () {
			for (; asked < 200; asked++) {
				most = Math.max(most, asked - received);
				yield asked === 0 ? `${address}/slow` : path.join(folder, `${asked}`);
			}
		};
		const reports = inParallel(long(), job, script, 2);
		const all = (async () => {
			for await (const _ of reports) {
				received++;
			}
		})();
		await until(() => asked >= 32 && waiting.length === 1);
		answerAll();
		await all;
		expect(received).toBe(200);
		expect(most).toBeLessThanOrEqual(33);
	});

	it('end with the error of the list, behind the reports on those before it', async () => {
		const script = threadScript(
			'idle-too',
			"port.on('message', article => article === null && port.close());",
		);
		const broken = async function* () {
			yield path.join(folder, 'a');
			throw new Error('the list is torn');
		};
		let received = 0;
		const all = (async () => {
			for await (const _ of inParallel(broken(), job, script, 2)) {
				received++;
			}
		})();
		await expect(all).rejects.toThrow('the list is torn');
		expect(received).toBe(1);
	});
});
