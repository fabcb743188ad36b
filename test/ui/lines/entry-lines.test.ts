import {describe, expect, it} from 'vitest';
import {frameOf} from '../../../source/ui/frame.js';
import {listOf} from '../../../source/ui/lines/current-list.js';
import {speakerTitle} from '../../../source/ui/lines/entry-lines.js';
import {headerLines} from '../../../source/ui/lines/header-lines.js';
import {entryHeight, heightOfEntry, listHeight, rowsAbove} from '../../../source/ui/selectors/list-layout.js';
import {listLength} from '../../../source/ui/selectors/listed.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, press, start} from '../sample.js';

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

it('a section whose title fits in one line leaves no blank one among those that take two', () => {
	const long = 'The cooperative undertakings of the harbour authorities and their partners';
	const markdown = `## Fares\n\nSome text.\n\n${Array.from({length: 4}, () => `## ${long}\n\nSome text.\n\n`).join('')}`;
	const state = start({markdown, size: {columns: 110, rows: 40}});
	const {list, header} = layout(state);
	expect([0, 1].map(i => listOf(state, themeOf('none'), list - 4).lines(i, false).length)).toEqual([1, 2]);
	expect([0, 1, 2].map(i => heightOfEntry(state, i))).toEqual([1, 2, 2]);
	const clicked = (row: number) => act(state, {type: 'click', column: 5, row: header + row}).place.section;
	expect([1, 2, 3, 4, 5].map(clicked)).toEqual([1, 1, 2, 2, 3]);
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
	const linesAt = (state: State, width: number): string[] => {
		const list = listOf(state, themeOf('none'), width);
		return Array.from({length: list.length}, (_, i) =>
			list
				.lines(i, false)[0]
				.map(({text}) => text)
				.join(''),
		);
	};

	it('has the title of what was opened first, and the name of its file behind that', () => {
		expect(linesAt(listed, 76).map(line => line.trim())).toEqual(locations);
		expect(linesAt(opened, 76)).toEqual([
			expect.stringMatching(/^\/home\/ana\/talks\/monday\.md *$/),
			expect.stringMatching(/^Ferries {3,}late\.md$/),
			expect.stringMatching(/^gone\.md +cannot be opened$/),
		]);
	});

	it('leaves a name out beside a title where there is no room, unless by it the article was found', () => {
		const titled = (told: string, articles = ''): State => ({
			...opened,
			filter: {...opened.filter, articles},
			entries: opened.entries.map(entry => ({...entry, status: 'open', told})),
		});
		const long = 'Ferries will run every ten minutes';
		expect(linesAt(titled(long), 36)[0].trim()).toBe(long);
		expect(linesAt(titled(long, 'ten'), 36)[0].trim()).toBe(long);
		expect(linesAt(titled(long, 'monday'), 36)[0]).toMatch(/^Ferries will.*… ….*\/monday\.md$/);
	});

	it('shows of a long name the end, or else where what was looked for stands', () => {
		const found: State = {...listed, filter: {...listed.filter, articles: 'ana'}};
		expect(linesAt(listed, 16)[0]).toBe('…talks/monday.md');
		expect(linesAt(found, 16)[0]).toBe('/home/ana/talks…');
	});

	it('does not repeat the folder that all share, nor look for words in it; the header tells it', () => {
		const talks = start({
			analysis: null,
			locations: ['/srv/talks/may/one.html', '/srv/talks/may/two.html', '/srv/talks/june/one.html'],
		});
		expect(linesAt(talks, 60).map(line => line.trim())).toEqual([
			'may/one.html',
			'may/two.html',
			'june/one.html',
		]);
		expect(headerLines(talks, themeOf('none'))[1][0].text.trim()).toBe(
			'3 to choose from, all in /srv/talks/',
		);
		expect(listLength(press(talks, '/', ...'talks'))).toBe(0);
		expect(listLength(press(talks, '/', ...'may'))).toBe(2);
	});

	it('takes all of the screen while nothing of any article is known', () => {
		const wide = (state: State): State => ({...state, size: {columns: 100, rows: 30}});
		expect(layout(wide(listed)).list).toBe(100);
		expect(layout(wide(opened)).list).toBe(48);
	});

	it('leaves a few rows on a narrow screen for why an article cannot be opened', () => {
		expect(listHeight(listed)).toBe(layout(listed).body);
		const gone: State = {...opened, entry: 2};
		expect(listHeight(gone)).toBe(layout(gone).body - 5);
		const shown = frameOf(gone, themeOf('none')).lines.map(line => line.map(({text}) => text).join(''));
		expect(shown.slice(-6).map(line => line.trim())).toContain('gone');
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

	it('leaves a name in one line beside a number of one digit, and its bar with it', () => {
		// Thirty-two columns, a space and the number.
		expect(linesAt(speakers, 34).slice(0, 2)).toEqual([
			'PM Port Sallow Harbour Ministry  1',
			expect.stringMatching(/^█+.? +\d+%$/),
		]);
	});

	it('has the numbers of two-line entries below each other', () => {
		const ends = linesAt(speakers, 44)
			.filter((_, i) => i % 2 === 0)
			.map(line => line.search(/\d quotes? ?$/));
		expect(new Set(ends).size).toBe(1);
		expect(linesAt(speakers, 44).join()).toMatch(/ 1 quote ,.* 2 quotes,/);
	});

	it('tells in one line what a number counts where no title does, and draws no bars where nobody has words', () => {
		const reported =
			'Ada Holm said that it runs. Holm said that it is late. Per Lund said that it does not run.';
		expect(linesAt(press(start({markdown: reported}), 's'), 88).map(line => line.slice(-9))).toEqual([
			' 2 quotes',
			' 1 quote ',
		]);
		const low = press(start({markdown, size: {columns: 120, rows: 12}}), 's');
		expect(linesAt(low, 88)[0]).toMatch(/^PM .* 1 quote {2}█+.? +\d+%$/);
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
