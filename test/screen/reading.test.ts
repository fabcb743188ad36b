import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {keys, type Options, type Person, sitDown} from './person.js';

let person: Person;
afterEach(() => person.goesHome());

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

const open = async (args: string[] = [bridge], options: Options = {}): Promise<Person> => {
	person = sitDown(args, options);
	await person.sees('Harbour bridge', 'Q quit');
	return person;
};

describe('reading', () => {
	it('tells the section and the time left while one reads', async () => {
		const p = await open();
		await p.typesAndSees(`]${keys.right}`, '§ What is planned', 'the end');
	});

	it('makes the text narrower and wider with < and >', async () => {
		const p = await open([bridge, '--view', 'reader'], {columns: 140, rows: 40});
		await p.typesAndSees('<<<', 'The text is 60 columns wide');
		await p.typesAndSees('>', 'The text is 64 columns wide');
	});

	it('puts the cells of a table below each other', async () => {
		const p = await open([bridge, '--view', 'reader'], {rows: 40});
		await p.until('the columns stand in line', () => {
			const [head, row] = ['Year', '2023'].map(word => p.lines().find(line => line.includes(word)) ?? '');
			return head.indexOf('│ Ferries') > 0 && head.indexOf('│ Ferries') === row.indexOf('│ 4');
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
		await p.typesAndSees('T', 'Quarter Passengers carried Ferries in service', 'columns 1 to 3 of 5');
		await p.typesAndSees(`${keys.right}${keys.right}`, 'Quarter Remarks of the master Income', '301');
		await p.typesAndSees('/first\r', 'First Fog and ice');
		await p.until('only the row that was looked for is left', () => !p.words().includes('Second'));
		await p.typesAndSees(keys.escape, 'Second');
		p.type('q');
		await p.until('the text is back', () => p.text() === before);
	});

	it('lists the links with l, finds one among them, and comes back', async () => {
		const p = await open([bridge, '--view', 'reader']);
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
		const before = p.text();
		await p.typesAndSees('#', 'See [1]the plan and [2]the map');
		await p.typesAndSees('2', 'link 2', 'https://example.org/map', 'See the plan and [2]the map');
		await p.typesAndSees(keys.enter, 'Opening https://example.org/map', 'See the plan and the map');
		await vi.waitFor(() => expect(readFileSync(told, 'utf8').trim()).toBe('https://example.org/map'), 30_000);
		await p.typesAndSees('#7\r', 'There is no link 7');
		p.type(`#${keys.escape}`);
		await p.until('the text is as it was', () => p.text() === before);
	});

	it('writes links as such where the terminal knows them, and not elsewhere', async () => {
		const p = await open([bridge, '--view', 'reader'], {env: {TERM_PROGRAM: 'WezTerm'}});
		expect(p.bytes()).toContain('\u001B]8;;https://example.org/plan\u0007');
		p.goesHome();
		const plain = await open([bridge, '--view', 'reader'], {env: {TERM_PROGRAM: 'unheard-of'}});
		expect(plain.bytes()).not.toContain('\u001B]8;');
	});
});

describe('quotations in the text', () => {
	it('bear a mark that needs no colour, and from 120 columns the name', async () => {
		const p = await open([bridge, '--view', 'reader'], {env: {NO_COLOR: '1'}});
		await p.until('the marks stand beside the words', () =>
			p.lines().some(line => /IS “We have run out/.test(line)),
		);
		p.goesHome();
		const wide = await open([bridge, '--view', 'reader'], {columns: 140, rows: 40});
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

describe('the three questions of a newcomer', () => {
	it('are answered in three keys', async () => {
		person = sitDown([]);
		await person.sees('Russia, China Discuss Roles', 'On Wednesday, Russian Foreign Minister');
		await person.typesAndSees('s', '› WY Wang Yi', '60%');
		person.goesHome();
		person = sitDown([]);
		await person.sees('Q quit');
		await person.typesAndSees(
			'/counterproductive',
			'slammed the “counterproductive,”',
			'Sergey Lavrov, Wang Yi',
		);
	});
});

describe('quotes', () => {
	it('stand in groups, what nobody says in one of its own', async () => {
		const p = await open([bridge, '--view', 'quotes'], {columns: 140, rows: 40});
		await p.sees('What is planned', 'What people say', 'Unattributed');
		await p.typesAndSees('v', 'Ingrid Solheim', 'Tomas Berg');
		await p.until(
			'the sections no longer head the groups',
			() => !p.lines().some(line => /^ What is planned/.test(line)),
		);
	});

	it('are filtered, and the filters stand above them', async () => {
		const p = await open([bridge, '--view', 'quotes'], {columns: 140, rows: 40});
		await p.sees('[all ');
		await p.typesAndSees('f', '[direct');
		await p.typesAndSees('w', '[direct', '[Ingrid Solheim]');
		await p.typesAndSees(keys.escape, '[all ');
		await p.typesAndSees('/hopeful\r', '[“hopeful”]', 'quotation 1/1');
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
			/^“We have run out.+ — Ingrid Solheim, in “Harbour bridge to close”, 6 May 2024$/,
		);
		p.type(':cite apa\ry');
		await p.until('it is copied again', () => copied().includes('(2024, 6 May)'));
	});
});

describe('speakers', () => {
	it('have a bar, a strip of where they speak, and other names', async () => {
		const p = await open([bridge, '--view', 'speakers'], {columns: 140, rows: 40});
		await p.sees('share █', 'where ·', 'quoted words');
	});

	it('are compared side by side, until Escape', async () => {
		const p = await open([bridge, '--view', 'speakers'], {columns: 140, rows: 40});
		const alone = p.text();
		await p.typesAndSees('c', 'Choose whom to compare');
		p.type('j');
		await p.until('two stand side by side', () =>
			p.lines().some(line => (line.match(/share █/g) ?? []).length === 2),
		);
		p.type(`${keys.escape}`);
		await p.until('one is left', () => !p.lines().some(line => (line.match(/share █/g) ?? []).length === 2));
		p.type('k');
		await p.until('it is as before', () => p.text() === alone);
	});
});

describe('search', () => {
	it('tells what the same words find elsewhere, and goes there with Tab', async () => {
		const p = await open();
		const start = p.text();
		await p.typesAndSees('/berg', '/berg', '1/2 · Tab: 1 speaker, 3 quotes');
		await p.typesAndSees('\t', 'TB Tomas Berg', '1 of 5 · Tab: 2 in the text, 3 quotes');
		await p.typesAndSees('\t', '3 of ', 'Tab: 2 in the text, 1 speaker', 'that the work could take longer');
		await p.typesAndSees(keys.enter, 'with “berg” · quotation 1/3');
		await p.typesAndSees('n', 'quotation 2/3');
		await p.typesAndSees('nn', 'quotation 1/3');
		await p.typesAndSees('N', 'quotation 3/3');
		await p.typesAndSees(keys.escape, '[all 8]');
		p.type(keys.escape);
		await p.until('it is back where it began', () => p.text() === start);
	});

	it('goes around the ends of the text, and says so', async () => {
		const p = await open([bridge, '--view', 'reader'], {rows: 40});
		await p.typesAndSees('/ferries\r', '/ferries 1/1');
		await p.typesAndSees('/city\r', '/city 1/1');
		await p.typesAndSees('/berg\rn', '/berg 2/2');
		await p.typesAndSees('n', 'On from the beginning: 1/2');
		await p.typesAndSees('N', 'On from the end: 2/2');
	});

	it('remembers what was looked for', async () => {
		const p = await open();
		await p.typesAndSees('/bridge\r', '/bridge 1/');
		p.type(keys.escape);
		await p.until('the search is over', () => !p.words().includes('/bridge'));
		await p.typesAndSees('/steel\r', '/steel 1/1');
		await p.typesAndSees(`/${keys.up}${keys.up}`, '/bridge');
		await p.typesAndSees(keys.down, '/steel');
	});
});

describe('scripts of the world', () => {
	const scripts = file(
		'scripts.md',
		`# Scripts

שלום עולם, זה משפט ארוך בעברית.

日本語の文章は空白なしで書かれています。とても長い文章です。

A family 👨‍👩‍👧 and a flag 🇳🇴, cafe\u0301, soft\u00ADhyphen, hard\u00A0space.
`,
	);

	it('are laid out readably, and no row is torn', async () => {
		person = sitDown([scripts, '--view', 'reader'], {columns: 60, rows: 24});
		await person.sees('Scripts', 'Q quit');
		const hebrew = person.lines().find(line => /\u05D0|\u05E9/.test(line)) ?? '';
		// From the right edge, the first word last.
		expect(hebrew.trimEnd().endsWith('םולש')).toBe(true);
		expect(hebrew.trimStart().startsWith('.תירבעב')).toBe(true);
		expect(person.words()).toContain('softhyphen');
		expect(person.text()).toContain('日本語の文章');
		expect(person.lines().at(-1)).toContain('Q quit');
		// The terminal is told that rows come laid out, and told the opposite when it is given back.
		expect(person.bytes()).toContain('\u001B[8l');
		person.type('Q');
		await person.leaves();
		expect(person.bytes()).toContain('\u001B[8h');
	});

	it('break at soft hyphens and not at spaces that join, and tabs set code in', async () => {
		const words = file(
			'words.md',
			`# Words

Many of them ${'donau\u00ADdampf\u00ADschiff\u00ADfahrt '.repeat(6)}and 100\u00A0000\u00A0kronor for it.

\`\`\`
if (ready) {
\tgo();
}
\`\`\`
`,
		);
		person = sitDown([words, '--view', 'reader', '--width', '40'], {columns: 60, rows: 24});
		await person.sees('Words', 'Q quit', 'go();');
		const rows = person.lines().map(line => line.trim());
		expect(rows.some(row => /^.*donau\S*-$/.test(row))).toBe(true);
		expect(rows.some(row => row.includes('100\u00A0000\u00A0kronor'))).toBe(true);
		expect(person.text()).not.toContain('\u00AD');
		const [head, body] = ['if (ready)', 'go();'].map(code =>
			(person.lines().find(line => line.includes(code)) ?? '').indexOf(code),
		);
		expect(body - head).toBe(4);
	});
});
