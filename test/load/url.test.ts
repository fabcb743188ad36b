import {createServer, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {limits} from '../../source/document/limits.js';
import type {OpenError} from '../../source/document/open-error.js';
import type {Source} from '../../source/document/source.js';
import {loadUrl} from '../../source/load/url.js';

const page = '<title>Served</title><p>Hello</p>';
let agent: string | undefined;

/** What word processors write, as servers call it. */
const officeTypes = [
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.ms-word.document.macroenabled.12',
	'application/vnd.oasis.opendocument.text',
	'application/rtf',
];

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
	'/notes.md': (_, response) => response.writeHead(200, {'content-type': 'text/plain'}).end('# Notes'),
	'/notes.MD?raw=1': (_, response) => response.writeHead(200).end('# Notes'),
	'/page.txt': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(page),
	'/raw': (_, response) =>
		response.writeHead(200, {'content-type': 'Application/Octet-Stream'}).end('# Notes'),
	'/untyped': (_, response) => response.writeHead(200).end(page),
	'/quoted': (_, response) =>
		response.writeHead(200, {'content-type': 'Text/HTML; a=b; Charset="koi8-r"'}).end(page),
	'/mail': (_, response) => response.writeHead(200, {'content-type': 'message/rfc822'}).end('From: Ann\n'),
	'/empty': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(),
	'/moved': (_, response) => response.writeHead(301, {location: '/page'}).end(),
	'/circle': (_, response) => response.writeHead(302, {location: '/circle'}).end(),
	'/private': (_, response) => response.writeHead(302, {location: 'file:///etc/hostname'}).end(),
	'/gone': (_, response) => response.writeHead(404).end('gone'),
	'/image': (_, response) => response.writeHead(200, {'content-type': 'image/png'}).end('x'),
	'/bomb': (_, response) =>
		response
			.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'})
			.end(gzipSync(Buffer.alloc(4 * limits.documentBytes, 'a'))),
	'/cut': (_, response) => {
		response.writeHead(200, {'content-type': 'text/html', 'content-length': 100_000});
		response.write(page, () => response.destroy());
	},
	'/pause': (_, response) => {
		response.writeHead(200, {'content-type': 'text/html'});
		response.write(page);
	},
	'/drip': (_, response) => {
		response.writeHead(200, {'content-type': 'text/html'});
		const timer = setInterval(() => response.write('.'), 5);
		response.on('close', () => clearInterval(timer));
	},
	'/not-gzip': (_, response) =>
		response
			.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'})
			.end('not packed at all'),
	...Object.fromEntries(
		officeTypes.map(type => [
			`/${type}`,
			(_: unknown, response: ServerResponse) => response.writeHead(200, {'content-type': type}).end(page),
		]),
	),
	'/failing': (_, response) => response.writeHead(503).end(),
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

const get = async (path: string, serverSilence?: number) =>
	loadUrl({kind: 'url', name: root + path}, serverSilence === undefined ? {} : {serverSilence});
const text = async (path: string): Promise<string> => Buffer.from((await get(path)).bytes).toString();

describe('loadUrl', () => {
	it('fetches a page with its type and charset, under the name of the program', async () => {
		const source = await get('/page');
		expect(source).toMatchObject({mediaType: 'text/html', charset: 'windows-1251', url: `${root}/page`});
		expect(agent).toMatch(/^article-explorer\/\d/);
	});

	it.each(officeTypes)('fetches what is %s', async type => {
		expect(await get(`/${type}`)).toMatchObject({mediaType: type});
	});

	it('tells how much has come', async () => {
		const sizes: number[] = [];
		await loadUrl({kind: 'url', name: `${root}/page`}, {onProgress: bytes => sizes.push(bytes)});
		expect(sizes.at(-1)).toBe(page.length);
	});

	it('throws what the caller does who is told, and closes the connection', async () => {
		const failure = new Error('the caller has no room');
		const onProgress = () => {
			throw failure;
		};
		for (const name of ['page', 'pause']) {
			await expect(loadUrl({kind: 'url', name: `${root}/${name}`}, {onProgress})).rejects.toBe(failure);
		}
	});

	it('unpacks gzip and brotli', async () => {
		expect(await text('/gzip')).toBe(page);
		expect(await text('/br')).toBe(page);
	});

	it.each([
		['the server says', '/page.txt', 'text/html', undefined],
		['the server says, in whatever letters', '/quoted', 'text/html', 'koi8-r'],
		[
			'the name says where the server says no more than that it is text',
			'/notes.md',
			'text/markdown',
			undefined,
		],
		['the name says where the server says nothing', '/notes.MD?raw=1', 'text/markdown', undefined],
		['nobody says', '/untyped', undefined, undefined],
		['the server says, of a mail as well', '/mail', 'message/rfc822', undefined],
		['nobody says but that it is bytes', '/raw', undefined, undefined],
	])('takes the type that %s', async (_, path, mediaType, charset) => {
		const source = await get(path);
		expect(source.mediaType).toBe(mediaType);
		expect(source.charset).toBe(charset);
	});

	it('hands an empty page on', async () => {
		expect((await get('/empty')).bytes.length).toBe(0);
	});

	it('keeps the location as it was given', async () => {
		expect((await get('/page#part')).location).toEqual({kind: 'url', name: `${root}/page#part`});
	});

	it('follows a redirect and tells where it ended', async () => {
		expect((await get('/moved')).url).toBe(`${root}/page`);
	});

	it('opens what came of a transfer that broke off, and of one without end, and says so', async () => {
		expect(await get('/cut')).toMatchObject({notice: expect.stringContaining('broke off')});
		const bomb = await get('/bomb');
		expect(bomb.bytes.length).toBe(limits.documentBytes);
		expect(bomb.notice).toContain('only the beginning');
	});

	it.each([
		['a redirect in circles', '/circle', 'in circles', 'network'],
		['a redirect to a file', '/private', 'not a web page', 'address'],
		['an error status', '/gone', 'the server answers 404 Not Found; check the address', 'status'],
		['an error of the server', '/failing', '503 Service Unavailable; try again later', 'status'],
		['a page that cannot be unpacked', '/not-gzip', 'the request failed', 'network'],
		['an image', '/image', 'it is image/png, not an article', 'type'],
		['a connection that breaks', '/nothing', 'broke the connection off', 'network'],
	])('refuses %s in one line', async (_, path, told, code) => {
		const error = await get(path).catch((caught: Error) => caught);
		expect(error).toMatchObject({name: 'OpenError', message: expect.stringContaining(told), code});
		expect((error as OpenError).status).toBe({'/gone': 404, '/failing': 503}[path]);
		expect((error as OpenError).cause instanceof Error).toBe(code === 'network' || code === 'address');
		expect((error as Error).message).toContain(root + path);
	});

	it('gives a silent server up', async () => {
		await expect(get('/silent', 50)).rejects.toMatchObject({
			message: expect.stringContaining('the server fell silent; try again later'),
			code: 'silent',
		});
	});

	it('keeps what came before a server fell silent', async () => {
		let source: Source | undefined;
		// On a busy machine the serverSilence may be over before the first words are read.
		for (let serverSilence = 100; source === undefined; serverSilence *= 2) {
			source = await get('/pause', serverSilence).catch(() => undefined);
		}

		expect(Buffer.from(source.bytes).toString()).toBe(page);
		expect(source.notice).toContain('broke off');
	});

	it('keeps what came of one that drips, and goes on', async () => {
		const source = await get('/drip', 200);
		expect(Buffer.from(source.bytes).toString()).toMatch(/^\.+$/);
		expect(source.notice).toContain('broke off');
	});

	it('says that nobody listens', async () => {
		const closed = createServer();
		await new Promise<void>(resolve => {
			closed.listen(0, '127.0.0.1', resolve);
		});
		const {port} = closed.address() as AddressInfo;
		await new Promise(resolve => {
			closed.close(resolve);
		});
		await expect(loadUrl({kind: 'url', name: `http://127.0.0.1:${port}/`})).rejects.toThrow(
			'the server refuses the connection; check the address',
		);
	});

	it.each([
		['http://', 'this is no address; check the spelling'],
		['http://[::1', 'this is no address'],
		['http://127.0.0.1:9', 'nothing is fetched from this port'],
		['https://127.0.0.1:PORT/', 'no secure connection can be made; check the address, or try http://'],
		['http://user:secret@127.0.0.1/', 'the request failed (no name and password'],
	])('refuses the address %s', async (name, told) => {
		await expect(loadUrl({kind: 'url', name: name.replace('PORT', new URL(root).port)})).rejects.toThrow(
			told,
		);
	});
});
