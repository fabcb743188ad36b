import {getEventListeners} from 'node:events';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Article, JsonError, JsonOutput, OpenOptions} from '../source/index.js';
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

	it.each([[42], [undefined], [Buffer.from('“Late,” said Ida Holm.')]])(
		'refuses %j, which is no document',
		async given => {
			await expect(parse(given as unknown as string)).rejects.toThrow(
				new TypeError('parse takes a text, or {location, bytes}'),
			);
		},
	);

	it('tells of a text without words as of any other', async () => {
		await expect(parse(' \n')).rejects.toMatchObject({code: 'empty', location: 'text'});
	});
});

describe('analyse', () => {
	afterEach(() => {
		vi.restoreAllMocks();
	});

	/** Has the clock go on by a second whenever it is looked at: whatever may stop, does. */
	const everySlice = (): void => {
		let now = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => {
			now += 1000;
			return now;
		});
	};
	const ferry = '“One,” said Ida Holm.\n\nJan Krol said that it was two.\n\n“Three,” he added.';
	const reason = new Error('the reader has left');

	it('lets other work in between, and finds the same', async () => {
		const article = await parse(ferry);
		const whole = await analyse(article);
		everySlice();
		let work = 0;
		let isDone = false;
		const told: number[] = [];
		const other = (): void => {
			work++;
			if (!isDone) {
				setImmediate(other);
			}
		};
		setImmediate(other);
		expect(await analyse(article, {onAnalysing: done => told.push(done)})).toEqual(whole);
		isDone = true;
		expect(work).toBeGreaterThanOrEqual(3);
		expect(told.length).toBeGreaterThanOrEqual(3);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});

	it('says of a text without words what is of use to whoever has it at hand', async () => {
		await expect(parse(' ')).rejects.toThrow('name a document with words in it');
	});

	it('does not mix up several that are analysed at a time', async () => {
		const texts = [ferry, '“Four,” said Berit Aasen. “Five.”\n\nShe smiled.', ferry.replace('Ida', 'Eva')];
		const articles = await Promise.all(texts.map(async text => parse(text)));
		const alone: unknown[] = [];
		for (const article of articles) {
			alone.push(await analyse(article));
		}

		everySlice();
		expect(await Promise.all(articles.map(async article => analyse(article)))).toEqual(alone);
	});

	it('tells of a short text that it is done', async () => {
		const told: number[] = [];
		await analyse(await parse(ferry), {onAnalysing: done => told.push(done)});
		expect(told.at(-1)).toBe(1);
	});

	it('refuses what is no article, as a promise of one or an analysis', async () => {
		const article = parse(ferry);
		for (const given of [undefined, article, await analyse(await article)]) {
			await expect(analyse(given as unknown as Article)).rejects.toThrow(
				new TypeError(
					'analyse takes an article as parse reads it: that of an analysis, or what its promise gives',
				),
			);
		}
	});

	it('stops where nobody wants it any more', async () => {
		const article = await parse(ferry);
		everySlice();
		const stop = new AbortController();
		const told: number[] = [];
		const onAnalysing = (done: number): void => {
			told.push(done);
			stop.abort(reason);
		};
		await expect(analyse(article, {signal: stop.signal, onAnalysing})).rejects.toBe(reason);
		await expect(analyse(article, {signal: stop.signal, onAnalysing})).rejects.toBe(reason);
		expect(told).toHaveLength(1);
	});

	it('stops as a part of open as well, as reading does', async () => {
		const stop = new AbortController();
		everySlice();
		const {signal} = stop;
		const onAnalysing = (): void => stop.abort(reason);
		await expect(open(undefined, {signal, onAnalysing})).rejects.toBe(reason);
		await expect(open('nowhere.html', {signal})).rejects.toBe(reason);
		await expect(parse(ferry, {signal})).rejects.toBe(reason);
		expect(getEventListeners(signal, 'abort')).toEqual([]);
		await expect(open(undefined, {signal: AbortSignal.abort()})).rejects.toMatchObject({
			name: 'AbortError',
		});
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
