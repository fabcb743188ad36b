import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {run} from '../../source/training/trace-command.js';

const folder = mkdtempSync(path.join(tmpdir(), 'trace-'));
const {exitCode} = process;

afterEach(() => {
	vi.restoreAllMocks();
	process.exitCode = exitCode;
});

/** What a call writes, and with which status it would end. */
const traced = async (...words: string[]) => {
	const written = {out: '', error: '', status: 0};
	vi.spyOn(console, 'log').mockImplementation(line => {
		written.out += line;
	});
	vi.spyOn(console, 'error').mockImplementation(line => {
		written.error += line;
	});
	process.exitCode = 0;
	await run(words);
	return {...written, status: process.exitCode};
};

const inFolder = (name: string): string => path.join(folder, name);

describe('run', () => {
	it('traces sentences, however long and of however many paragraphs, as Markdown', async () => {
		const {out, error} = await traced(
			`${'It rained again. '.repeat(400)}\n\n**Ida Krol** said that it was dry.`,
		);
		expect(error).toBe('');
		expect(out).toMatch(/^2\. paragraph: Ida Krol said that it was dry\./);
	});

	it('takes a file by its name for what it is', async () => {
		writeFileSync(inFolder('two words.md'), 'It is *late*, Ida Krol said.');
		writeFileSync(inFolder('plain.txt'), 'It is *late*, Ida Krol said.');
		writeFileSync(inFolder('heading.txt'), '# late\n\nIt is *late*, Ida Krol said.');
		expect((await traced(inFolder('two words.md'))).out).toContain('[It is late], {Ida Krol} <said>.');
		for (const name of ['plain.txt', 'heading.txt']) {
			expect((await traced(inFolder(name))).out).toContain('[It is *late*], {Ida Krol} <said>.');
		}
	});

	it('tells in a line what there is no trace of', async () => {
		const none = {out: '', status: 1};
		expect(await traced(' ')).toEqual({
			...none,
			error: 'trace: give it a sentence in quotation marks, or a file',
		});
		expect(await traced('none.html')).toEqual({...none, error: 'trace: there is no file none.html'});
		expect(await traced('notes on rain.txt')).toEqual({
			...none,
			error: 'trace: there is no file notes on rain.txt',
		});
		expect(await traced(folder)).toEqual({...none, error: `trace: ${folder} is no file`});
		writeFileSync(inFolder('empty.txt'), '');
		expect((await traced(inFolder('empty.txt'))).error).toContain('there is no text in it');
	});
});
