import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {keys, type Options, type Person, sitDown} from './person.js';
import {talks} from './talks.js';

let person: Person;
/** Opens it, and waits for nothing that is not in the first frame. */
const openAtOnce = async (
	args: string[] = [],
	options: Options = {},
	...expected: string[]
): Promise<Person> => {
	person = sitDown(args, options);
	await person.sees(...(expected.length > 0 ? expected : ['Russia, China Discuss', 'Q quit']));
	return person;
};

const open = async (...all: Parameters<typeof openAtOnce>): Promise<Person> => {
	await openAtOnce(...all);
	await person.seesAll();
	return person;
};

afterEach(() => person.goesHome());

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-walk-'));
const file = (name: string, content: string): string => {
	writeFileSync(path.join(folder, name), content);
	return path.join(folder, name);
};

const lines = file(
	'lines.txt',
	Array.from({length: 400}, (_, i) => `Paragraph number ${String(i).padStart(4, '0')} stands here.`).join(
		'\n\n',
	),
);
/** The numbers of the paragraphs in sight, below the header, which names the section. */
const inSight = (p: Person): number[] =>
	[
		...p
			.text()
			.replace(/^ §.*$/m, '')
			.matchAll(/number (\d{4}) stands here/g),
	].map(match => Number(match[1]));

describe.each([
	[80, 24],
	[100, 30],
	[140, 40],
])('a walk at %i by %i', (columns, rows) => {
	it('goes through sections, quotes, speakers, search and help, and leaves no trace', async () => {
		const p = await open([], {columns, rows});
		expect(p.onAlternateScreen()).toBe(true);
		await p.typesAndSees(keys.down, '2/8 · ');
		await p.typesAndSees('G', '8/8 · ');
		const last = await p.typesAndSees('k', '7/8 · ');
		await p.typesAndSees('q', 'there is no limit', 'Wang Wenbin');
		await p.typesAndSees('k', 'quotation');
		p.type('q');
		await p.until('q returns to the same screen', () => p.text() === last);
		await p.typesAndSees('q', 'quotation');
		await p.typesAndSees(keys.enter, 'back');
		await p.typesAndSees('s', 'Sergey Lavrov', 'Wang Yi', 'Wang Wenbin', 'quoted words');
		await p.typesAndSees('1', 'section');
		await p.typesAndSees('/diplomatic', '/diplomatic', '1/2');
		await p.typesAndSees('q', 'diplomaticq', 'no match');
		await p.typesAndSees(`${keys.erase}${keys.enter}n`, '2/2');
		await p.typesAndSees(keys.escape, '/8 · ');
		const calm = await p.typesAndSees('1', 'speakers');
		await p.typesAndSees('?', 'half a page', 'quit', 'search');
		p.type('q');
		await p.until('help is closed', () => p.text() === calm);
		// Both q are over when the k behind them shows.
		p.type('qqk');
		await p.until('qq did nothing', () => p.text() !== calm && / \d\/8 · /.test(p.words()));
		p.type('Q');
		expect(await p.leaves()).toBe(0);
		expect(p.leftOver()).toEqual([]);
		expect(p.onAlternateScreen()).toBe(false);
		expect(p.bytes()).not.toContain('\u001B[3J');
		expect(p.bytes()).not.toContain('\u001B[2J');
	});
});

describe('the reader', () => {
	it('loses no key of a burst', async () => {
		const p = await openAtOnce([lines, '--view', 'reader'], {}, 'number 0001');
		p.type('j'.repeat(60));
		await p.until('60 lines down', () => inSight(p)[0] === 30);
		await p.typesAndSees('G', 'number 0399');
		await p.typesAndSees('g', 'number 0001');
	});

	it('keeps the place in the text when the window changes', async () => {
		const p = await openAtOnce([lines, '--view', 'reader'], {}, 'number 0001');
		p.type('j'.repeat(300));
		await p.until('300 lines down', () => inSight(p)[0] === 150);
		p.resize(60, 15);
		await p.until(
			'the smaller screen shows the same place',
			() => inSight(p)[0] === 150 && inSight(p).length < 8,
		);
		p.resize(100, 30);
		await p.until(
			'the larger screen shows the same place',
			() => inSight(p)[0] === 150 && inSight(p).length > 10,
		);
	});

	it('stays up at any size, and says kindly where it is too small', async () => {
		const p = await openAtOnce();
		for (const [columns, rows, shown] of [
			[60, 15, 'Q quit'],
			[20, 5, 'Q quit'],
			[19, 4, '20 by 5 at least'],
			[3, 2, 'sm'],
			[200, 60, 'Q quit'],
			[100, 30, 'Q quit'],
		] as const) {
			p.resize(columns, rows);
			await p.until(`${shown} at ${columns} by ${rows}`, () => p.words().includes(shown));
			expect(p.exit()).toBeUndefined();
		}
	});

	it('shows the whole of its height and never scrolls the screen', async () => {
		const p = await openAtOnce([lines, '--view', 'reader'], {rows: 24}, 'number 0001');
		await p.until(
			'the first row holds the name and the last the keys',
			() => p.lines()[0].includes('lines.txt') && p.lines()[23].includes('Q quit'),
		);
	});

	it('sends only what changed', async () => {
		const p = await open([talks], {}, 'Talks on the ferry');
		const before = p.bytes().length;
		await p.typesAndSees('q', 'quotation');
		await p.typesAndSees(keys.down, 'quotation');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked at.
		expect(p.bytes().slice(before)).not.toMatch(/\u001B\[[23]J/);
	});
});

describe('articles', () => {
	it('come by pipe while the keys come from the terminal', async () => {
		const p = await open(
			[
				'-c',
				`printf '# Piped in\\n\\nShe said: "This came down the pipe."\\n' | "$0" "$1" -`,
				process.execPath,
				new URL('../../dist/cli.cjs', import.meta.url).pathname,
			],
			{command: '/bin/sh'},
			'Piped in',
			'Q quit',
		);
		await p.typesAndSees('q', 'This came', 'quotation 1/1');
		p.type('Q');
		expect(await p.leaves()).toBe(0);
	});

	it('are a list where several are named, and one that cannot be opened does not end it', async () => {
		const a = file('a.md', '# First of two\n\n“Yes,” said Anna Larsen.');
		const p = await open([a, '/nowhere/b.md'], {}, 'a.md', 'b.md');
		await p.typesAndSees(keys.enter, 'First of two', 'section 1/');
		await p.typesAndSees(keys.escape, 'b.md');
		await p.typesAndSees(`j${keys.enter}`, 'there is no such file');
		await p.typesAndSees(`k${keys.enter}`, 'section 1/');
	});

	it('are shown by their names without what a name may hide', async () => {
		const evil = file(
			'e\u001B[31mvil\u001B]52;c;eA==\u0007.txt',
			'Nothing is said here, in a sentence of its own.',
		);
		const p = await open([evil], {}, 'Nothing is said', 'evil.txt');
		await p.typesAndSees('?', 'quit');
		p.goesHome();
		const other = await openAtOnce([evil, lines], {}, 'evil.txt', 'lines.txt');
		for (const bytes of [p.bytes(), other.bytes()]) {
			expect(bytes).not.toContain('\u001B[31m');
			expect(bytes).not.toContain('\u001B]52');
		}
	});

	it('that cannot be opened leave one line and exit status 1', async () => {
		person = sitDown(['/nowhere/at-all.md']);
		expect(await person.leaves()).toBe(1);
		expect(person.words()).toContain('/nowhere/at-all.md: there is no such file');
		expect(person.onAlternateScreen()).toBe(false);
	});

	it('of which a list names none leave one line, not another article', async () => {
		const list = path.join(folder, 'list.txt');
		writeFileSync(list, '\n \n');
		person = sitDown(['--files-from', list], {columns: 200});
		expect(await person.leaves()).toBe(1);
		expect(person.words()).toContain('list.txt: it names no location; name a file with a location a line');
	});

	it('without quotations have an empty list that says so', async () => {
		const p = await openAtOnce([file('plain.txt', 'Nothing is said here.')], {}, 'Nothing is said');
		await p.typesAndSees('q', 'Nothing is quoted in this article');
		await p.typesAndSees('q', 'section');
	});

	it('open in the view that was asked for', async () => {
		await open([talks, '--view', 'speakers'], {}, 'speaker 1/');
		person.goesHome();
		await open([talks, '--kind', 'direct'], {}, 'quotation 1/', 'direct');
	});
});
