import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest';
import type {KeptPlace} from '../../source/document/kept-place.js';
import {keepPlace, recallPlace} from '../../source/library/places.js';
import {article} from './article.js';

const place: KeptPlace = {
	view: 'quotes',
	inText: false,
	top: 120,
	words: 'The words',
	section: 2,
	speaker: 'anna-larsen',
	quotation: 3,
	chosen: {offset: 140, words: 'of'},
	filter: {speaker: null, kind: 'direct', words: ''},
	grouping: 'speaker',
};

let home: string;
const files = (): string[] => readdirSync(path.join(home, 'article-explorer', 'places'));
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'explorer-places-'));
	vi.unstubAllEnvs();
	vi.stubEnv('XDG_STATE_HOME', home);
});
afterAll(() => {
	vi.unstubAllEnvs();
});

describe('places', () => {
	it('are kept for each article, by its address where it has one', () => {
		expect(recallPlace(article('a'))).toBeNull();
		expect(keepPlace(article('a'), place)).toBeNull();
		keepPlace(article('b', 'https://example.org/b'), {...place, top: 7});
		expect(recallPlace(article('a'))).toEqual(place);
		expect(recallPlace(article('elsewhere', 'https://example.org/b'))?.top).toBe(7);
		expect(recallPlace(article('c'))).toBeNull();
	});

	it('tell of several kinds, of those that there are', () => {
		const several = {...place, filter: {...place.filter, kind: ['direct', 'mixed'] as const}};
		keepPlace(article('a'), several);
		expect(recallPlace(article('a'))).toEqual(several);
		const unknown = {...place, filter: {...place.filter, kind: ['direct', 'loud']}};
		keepPlace(article('b'), unknown as unknown as typeof place);
		expect(recallPlace(article('b'))).toBeNull();
	});

	it('need tell of no quotation, as those of before did not', () => {
		const {chosen, ...earlier} = place;
		keepPlace(article('a'), earlier);
		expect(recallPlace(article('a'))).toEqual(earlier);
		keepPlace(article('a'), {...place, chosen: null});
		expect(recallPlace(article('a'))?.chosen).toBeNull();
		keepPlace(article('a'), {...place, chosen: {...chosen!, offset: -1}});
		expect(recallPlace(article('a'))).toBeNull();
	});

	it('leave nothing behind where they cannot be kept, and say why', () => {
		keepPlace(article('a'), place);
		const [name] = files();
		const at = path.join(home, 'article-explorer', 'places', name);
		rmSync(at);
		mkdirSync(path.join(at, 'in the way'), {recursive: true});
		expect(keepPlace(article('a'), place)).toMatch(/^E(?:ISDIR|NOTEMPTY|EXIST|PERM)$/);
		expect(files()).toEqual([name]);
	});

	it('are neither kept nor read where there is no folder for them', () => {
		for (const name of ['XDG_STATE_HOME', 'HOME', 'USERPROFILE']) {
			vi.stubEnv(name, '');
		}

		expect(keepPlace(article('a'), place)).toBeNull();
		expect(recallPlace(article('a'))).toBeNull();
		expect(existsSync('article-explorer')).toBe(false);
		expect(existsSync(path.join('.local', 'state', 'article-explorer'))).toBe(false);
	});

	it('count whole entries', () => {
		for (const name of ['section', 'quotation', 'top']) {
			keepPlace(article('a'), {...place, [name]: 1.5});
			expect(recallPlace(article('a'))).toBeNull();
		}
	});

	it('leave nothing half written behind, and are forgotten when asked', () => {
		keepPlace(article('a'), place);
		expect(files().every(name => name.endsWith('.json'))).toBe(true);
		keepPlace(article('a'), null);
		expect(files()).toEqual([]);
	});

	it.each(['', '{', 'null', '{"version":1,"place":{"view":"cellar"}}', '{"version":1,"place":{"top":-1}}'])(
		'that cannot be understood (%j) are put aside',
		content => {
			keepPlace(article('a'), place);
			const [name] = files();
			const file = path.join(home, 'article-explorer', 'places', name);
			writeFileSync(file, content);
			expect(recallPlace(article('a'))).toBeNull();
			expect(existsSync(`${file}.broken`)).toBe(true);
			keepPlace(article('a'), place);
			expect(recallPlace(article('a'))).toEqual(place);
		},
	);

	it('of a later version are left alone', () => {
		keepPlace(article('a'), place);
		const [name] = files();
		writeFileSync(path.join(home, 'article-explorer', 'places', name), '{"version":2}');
		expect(recallPlace(article('a'))).toBeNull();
		expect(files()).toEqual([name]);
	});

	it('are bounded: the oldest go first', () => {
		keepPlace(article('oldest'), place);
		const [oldest] = files();
		const folder = path.join(home, 'article-explorer', 'places');
		utimesSync(path.join(folder, oldest), 1, 1);
		for (let i = 0; i < 500; i++) {
			keepPlace(article(`article ${i}`), place);
		}

		expect(files().length).toBe(500);
		expect(files()).not.toContain(oldest);
	});

	it('that cannot be kept tell why', () => {
		writeFileSync(path.join(home, 'article-explorer'), 'a file where a folder should be');
		expect(keepPlace(article('a'), place)).toMatch(/ENOTDIR|EEXIST/);
	});
});
