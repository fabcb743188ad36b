import {describe, expect, it} from 'vitest';
import type {JsonError, JsonOutput, OpenOptions} from '../source/index.js';
import {analyse, format, open, parse, select, selectSpeakers} from '../source/index.js';

describe('open', () => {
	it.each<[string, OpenOptions]>([
		['documentBytes takes a whole number from 1 up, not -1', {documentBytes: -1}],
		['documentBytes takes a whole number from 1 up, not 0', {documentBytes: 0}],
		['documentBytes takes a whole number from 1 up, not NaN', {documentBytes: Number.NaN}],
		['serverSilence takes milliseconds from 1 to 2147483647, not 0', {serverSilence: 0}],
		['serverSilence takes milliseconds from 1 to 2147483647, not Infinity', {serverSilence: Infinity}],
	])('refuses what makes no sense: %s', async (told, options) => {
		await expect(open(undefined, options)).rejects.toThrow(new RangeError(told));
	});

	it('takes no limit for one, and names for what is undefined', async () => {
		const options = {
			documentBytes: Infinity,
			serverSilence: undefined,
			onProgress: undefined,
			raw: undefined,
		};
		expect((await open(undefined, options)).speakers.length).toBeGreaterThan(2);
	});

	it.each([[42], [null], [{}], [['a.md']]])('refuses %j, which is no place', async place => {
		await expect(open(place as unknown as string)).rejects.toThrow(
			new TypeError(`open takes the name of a file, an address or -, not ${String(place)}`),
		);
	});

	it('opens an address that is an object', async () => {
		const {article} = await open(new URL('../content/article.md', import.meta.url));
		expect(article.location).toMatchObject({kind: 'file', name: expect.stringMatching(/article\.md$/)});
		await expect(open(new URL('gopher://example.org/'))).rejects.toMatchObject({code: 'address'});
	});
});

describe('parse', () => {
	it('reads a text that is at hand, by its beginning or as it is told', async () => {
		const plain = await parse('# Ferry\r\n\r\n“Late,” said Ida\u001B[31m Holm.');
		expect(plain).toMatchObject({title: 'Ferry', location: {kind: 'stdin', name: 'text'}});
		expect(plain.text).toBe('Ferry\n\n“Late,” said Ida Holm.');
		expect((await parse('*One*')).text).toBe('*One*');
		expect((await parse('*One*', {mediaType: 'text/markdown', name: 'one.md'})).text).toBe('One');
	});

	it('leads the links of a page to where it comes from', async () => {
		const name = 'https://news.example/ferries/late';
		const page = await parse('<article><h1>Late</h1><p>See <a href="/all">all of them</a>.</p></article>', {
			name,
		});
		expect(page.location).toEqual({kind: 'url', name});
		expect(page.inlines.map(({target}) => target)).toEqual(['https://news.example/all']);
	});

	it('tells of a text without words as of any other', async () => {
		await expect(parse(' \n')).rejects.toMatchObject({code: 'empty', location: 'text'});
	});
});

describe('what is written', () => {
	it('has a type of its own, and can be narrowed as the command line does', async () => {
		const analysis = await analyse(await parse('“One,” said Ida Holm.\n\nJan Krol said that it was two.'));
		const said = JSON.parse(format(select(analysis, {speaker: 'Holm'}), {format: 'json'})) as JsonOutput;
		expect(said.quotations.map(({text, verbatim}) => [text, verbatim])).toEqual([['“One,”', true]]);
		const line = JSON.parse(format(selectSpeakers(analysis, {kind: 'indirect'}), {format: 'ndjson'})) as
			| JsonOutput
			| JsonError;
		expect('error' in line ? [] : line.speakers.map(({name}) => name)).toEqual(['Jan Krol']);
	});
});
