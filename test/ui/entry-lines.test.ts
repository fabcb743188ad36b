import {describe, expect, it} from 'vitest';
import {listOf} from '../../source/ui/entries.js';
import {speakerTitle} from '../../source/ui/entry-lines.js';
import {entryHeight, rowsAbove} from '../../source/ui/shown.js';
import type {State} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {press, start} from './sample.js';

it('a title with soft hyphens goes on in the second line where the first one ends', () => {
	const title =
		'The cooperative under\u00ADtakings of the harbour author\u00ADities and their muni\u00ADcipal partners';
	const markdown = Array.from({length: 4}, () => `## ${title}\n\nSome text.\n\n`).join('');
	const state = start({markdown, size: {columns: 110, rows: 40}});
	expect(entryHeight(state)).toBe(2);
	const lines = listOf(state, themeOf('none'), 60)
		.lines(1, false)
		.map(line => line.map(({text}) => text).join(''));
	expect(lines.map(line => line.trim()).join(' ')).toBe(title.replaceAll('\u00AD', ''));
});

describe('the list of articles', () => {
	const locations = ['/home/ana/talks/monday.md', 'late.md', 'gone.md'];
	const listed = start({analysis: null, locations, size: {columns: 80, rows: 24}});
	const opened: State = {
		...listed,
		entries: listed.entries.map((entry, i) =>
			i === 2
				? {...entry, status: 'failed', told: 'gone'}
				: i === 1
					? {...entry, status: 'open', told: 'Ferries'}
					: entry,
		),
	};
	const linesAt = (state: State, width: number): string[] =>
		locations.map((_, i) =>
			listOf(state, themeOf('none'), width)
				.lines(i, false)[0]
				.map(({text}) => text)
				.join(''),
		);

	it('has the place of each at its left, and the title of one that was opened behind that', () => {
		expect(linesAt(listed, 76).map(line => line.trim())).toEqual(locations);
		expect(linesAt(opened, 76)).toEqual([
			expect.stringMatching(/^\/home\/ana\/talks\/monday\.md *$/),
			`${'late.md'.padEnd(locations[0].length)}  Ferries`,
			expect.stringMatching(/^gone\.md +cannot be opened$/),
		]);
	});

	it('cuts a long place, so that there is room for the title', () => {
		const both: State = {
			...opened,
			entries: opened.entries.map(entry => ({...entry, status: 'open', told: 'Ferries'})),
		};
		expect(linesAt(both, 30)).toEqual([
			'…ks/monday.md  Ferries',
			'late.md        Ferries',
			'gone.md        Ferries',
		]);
	});
});

describe('the list of speakers', () => {
	const markdown =
		'“The ferry runs late, and so does the bus,” said the Port Sallow Harbour Ministry.\n\n“It will run,” said Ada Holm.\n\nAda Holm and Per Lund said jointly: “It will run at nine.”';
	const speakers = press(start({markdown}), 's');
	const linesAt = (state: State, width: number): string[] => {
		const list = listOf(state, themeOf('none'), width);
		return Array.from({length: list.length}, (_, i) => list.lines(i, false))
			.flat()
			.map(line => line.map(({text}) => text).join(''));
	};

	it('gives a long name the room of its bar, and keeps its share', () => {
		expect(linesAt(speakers, 26).slice(0, 2)).toEqual([
			expect.stringMatching(/^PM Port Sallow Harbour +1$/),
			expect.stringMatching(/^ {3}Ministry +\d+%$/),
		]);
		// The bars of others are as long as they were.
		expect(linesAt(speakers, 26)[3]).toMatch(/^█+.? +\d+%$/);
		expect(linesAt(speakers, 44)[1]).toMatch(/^█+.? +\d+%$/);
	});

	it('tells above them by what they are sorted', () => {
		const title = (width: number): string =>
			speakerTitle(speakers, themeOf('none'), width)
				.map(({text}) => text)
				.join('')
				.trimEnd();
		expect(rowsAbove(speakers)).toBe(1);
		expect(title(30)).toBe('joint words count for each');
		expect(title(60)).toBe('by share of the quoted words; joint ones count for each');
		expect(title(90)).toMatch(
			/^by share of the quoted words; joint ones count for each {3,}quotes {3,}share$/,
		);
		const [line] = linesAt(speakers, 88);
		expect(title(90).length).toBe(2 + line.length);
		expect(title(90).indexOf('quotes') + 'quotes'.length).toBe(2 + line.search(/1 █/) + 1);
	});

	it('tells of whom nothing is word for word, in the place of the bar', () => {
		const reported = press(start({markdown: `${markdown}\n\nEva Moe said that it does not run.`}), 's');
		const lines = linesAt(reported, 30);
		expect(lines[lines.findIndex(line => line.startsWith('EM Eva Moe')) + 1]).toBe('   no quoted words');
	});

	it('tells nothing above them where there is little room, one speaker, or no word of theirs', () => {
		const shown = (options: Parameters<typeof start>[0]) => rowsAbove(press(start(options), 's'));
		expect(shown({markdown, size: {columns: 80, rows: 12}})).toBe(0);
		expect(shown({markdown: '“It runs,” said Ada Holm.'})).toBe(0);
		expect(shown({markdown: 'Ada Holm said that it runs. Per Lund said that it does not.'})).toBe(0);
	});
});
