import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {limits} from '../../source/document/limits.js';
import {keys, type Options, type Person, program, sitDown} from './person.js';
import {talks} from './talks.js';
import {visit} from './visit.js';

let person: Person;
afterEach(() => person?.goesHome());

const open = async (args: string[] = [], options: Options = {}): Promise<Person> => {
	person = sitDown(args, options);
	await person.sees('Q quit');
	await person.seesAll();
	return person;
};

const wheelDown = (column: number, row: number) => `\u001B[<65;${column};${row}M`;
const click = (column: number, row: number) => `\u001B[<0;${column};${row}M\u001B[<0;${column};${row}m`;

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'explorer-ways-'));

const configured = (yaml: string): Options => {
	const home = newFolder();
	mkdirSync(path.join(home, 'article-explorer'));
	writeFileSync(path.join(home, 'article-explorer', 'config.yaml'), yaml);
	return {env: {XDG_CONFIG_HOME: home}};
};

describe('an article that is piped in', () => {
	const pipe = (command: string): Person =>
		sitDown(
			[
				'-c',
				`printf '# Piped\\n\\n“We begin in May,” said Anna Larsen.\\n' | ${command}; echo "status $?"`,
				process.execPath,
				program,
			],
			{command: '/bin/sh'},
		);

	it('is explored with the keys of the terminal', async () => {
		person = pipe('"$0" "$1" -');
		await person.sees('Piped', 'Q quit');
		await person.typesAndSees('Q', 'status 0');
	});

	it('is there again for whoever returns to it from another one', async () => {
		person = pipe('"$0" "$1" - nowhere.md');
		await person.sees('nowhere.md', 'article 1/2');
		await person.typesAndSees(keys.enter, 'section 1/2', 'Q quit');
		await person.typesAndSees(keys.escape, 'article 1/2');
		await person.typesAndSees(`j${keys.enter}`, 'there is no such file');
		await person.typesAndSees(`k${keys.enter}`, 'section 1/2', 'Q quit');
		await person.typesAndSees('Q', 'status 0');
	});

	it('comes all the same where it was given up before it was there', async () => {
		const sign = path.join(newFolder(), 'go');
		const late = `{ until [ -e "$2" ]; do sleep 0.1; done; printf '# Piped\n\nIt is late.\n'; } | "$0" "$1" - nowhere.md`;
		person = sitDown(['-c', late, process.execPath, program, sign], {command: '/bin/sh'});
		await person.sees('nowhere.md', 'article 1/2');
		await person.typesAndSees(keys.enter, 'Esc stop');
		await person.typesAndSees(keys.escape, 'It is not opened');
		writeFileSync(sign, '');
		await person.typesAndSees(keys.enter, 'section 1/2', 'Q quit');
	});

	it('is written where there are no keys to be had', async () => {
		// A session of its own has no terminal to ask.
		person = pipe('setsid --wait "$0" "$1" -');
		await person.sees('We begin in May', 'status 0');
	});

	it('is not opened where it is not named, and a notice says so', async () => {
		person = pipe('"$0" "$1"');
		await person.sees('Russia, China', 'standard input is not read: name - to read it');
		await person.typesAndSees('j', 'Q quit');
		await person.typesAndSees('Q', 'status 0');
	});

	it('that cannot be read leaves the keys alone', async () => {
		person = pipe('"$0" "$1" nowhere.md');
		await person.sees('there is no such file', 'status 1');
	});
});

describe('a page that is long in coming', () => {
	it('is told of in one row, however wide its address', async () => {
		let answer = () => {};
		const server = createServer((_, response) => {
			answer = () => response.end('# Late\n\nIt has come.');
		});
		await new Promise<void>(resolve => {
			server.listen(0, '127.0.0.1', resolve);
		});
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${'橋'.repeat(90)}`;
		person = sitDown(
			['-c', '"$0" "$1" "$2" --format text > /dev/null; echo over', process.execPath, program, address],
			{command: '/bin/sh', columns: 70},
		);
		await person.sees('fetching http://127.0.0.1:');
		await person.sees('Ctrl-C stops');
		expect(person.lines()[0]).toHaveLength(69);
		expect(person.lines()[1]).toBe('');
		answer();
		await person.until('the line is gone', () => person.lines()[0] === 'over');
		server.close();
	});
});

describe('a file that is long to read', () => {
	it('is told of until it is there', async () => {
		const file = path.join(mkdtempSync(path.join(tmpdir(), 'explorer-long-')), 'long.txt');
		writeFileSync(file, 'The ferry was late again.\n\n'.repeat(60_000));
		person = sitDown([file]);
		await person.sees('explorer: reading', 'long.txt', '1.5 MB; Ctrl-C stops');
		await person.sees('Q quit');
		expect(person.words()).not.toContain('Ctrl-C stops');
	});
});

describe('a list that is typed', () => {
	it('ends with Ctrl-D, and then the keys are those of the screen', async () => {
		person = sitDown(['--files-from', '-']);
		person.type('one.md\rtwo.md\r\u0004');
		await person.sees('one.md', 'two.md', 'article 1/2');
		await person.typesAndSees('j', 'article 2/2');
		person.type('Q');
		expect(await person.leaves()).toBe(0);
		expect(person.leftOver()).toEqual([]);
	});
});

describe('one visit', () => {
	const visited = visit();
	/** Each test begins at the first section. */
	const begin = async (): Promise<Person> => {
		const p = visited();
		p.type('1g');
		await p.sees('section 1/8', 'Q quit');
		return p;
	};

	it('finds the ways to everything: the numbers, Tab, the brackets and a percentage', async () => {
		const p = await begin();
		await p.typesAndSees('2', 'speaker 1/');
		await p.typesAndSees('3', 'quotation 2/');
		await p.typesAndSees('1', 'section 1/');
		await p.typesAndSees('\t', 'speaker 1/');
		await p.typesAndSees('\t', 'quotation 2/');
		await p.typesAndSees('\t', 'section 1/');
		await p.typesAndSees('\u001B[Z', 'quotation 1/');
		await p.typesAndSees('1', 'section 1/');
		await p.typesAndSees(']]', 'section 3/');
		await p.typesAndSees('[', 'section 2/');
		await p.typesAndSees(':100%\r', '§ ', 'the end');
		await p.typesAndSees(keys.escape, '→ read');
	});

	it('finds the way back through every place, like a browser’s', async () => {
		const p = await begin();
		const home = await p.typesAndSees('jj', 'section 3/');
		const quotes = await p.typesAndSees('q', 'quotation 3/');
		await p.typesAndSees(keys.enter, 'back');
		// Whoever says what was gone to.
		await p.typesAndSees('s', 'speaker 2/');
		p.type(`${keys.erase}${keys.erase}`);
		await p.until('the quotes are back', () => p.text() === quotes);
		p.type(keys.erase);
		await p.until('the sections are back', () => p.text() === home);
	});

	it('leaves what one speaker says for the speakers by one Escape', async () => {
		const p = await begin();
		await p.typesAndSees('s', 'speaker 1/');
		const speakers = await p.typesAndSees('j', 'speaker 2/');
		await p.typesAndSees('w', '[Sergey Lavrov]', 'quotation 1/');
		p.type(keys.escape);
		await p.until('the speakers are back', () => p.text() === speakers);
	});

	it('searches help and commands, and is told of them', async () => {
		const p = await begin();
		await p.typesAndSees('?', 'half a page');
		await p.typesAndSees('/narrower', 'text narrow, wide, alone');
		await p.until('nothing else is listed', () => !p.words().includes('half a page'));
		p.type('\rqq');
		await p.typesAndSees(':frob\r', 'no command “frob”', ':theme');
		await p.typesAndSees(':theme pink\r', 'takes auto | dark');
	});

	it('pastes into prompts only', async () => {
		const p = await begin();
		p.type('\u001B[200~qQ?\u001B[201~j');
		await p.sees('section 2/');
		await p.typesAndSees('/\u001B[200~multi\n\u001B[31mpolar Q\u0007\u001B[201~', '/multi polar Q');
		await p.typesAndSees(keys.escape, 'section 2/');
	});

	it('scrolls what is under the mouse, chooses and follows, and gives the mouse back', async () => {
		const p = await begin();
		await p.typesAndSees(click(10, 8), 'section 3/');
		await p.typesAndSees(click(10, 8), '← back');
		await p.typesAndSees(keys.escape, '→ read');
		await p.typesAndSees(wheelDown(10, 8), 'section 4/');
		await p.typesAndSees('q', 'quotation 5/');
		await p.typesAndSees(wheelDown(10, 12), 'quotation 6/');
		p.type('Q');
		await p.leaves();
		expect(p.leftOver()).toEqual([]);
	});
});

describe('a config file', () => {
	it('gives keys, measure and theme of one’s own, and footer and help know them', async () => {
		person = sitDown([talks], configured('keys:\n  quotes: x\n  quit: [F10, Q]\nwidth: 50\n'));
		await person.sees('x quotes', 'F10 quit');
		await person.typesAndSees('x', 'quotation');
		await person.typesAndSees('x?', 'x quotes: who said what');
	});

	it('is told of where it makes no sense, and the rest holds', async () => {
		person = sitDown([talks], configured('theme: pink\nkeys:\n  quotes: x\n  speakers: x\n'));
		await person.sees('config.yaml: theme takes auto, dark', 'and 2 more');
		const seen = person.bytes().length;
		await person.typesAndSees('x', 'quotation');
		person.type('Q');
		expect(await person.leaves()).toBe(0);
		expect(
			person
				.bytes()
				.slice(seen)
				.match(/explorer: config\.yaml: /g)?.length,
		).toBe(3);
		expect(person.bytes().slice(seen)).toMatch(/explorer: config\.yaml stands in .*article-explorer/);
	});

	it('that is not YAML is told of in one line, with the line', async () => {
		person = sitDown([talks], configured('width: 70\ntheme: [dark\n'));
		await person.sees('config.yaml, line 3, is not YAML: ');
	});

	it('makes it a pager for fingers that know one', async () => {
		person = sitDown([talks], configured('profile: less\n'));
		await person.sees('t quotes', 'q quit');
		await person.typesAndSees('t', 'quotation');
		person.type('q');
		expect(await person.leaves()).toBe(0);
	});
});

it('leaves the mouse to the terminal where the person wants it so', async () => {
	const p = await open([talks, '--no-mouse']);
	expect(p.bytes()).not.toContain('\u001B[?1000h');
});

describe('a very long text', () => {
	it('is looked through where its quotations are asked for from the start', async () => {
		const file = path.join(newFolder(), 'long.md');
		// Long words are soon read.
		const filler = `The horn at the quay went ho${'o'.repeat(200)}t. `.repeat(10);
		const paragraph = `${filler}“It is late,” said Ada Lind.\n\n`;
		writeFileSync(
			file,
			`# Long\n\n${paragraph.repeat(Math.ceil(limits.textAnalysedAtOnce / paragraph.length) + 1)}`,
		);
		person = sitDown([file, '--view', 'quotes']);
		await person.sees('quotation 1/', 'Ada Lind');
	});
});

describe('a screen reader', () => {
	it('gets linear text with roles and states, on the normal screen', async () => {
		person = sitDown([talks, '--screen-reader'], {rows: 40});
		await person.sees(
			'Article: Talks on the ferry',
			'Sections, list, 2 entries',
			'1 of 2, selected',
			'? tells the keys',
		);
		expect(person.onAlternateScreen()).toBe(false);
		await person.typesAndSees('j', '2 of 2, selected');
		await person.typesAndSees('q', 'Quotations, list', 'Evidence:');
		person.type('Q');
		expect(await person.leaves()).toBe(0);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked at.
		expect(person.bytes()).not.toMatch(/\u001B\[/);
	});
});
