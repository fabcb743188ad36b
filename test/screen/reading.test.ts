import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {keys, type Options, type Person, sitDown} from './person.js';
import {visit} from './visit.js';

let person: Person;
afterEach(() => person?.goesHome());

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-reading-'));
const file = (name: string, content: string): string => {
	writeFileSync(path.join(folder, name), content);
	return path.join(folder, name);
};

const bridge = file(
	'bridge.md',
	`---
title: Harbour bridge to close
date: 2024-05-06
---

The old bridge will close in June, the city said on Monday. See [the plan](https://example.org/plan) and
[the map](https://example.org/map).

## What is planned

“We have run out of patches,” said Mayor Ingrid Solheim. “The steel has to go.”

Engineer Tomas Berg warned that the work could take longer. He called the timetable “a hopeful guess.”

| Year | Ferries |
| --- | --- |
| 2023 | 4 |
| 2024 | twelve |

## What people say

“Nobody asked us,” said Berg. “Hopeless,” said a shopkeeper on the quay.

It is known as the “bridge too few” in town.
`,
);

/** Opens it, and waits for nothing that is not in the first frame. */
const openAtOnce = async (args: string[] = [bridge], options: Options = {}): Promise<Person> => {
	person = sitDown(args, options);
	await person.sees('Harbour bridge', 'Q quit');
	return person;
};

const open = async (...all: Parameters<typeof openAtOnce>): Promise<Person> => {
	await openAtOnce(...all);
	await person.seesAll();
	return person;
};

describe('reading', () => {
	it('tells the section and the time left while one reads', async () => {
		const p = await openAtOnce();
		await p.typesAndSees(`]${keys.right}`, '§ What is planned', 'the end');
	});

	it('makes the text narrower and wider with < and >', async () => {
		const p = await openAtOnce([bridge, '--view', 'reader'], {columns: 140, rows: 40});
		await p.typesAndSees('<<<', 'The text is 68 columns wide');
		await p.typesAndSees('>', 'The text is 72 columns wide');
	});

	it('puts the cells of a table below each other', async () => {
		const p = await openAtOnce([bridge, '--view', 'reader'], {rows: 40});
		await p.until('the columns stand in line', () => {
			const [head, row] = ['Year', '2023'].map(word => p.lines().find(line => line.includes(word)) ?? '');
			return head.indexOf('│ Ferries') > 0 && head.indexOf('│ Ferries') === row.indexOf('│ 4');
		});
	});

	it('wraps the cells of a table that is too wide', async () => {
		const table = file(
			'cells.md',
			`# Harbour bridge\n\n| Quay | Remarks of the harbour master | Income |\n| --- | --- | --- |\n| North | ${'Fog came often. '.repeat(8)}| 300 |\n`,
		);
		const p = await openAtOnce([table, '--view', 'reader'], {columns: 80, rows: 24});
		await p.until('its last column stands beside a cell of several lines', () => {
			const row = p.lines().findIndex(line => /North +│ Fog .*│ 300/.test(line));
			return row >= 0 && /^ +│ \w.*│/.test(p.lines()[row + 1] ?? '');
		});
	});

	it('opens a table that does not fit over the text, to be scrolled sideways', async () => {
		const heads = ['Quarter', 'Passengers carried', 'Ferries in service', 'Remarks of the master', 'Income'];
		const rows = ['First', 'Second'].map(
			(name, i) => `| ${name} | ${120 + i} | 4 | ${'Fog and ice. '.repeat(6)}| ${300 + i} |`,
		);
		const table = file(
			'table.md',
			`# Harbour bridge\n\n| ${heads.join(' | ')} |\n|${' --- |'.repeat(5)}\n${rows.join('\n')}\n`,
		);
		const p = await open([table, '--view', 'reader'], {columns: 80, rows: 24});
		await p.sees('T table');
		const before = p.text();
		await p.typesAndSees('T', 'Quarter Passengers carried Ferries in service', 'columns 1 to 4 of 5');
		await p.typesAndSees(`${keys.right}${keys.right}`, 'Quarter Remarks of the master Income', '301');
		await p.typesAndSees('/first\r', 'First Fog and ice');
		await p.until('only the row that was looked for is left', () => !p.words().includes('Second'));
		await p.typesAndSees(keys.escape, 'Second');
		p.type('q');
		await p.until('the text is back', () => p.text() === before);
	});

	it('lists the links with l, finds one among them, and comes back', async () => {
		const p = await open([bridge, '--view', 'reader']);
		await p.sees('TB Engineer');
		const before = p.text();
		await p.typesAndSees('l', '1 the plan', 'https://example.org/plan', '2 the map');
		await p.typesAndSees('/map\r', 'the map');
		await p.until('only the map is left', () => !p.words().includes('the plan https'));
		p.type(`${keys.escape}`);
		await p.sees('the plan');
		p.type('q');
		await p.until('the text is back', () => p.text() === before);
	});

	it('numbers the links in the text on demand, and opens the one whose number is typed', async () => {
		const told = path.join(folder, 'address');
		// Stands in for the program that opens a browser, on each system under its own name.
		const programs = mkdtempSync(path.join(folder, 'bin-'));
		for (const name of ['xdg-open', 'open']) {
			writeFileSync(path.join(programs, name), `#!/bin/sh\necho "$1" > "${told}"\n`, {mode: 0o755});
		}

		const p = await open([bridge, '--view', 'reader'], {
			env: {PATH: `${programs}${path.delimiter}${process.env.PATH}`},
		});
		await p.sees('TB Engineer');
		const before = p.text();
		await p.typesAndSees('#', 'See [1]the plan and [2]the map');
		await p.typesAndSees('2', 'link 2', 'https://example.org/map', 'See the plan and [2]the map');
		await p.typesAndSees(keys.enter, 'Opening https://example.org/map', 'See the plan and the map');
		await vi.waitFor(() => expect(readFileSync(told, 'utf8').trim()).toBe('https://example.org/map'), 30_000);
		await p.typesAndSees('#7\r', 'There is no link 7');
		p.type(`#${keys.escape}`);
		await p.until('the text is as it was', () => p.text() === before);
	});

	it('gives each kind of block its own look', async () => {
		const blocks = file(
			'blocks.md',
			'# Harbour bridge\n\n## A heading\n\n- an item\n\n> quoted at length\n\n```\ncode()\n```\n\n1. counted\n',
		);
		const p = await openAtOnce([blocks, '--view', 'reader']);
		const line = (words: string) => p.lines().find(row => row.includes(words)) ?? '';
		expect(line('an item')).toMatch(/• an item/);
		expect(line('quoted at length')).toMatch(/▏ quoted at length/);
		expect(line('code()')).toMatch(/┊ code\(\)/);
		expect(line('counted')).toMatch(/1\. counted/);
		// Headings stand out without any colour.
		expect(p.bytes()).toContain('\u001B[1mA heading');
	});

	it('carries a link over the end of a line', async () => {
		const long = file(
			'long-link.md',
			`# Harbour bridge\n\nWhoever wants to know ${'[a link of many words that goes on and on over the end of its line'}](https://example.org/long) can read it.\n`,
		);
		const p = await openAtOnce([long, '--view', 'reader', '--width', '40'], {env: {TERM_PROGRAM: 'WezTerm'}});
		expect(p.bytes().split('\u001B]8;;https://example.org/long\u0007').length).toBeGreaterThan(2);
	});

	it('writes links as such where the terminal knows them, and not elsewhere', async () => {
		const p = await openAtOnce([bridge, '--view', 'reader'], {env: {TERM_PROGRAM: 'WezTerm'}});
		expect(p.bytes()).toContain('\u001B]8;;https://example.org/plan\u0007');
		p.goesHome();
		const plain = await openAtOnce([bridge, '--view', 'reader'], {env: {TERM_PROGRAM: 'unheard-of'}});
		expect(plain.bytes()).not.toContain('\u001B]8;');
	});
});

describe('quotations in the text', () => {
	it('bear a mark that needs no colour, and from 120 columns the name', async () => {
		const p = await openAtOnce([bridge, '--view', 'reader'], {env: {NO_COLOR: '1'}});
		await p.until('the marks stand beside the words', () =>
			p.lines().some(line => /IS╎ “We have run out/.test(line)),
		);
		p.goesHome();
		const wide = await openAtOnce([bridge, '--view', 'reader'], {columns: 140, rows: 40});
		await wide.until('the name stands beside the words', () =>
			wide.lines().some(line => /run out of patches.+Solheim$/.test(line)),
		);
	});

	it('are gone through with . and , and show their evidence', async () => {
		const p = await open();
		await p.typesAndSees(`${keys.right}..`, 'Ingrid Solheim direct · ', 'cue said');
		await p.typesAndSees('.', 'cue warned');
		await p.typesAndSees('.', '“He” → ', 'Tomas Berg, Engineer', 'cue called');
		await p.typesAndSees(',', 'cue warned');
	});
});

describe('quotes', () => {
	const visited = visit([bridge, '--view', 'quotes'], {columns: 140, rows: 40});

	it('stand in groups, what nobody says in one of its own', async () => {
		const p = visited();
		await p.sees('What is planned', 'What people say', 'Unattributed');
		await p.typesAndSees('v', 'Ingrid Solheim', 'Tomas Berg');
		await p.until(
			'the sections no longer head the groups',
			() => !p.lines().some(line => /^ What is planned/.test(line)),
		);
		await p.typesAndSees('v', 'What people say');
	});

	it('have what they may answer before them, where there is room', async () => {
		const p = visited();
		await p.typesAndSees('/hopeful\r', 'quotation 1/1');
		await p.until('the paragraph stands above', () => {
			const at = (words: string) => p.lines().findIndex(line => line.slice(47).includes(words));
			return at('We have run out') >= 0 && at('We have run out') < at('hopeful guess');
		});
		await p.typesAndSees(keys.escape, '[any ');
	});

	it('are filtered, and the filters stand above them', async () => {
		const p = visited();
		p.type('g');
		await p.sees('[any ', 'quotation 1/7');
		await p.typesAndSees('f', '[direct');
		await p.typesAndSees('w', '[direct', '[Ingrid Solheim]');
		await p.typesAndSees(keys.escape, '[direct');
		await p.typesAndSees(keys.escape, '[any ');
		await p.typesAndSees('/hopeful\r', '[“hopeful”]', 'quotation 1/1');
		await p.typesAndSees(keys.escape, '[any ');
	});

	it('are put on the system’s clipboard as well, where there is one', async () => {
		const copied = path.join(folder, 'copied');
		const programs = mkdtempSync(path.join(folder, 'bin-'));
		for (const name of ['wl-copy', 'pbcopy']) {
			writeFileSync(path.join(programs, name), `#!/bin/sh\ncat > "${copied}"\n`, {mode: 0o755});
		}

		const p = await open([bridge, '--view', 'quotes'], {
			env: {
				PATH: `${programs}${path.delimiter}${process.env.PATH}`,
				WAYLAND_DISPLAY: 'wayland-0',
				SSH_CONNECTION: '',
			},
		});
		await p.typesAndSees('/patches\ry', 'Copied');
		await vi.waitFor(() => expect(readFileSync(copied, 'utf8')).toContain('— Ingrid Solheim'), 30_000);
	});

	it('are copied with their source, in the style that is asked for', async () => {
		const p = await open([bridge, '--view', 'quotes']);
		const copied = () => {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked at.
			const found = [...p.bytes().matchAll(/\u001B\]52;c;([^\u0007]+)\u0007/g)].at(-1);
			return found ? Buffer.from(found[1], 'base64').toString() : '';
		};
		await p.typesAndSees('/patches\ry', 'Copied');
		expect(copied()).toMatch(
			/^“We have run out.+ — Ingrid Solheim, in “Harbour bridge to close”, 6 May 2024, paragraph 2$/,
		);
		p.type(':cite apa\ry');
		await p.until('it is copied again', () => copied().includes('(2024, May 6)'));
	});
});

describe('speakers', () => {
	const visited = visit([bridge, '--view', 'speakers'], {columns: 140, rows: 40});

	it('have a bar, a strip of where they speak, and other names', async () => {
		const p = visited();
		await p.sees('share █', 'where ·', 'quoted words');
	});

	it('are compared side by side, until Escape', async () => {
		const p = visited();
		await p.sees('› IS Ingrid Solheim', 'share █', 'We have run out', 'speaker 1/');
		const alone = p.text();
		await p.typesAndSees('c', 'Choose whom to compare');
		p.type('j');
		await p.until('two stand side by side', () =>
			p.lines().some(line => (line.match(/share █/g) ?? []).length === 2),
		);
		await p.typesAndSees(keys.enter, 'q close');
		await p.typesAndSees('q', 'read both');
		p.type(`${keys.escape}`);
		await p.until('one is left', () => !p.lines().some(line => (line.match(/share █/g) ?? []).length === 2));
		p.type('k');
		await p.until('it is as before', () => p.text() === alone);
	});
});
