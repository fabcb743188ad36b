import {spawnSync} from 'node:child_process';
import {getEventListeners} from 'node:events';
import {mkdtempSync, openSync, writeSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {load, locate} from '../../source/load/load.js';
import {loadStdin} from '../../source/load/stdin.js';
import {whileWanted} from '../../source/load/while-wanted.js';

const reason = new Error('the reader has left');
const stdin = {kind: 'stdin', name: '-'} as const;

/** Serves one answer for as long as it is asked for; its end tells that the connection is gone. */
const serving = async (
	answer: RequestListener,
	ask: (address: string, closed: Promise<void>) => Promise<void>,
): Promise<void> => {
	let close = (): void => {};
	const closed = new Promise<void>(resolve => {
		close = resolve;
	});
	const server = createServer((request, response) => {
		response.on('close', close);
		answer(request, response);
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	try {
		await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, closed);
	} finally {
		server.closeAllConnections();
		server.close();
	}
};

describe('what is no longer wanted', () => {
	it('is not begun', async () => {
		const signal = AbortSignal.abort(reason);
		for (const name of [undefined, 'none.html', 'http://127.0.0.1:1/', '-']) {
			await expect(load(locate(name), {signal})).rejects.toBe(reason);
		}
	});

	it('is stopped before a server answers, and its connection closed', async () => {
		const stop = new AbortController();
		await serving(
			() => stop.abort(reason),
			async (address, closed) => {
				await expect(load(locate(address), {signal: stop.signal})).rejects.toBe(reason);
				await closed;
			},
		);
		expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
	});

	it('is stopped in the midst of a page, of which no part is given', async () => {
		const stop = new AbortController();
		await serving(
			(_, response) => {
				response.writeHead(200, {'content-type': 'text/html'});
				response.write('<p>The ferry is late, and nobody knows why.</p>');
			},
			async (address, closed) => {
				const {signal} = stop;
				const page = load(locate(address), {signal, onProgress: () => stop.abort(reason)});
				await expect(page).rejects.toBe(reason);
				await closed;
			},
		);
		expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
	});

	it('is told by the platform’s own reason', async () => {
		await serving(
			() => {},
			async address => {
				const signal = AbortSignal.timeout(50);
				await expect(load(locate(address), {signal})).rejects.toMatchObject({name: 'TimeoutError'});
				await expect(load(locate(address), {signal})).rejects.toBe(signal.reason);
			},
		);
	});

	it('leaves no listener where all of it came', async () => {
		const {signal} = new AbortController();
		await serving(
			(_, response) => response.end('Late'),
			async address => {
				expect((await load(locate(address), {signal})).bytes).toHaveLength(4);
			},
		);
		const pipe = new PassThrough();
		pipe.end('Late');
		expect((await loadStdin(stdin, {signal}, pipe)).bytes).toHaveLength(4);
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('closes standard input', async () => {
		const stop = new AbortController();
		const pipe = new PassThrough();
		pipe.write('Late');
		const reading = loadStdin(stdin, {signal: stop.signal}, pipe);
		stop.abort(reason);
		await expect(reading).rejects.toBe(reason);
		expect(pipe.destroyed).toBe(true);
		await expect(loadStdin(stdin, {}, pipe)).rejects.toThrow('standard input broke off');
	});

	it('leaves standard input to whoever still waits for it', async () => {
		const stop = new AbortController();
		const pipe = new PassThrough();
		const unwanted = loadStdin(stdin, {signal: stop.signal}, pipe);
		const wanted = loadStdin(stdin, {}, pipe);
		stop.abort(reason);
		await expect(unwanted).rejects.toBe(reason);
		pipe.end('Late');
		expect(Buffer.from((await wanted).bytes).toString()).toBe('Late');
	});

	it.skipIf(process.platform === 'win32')('lets go of a pipe that has a name', async () => {
		const pipe = path.join(mkdtempSync(path.join(tmpdir(), 'explorer-pipe-')), 'pipe');
		expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
		// Open for as long as the tests run: the system lets nobody read what nobody may write to.
		const writer = openSync(pipe, 'r+');
		const stop = new AbortController();
		const reading = load(locate(pipe), {signal: stop.signal});
		stop.abort(reason);
		await expect(reading).rejects.toBe(reason);
		writeSync(writer, 'Late');
	});
});

describe('whileWanted', () => {
	it('gives what the work gives, or throws what it throws', async () => {
		const {signal} = new AbortController();
		const stop = (): void => {
			throw new Error('it is wanted');
		};
		expect(await whileWanted(Promise.resolve(1), signal, stop)).toBe(1);
		expect(await whileWanted(Promise.resolve(2), undefined, stop)).toBe(2);
		await expect(whileWanted(Promise.reject(reason), signal, stop)).rejects.toBe(reason);
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});
});
