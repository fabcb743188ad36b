import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Article} from '../../source/document/article.js';
import {type Notes, noNotes} from '../../source/document/notes.js';
import {whyUnwritten} from '../../source/library/kept-file.js';
import {keepNotes, recallNotes as recall} from '../../source/library/notes.js';
import {article} from './article.js';

const notes: Notes = {
	corrections: [{at: {offset: 4, words: 'words'}, speakers: ['Ida Krol', 'Per Holm']}],
	bookmarks: [{offset: 0, words: 'The words'}],
};

const recallNotes = (of: Article): Notes => recall(of).notes;

let home: string;
const folder = (): string => path.join(home, 'article-explorer', 'notes');
const files = (): string[] => readdirSync(folder());
/** Puts other words in the place of what is kept of the one article. */
const write = (text: string): void => {
	keepNotes(article('a'), notes, noNotes);
	writeFileSync(path.join(folder(), files().find(name => name.endsWith('.json')) ?? ''), text);
};

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'explorer-notes-'));
	vi.unstubAllEnvs();
	vi.stubEnv('XDG_DATA_HOME', home);
});
afterAll(() => {
	vi.unstubAllEnvs();
});

describe('notes', () => {
	it('bring no escape sequence, no control character and no empty name to the screen', () => {
		const speakers = ['Ida\u001B[31m\n Krol\u202E\u0007', '\u001B[2J'];
		write(
			JSON.stringify({version: 1, corrections: [{at: {offset: 4, words: 'words'}, speakers}], bookmarks: []}),
		);
		expect(recallNotes(article('a')).corrections[0]?.speakers).toEqual(['Ida Krol']);
	});

	it('are kept for each article, where nobody else reads them', () => {
		expect(recallNotes(article('a'))).toBe(noNotes);
		expect(keepNotes(article('a'), notes, noNotes)).toBeNull();
		expect(recallNotes(article('a'))).toEqual(notes);
		expect(recallNotes(article('b'))).toBe(noNotes);
		expect(files()).toHaveLength(1);
	});

	it('leave no file behind once the last of them is taken away', () => {
		keepNotes(article('a'), notes, noNotes);
		expect(keepNotes(article('a'), noNotes, notes)).toBeNull();
		expect(files()).toEqual([]);
	});

	it('leave what another program has noted meanwhile', () => {
		const [theirs] = notes.bookmarks;
		const mine = {offset: 4, words: 'words'};
		keepNotes(article('a'), notes, noNotes);
		expect(keepNotes(article('a'), {corrections: [], bookmarks: [mine]}, noNotes)).toBeNull();
		expect(recallNotes(article('a'))).toEqual({...notes, bookmarks: [theirs, mine]});
		keepNotes(article('a'), {corrections: [], bookmarks: [mine]}, {...notes, bookmarks: [mine]});
		expect(recallNotes(article('a'))).toEqual({corrections: [], bookmarks: [theirs, mine]});
	});

	it('that cannot be read are not written over', () => {
		keepNotes(article('a'), notes, noNotes);
		const [name] = files();
		rmSync(path.join(folder(), name));
		mkdirSync(path.join(folder(), name));
		expect(recall(article('a'))).toEqual({
			notes: noNotes,
			problem: expect.stringMatching(/cannot be read: .+\.json$/),
		});
		expect(keepNotes(article('a'), notes, noNotes)).toContain('cannot be read');
	});

	it('of a newer program are neither read nor written over', () => {
		const newer = JSON.stringify({version: 2, remarks: ['all that there is']});
		write(newer);
		expect(recall(article('a'))).toEqual({notes: noNotes, problem: expect.stringContaining('newer version')});
		expect(keepNotes(article('a'), notes, noNotes)).toContain('newer version');
		expect(readFileSync(path.join(folder(), files()[0]), 'utf8')).toBe(newer);
	});

	it.each([
		'{"version":1,"corrections":[{"at":',
		'null',
		JSON.stringify({version: 1, corrections: [], bookmarks: [{offset: -1, words: ''}]}),
		JSON.stringify({version: 1, corrections: [{at: {offset: 1, words: ''}, speakers: [7]}], bookmarks: []}),
	])('that nobody understands are put aside and not lost: %s', text => {
		write(text);
		const {notes: left, problem} = recall(article('a'));
		expect(left).toBe(noNotes);
		const [aside] = files();
		expect(aside).toMatch(/\.json\.broken$/);
		expect(problem).toContain(`damaged and put aside: ${path.join(folder(), aside)}`);
		expect(recall(article('a')).problem).toBeNull();
		expect(readFileSync(path.join(folder(), aside), 'utf8')).toBe(text);
	});

	it('that are damaged again leave what was put aside before', () => {
		const damaged = ['{"version":1,"corrections":[{"at":', 'null', '{"version":1,'];
		const asides = damaged.map(text => {
			write(text);
			return recall(article('a')).problem?.split('put aside: ')[1] ?? '';
		});
		expect(asides.map(aside => readFileSync(aside, 'utf8'))).toEqual(damaged);
		const {bookmarks} = notes;
		write(JSON.stringify({version: 1, corrections: [null], bookmarks}));
		expect(keepNotes(article('a'), {corrections: [], bookmarks}, {corrections: [], bookmarks})).toBeNull();
		expect(asides.map(aside => readFileSync(aside, 'utf8'))).toEqual(damaged);
		expect(files().filter(name => name.endsWith('.broken'))).toHaveLength(4);
	});

	it('that are damaged and cannot be put aside are told where they are', async () => {
		write('null');
		// Nobody can forbid root to rename a file.
		vi.resetModules();
		vi.doMock('node:fs', async original => ({
			...(await original<typeof import('node:fs')>()),
			renameSync: () => {
				throw Object.assign(new Error('read-only'), {code: 'EROFS'});
			},
		}));
		const again = await import('../../source/library/notes.js');
		const {problem} = again.recallNotes(article('a'));
		vi.doUnmock('node:fs');
		vi.resetModules();
		expect(problem).toBe(`your notes on it are damaged: ${path.join(folder(), files()[0])}`);
		expect(files()[0]).toMatch(/\.json$/);
	});

	it.each([
		[{...notes, bookmarks: [...notes.bookmarks, {offset: '7'}]}, 1],
		[{corrections: [null, {at: 4, speakers: []}, ...notes.corrections], bookmarks: notes.bookmarks}, 2],
		[{...notes, bookmarks: 'none'}, 1],
	])('that are damaged take none of the others with them: %j', (damaged, lost) => {
		write(JSON.stringify({version: 1, ...damaged}));
		const {notes: left, problem} = recall(article('a'));
		expect(left.corrections).toEqual(notes.corrections);
		expect(problem).toMatch(new RegExp(`^${lost} notes? of yours cannot be read: .+\\.json$`));
		expect(files()).toHaveLength(1);
		const before = readFileSync(path.join(folder(), files()[0]), 'utf8');
		expect(keepNotes(article('a'), {...left, bookmarks: []}, left)).toBeNull();
		const aside = files().find(name => name.endsWith('.broken')) ?? '';
		expect(readFileSync(path.join(folder(), aside), 'utf8')).toBe(before);
		expect(recall(article('a'))).toEqual({notes: {...left, bookmarks: []}, problem: null});
	});

	it('that cannot be written say why', () => {
		writeFileSync(path.join(home, 'article-explorer'), 'in the way');
		expect(keepNotes(article('a'), notes, noNotes)).toMatch(
			/article-explorer.notes cannot be written to \(E(?:EXIST|NOTDIR)\)$/,
		);
		expect(whyUnwritten({code: 'ENOSPC'}, folder())).toBe('the disk is full');
		vi.stubEnv('XDG_DATA_HOME', '');
		vi.stubEnv('HOME', 'nowhere');
		expect(keepNotes(article('a'), notes, noNotes)).toBe('there is no folder to keep it in');
	});
});
