import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it, vi} from 'vitest';
import {type Job, report} from '../../source/command/report.js';
import {anchorOf} from '../../source/document/corrected.js';
import {noNotes} from '../../source/document/notes.js';
import type {JsonOutput} from '../../source/format/json.js';
import {keepNotes, recallNotes} from '../../source/library/notes.js';
import {read as readArticle} from '../../source/open.js';

const job: Job = {
	format: 'json',
	view: undefined,
	speaker: undefined,
	kind: undefined,
	width: undefined,
	raw: false,
	fresh: true,
	limits: {},
	debug: false,
	hasErrorLines: false,
};

it('tells in JSON that nothing quotes who is asked for, and nothing where somebody is', async () => {
	const asked = async (speaker: string): Promise<JsonOutput> =>
		JSON.parse((await report(undefined, {...job, speaker}, true)).output ?? '');
	const nobody = await asked('Nemo');
	expect(nobody.quotations).toEqual([]);
	expect(nobody.notices).toEqual(['nobody called “Nemo” is quoted in it; --view speakers tells who is']);
	expect(await asked('Lavrov')).not.toHaveProperty('notices');
});

it('tells what the person has corrected, and with --fresh what was found', async () => {
	vi.stubEnv('XDG_DATA_HOME', mkdtempSync(path.join(tmpdir(), 'explorer-report-')));
	try {
		const read = async (fresh: boolean): Promise<JsonOutput> =>
			JSON.parse((await report(undefined, {...job, fresh}, true)).output ?? '');
		const before = await read(false);
		const [quotation] = before.quotations;
		const article = await readArticle(undefined, {});
		keepNotes(
			article,
			{
				corrections: [{at: anchorOf(quotation), speakers: ['Ida Krol']}],
				bookmarks: [],
			},
			noNotes,
		);
		const after = await read(false);
		expect(after.quotations[0]).toMatchObject({speakers: ['ida-krol'], checked: 'corrected'});
		expect(after.notices).toEqual(['1 quotation checked or corrected by you; --fresh tells what was found']);
		expect(await read(true)).toEqual(before);
		const gone = {at: {offset: 0, words: 'It was never\nsaid.'}, speakers: []};
		keepNotes(article, {corrections: [gone], bookmarks: []}, recallNotes(article).notes);
		const lost = await read(false);
		expect(lost.notices).toEqual(['the words of 1 correction are gone: It was never said.']);
		expect(lost.quotations).toEqual(before.quotations);
		const notesFolder = path.join(process.env.XDG_DATA_HOME ?? '', 'article-explorer', 'notes');
		writeFileSync(path.join(notesFolder, readdirSync(notesFolder)[0]), 'damaged');
		expect((await read(false)).notices).toEqual([expect.stringContaining('damaged and put aside')]);
		// The text alone has nobody's quotations.
		expect((await report(undefined, {...job, fresh: false, format: 'text'}, true)).told).toEqual([]);
	} finally {
		vi.unstubAllEnvs();
	}
});
