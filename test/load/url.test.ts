import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {maximumBytes} from '../../source/load/limits.js';
import {loadUrl} from '../../source/load/url.js';

const page = '<title>Served</title><p>Hello</p>';
let agent: string | undefined;

const answers: Readonly<Record<string, RequestListener>> = {
	'/page': (request, response) => {
		agent = request.headers['user-agent'];
		response.writeHead(200, {'content-type': 'text/html; charset=windows-1251'}).end(page);
	},
	'/gzip': (_, response) =>
		response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(gzipSync(page)),
	'/br': (_, response) =>
		response
			.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'br'})
			.end(brotliCompressSync(page)),
	'/moved': (_, response) => response.writeHead(301, {location: '/page'}).end(),
	'/circle': (_, response) => response.writeHead(302, {location: '/circle'}).end(),
	'/private': (_, response) => response.writeHead(302, {location: 'file:///etc/hostname'}).end(),
	'/gone': (_, response) => response.writeHead(404).end('gone'),
	'/image': (_, response) => response.writeHead(200, {'content-type': 'image/png'}).end('x'),
	'/bomb': (_, response) =>
		response
			.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'})
			.end(gzipSync(Buffer.alloc(4 * maximumBytes, 'a'))),
	'/cut': (_, response) => {
		response.writeHead(200, {'content-type': 'text/html', 'content-length': 100_000});
		response.write(page, () => response.destroy());
	},
	'/nothing': (_, response) => response.destroy(),
	'/silent': () => {},
};

const server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
let root = '';

beforeAll(async () => {
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const get = async (path: string, patience?: number) => loadUrl({kind: 'url', name: root + path}, patience);
const text = async (path: string): Promise<string> => Buffer.from((await get(path)).bytes).toString();

describe('loadUrl', () => {
	it('fetches a page with its type and charset, under the name of the program', async () => {
		const source = await get('/page');
		expect(source).toMatchObject({mediaType: 'text/html', charset: 'windows-1251', url: `${root}/page`});
		expect(agent).toMatch(/^article-explorer\/\d/);
	});

	it('unpacks gzip and brotli', async () => {
		expect(await text('/gzip')).toBe(page);
		expect(await text('/br')).toBe(page);
	});

	it('follows a redirect and tells where it ended', async () => {
		expect((await get('/moved')).url).toBe(`${root}/page`);
	});

	it('opens what came of a transfer that broke off, and of one without end, and says so', async () => {
		expect(await get('/cut')).toMatchObject({notice: expect.stringContaining('broke off')});
		const bomb = await get('/bomb');
		expect(bomb.bytes.length).toBe(maximumBytes);
		expect(bomb.notice).toContain('only the beginning');
	});

	it.each([
		['a redirect in circles', '/circle', 'in circles'],
		['a redirect to a file', '/private', 'not a web page'],
		['an error status', '/gone', 'the server answers 404 Not Found'],
		['an image', '/image', 'it is image/png, not an article'],
		['a connection that breaks', '/nothing', 'broke the connection off'],
	])('refuses %s in one line', async (_, path, told) => {
		const error = await get(path).catch((caught: Error) => caught);
		expect(error).toMatchObject({name: 'OpenError', message: expect.stringContaining(told)});
		expect((error as Error).message).toContain(root + path);
	});

	it('gives a silent server up', async () => {
		await expect(get('/silent', 50)).rejects.toThrow('silent');
	});

	it('says that a server refuses', async () => {
		await expect(loadUrl({kind: 'url', name: 'http://127.0.0.1:9/'})).rejects.toThrow(/refuses|failed/);
	});
});
