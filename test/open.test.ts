import {afterAll, beforeAll, expect, it, vi} from 'vitest';

// The tests of one process share their modules: what is mocked here must not be met by the next file.
beforeAll(() => {
	vi.resetModules();
	vi.doMock('../source/parse/parse.js', () => ({
		parse: () => {
			throw new RangeError('too deep');
		},
	}));
});

afterAll(() => {
	vi.doUnmock('../source/parse/parse.js');
	vi.doUnmock('../source/load/model.js');
	vi.resetModules();
});

it('tells an error that nobody foresaw in one line that names the article, and goes on', async () => {
	const {open, read} = await import('../source/open.js');
	const {report} = await import('../source/command/report.js');
	const told = {name: 'OpenError', message: expect.stringMatching(/^built-in: .*\(too deep\); /)};
	await expect(read()).rejects.toMatchObject(told);
	await expect(open()).rejects.toMatchObject(told);
	const job = {
		format: 'ndjson',
		view: undefined,
		speaker: undefined,
		kind: undefined,
		width: undefined,
		raw: false,
		fresh: true,
		limits: {},
		hasErrorLines: true,
	} as const;
	const {told: lines, failed, output, trace} = await report(undefined, {...job, debug: true}, true);
	expect(failed).toBe(true);
	expect(lines).toEqual([told.message]);
	expect(output).toContain('too deep');
	expect(trace).toContain('open.test');
	expect((await report(undefined, {...job, debug: false}, true)).trace).toBeUndefined();
});

it('reads the model again where that failed', async () => {
	const files = await vi.importActual<typeof import('../source/load/model.js')>('../source/load/model.js');
	const loadModelFiles = vi
		.fn(files.loadModelFiles)
		.mockRejectedValueOnce(new Error('EMFILE: too many open files'));
	vi.resetModules();
	vi.doMock('../source/load/model.js', () => ({loadModelFiles}));
	const {loadModel} = await import('../source/open.js');
	await expect(loadModel()).rejects.toThrow('too many open files');
	expect(await loadModel()).toBe(await loadModel());
	expect(loadModelFiles).toHaveBeenCalledTimes(2);
});
