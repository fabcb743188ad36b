import {existsSync, mkdtempSync, readdirSync, renameSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, describe, expect, it} from 'vitest';
import {keys, type Options, type Person, sitDown} from './person.js';

const people: Person[] = [];
afterEach(() => {
	for (const person of people.splice(0)) {
		person.goesHome();
	}
});

/** Opens it, and waits for nothing that is not in the first frame. */
const openAtOnce = async (args: string[] = [], options: Options = {}): Promise<Person> => {
	const person = sitDown(args, options);
	people.push(person);
	await person.sees('Q quit');
	return person;
};

const open = async (args: string[] = [], options: Options = {}): Promise<Person> => {
	const person = await openAtOnce(args, options);
	await person.seesAll();
	return person;
};

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'explorer-places-'));

const calm = 'It was calm.\n\n'.repeat(12).trimEnd();
/** Longer than the screen, and soon read. */
const ferries = path.join(newFolder(), 'ferries.md');
writeFileSync(
	ferries,
	`# Ferries

${calm}

## Morning

“We begin in May,” said Anna Larsen. Per Holm said that the quay was ready.

${calm}

## Noon

“Nobody asked us,” said Holm.

${calm}

## Evening

Larsen denied that it was late.

${calm}
`,
);

describe('where you were', () => {
	const stateIn = (home: string): Options => ({env: {XDG_STATE_HOME: home}});

	it('is offered the next time, and with --fresh it is not', async () => {
		const home = newFolder();
		const first = await open([ferries], stateIn(home));
		const left = await first.typesAndSees(`jj${keys.right}`, '§ Noon', 'section 3/4');
		first.type('Q');
		await first.leaves();
		const second = await open([ferries], stateIn(home));
		await second.sees("' goes on where you were last time: Noon");
		second.type("'");
		await second.until('the same place is shown', () => second.text() === left);
		second.type('Q');
		await second.leaves();
		const third = await openAtOnce([ferries, '--fresh'], stateIn(home));
		// What was kept would have been looked at before the first key.
		await third.typesAndSees('j', 'section 2/');
		expect(third.words()).not.toContain('goes on where');
	});

	it('is kept for the filters, too, and is the quotation that was read, with its evidence', async () => {
		const home = newFolder();
		const first = await openAtOnce([ferries], stateIn(home));
		await first.typesAndSees('qf', '[direct ');
		first.type('Q');
		await first.leaves();
		const second = await open([ferries], stateIn(home));
		await second.typesAndSees("'", '[direct ');
		await second.typesAndSees(keys.escape, '[any kind');
		await second.typesAndSees('G', 'quotation 4/');
		const left = await second.typesAndSees(keys.enter, 'cue', '§ ');
		second.type('Q');
		await second.leaves();
		const third = await open([ferries], stateIn(home));
		await third.sees("' goes on where you were last time: denied that it was late");
		third.type("'");
		await third.until('the same evidence is shown', () => third.text() === left);
	});

	it('survives a broken file, which is put aside', async () => {
		const home = newFolder();
		const first = await openAtOnce([ferries], stateIn(home));
		await first.typesAndSees('jj', 'section 3/');
		first.type('Q');
		await first.leaves();
		const places = path.join(home, 'article-explorer', 'places');
		const [name] = readdirSync(places);
		writeFileSync(path.join(places, name), '{"version": 1, "place": {"top": -');
		const second = await openAtOnce([ferries], stateIn(home));
		// What was kept has been looked at before the first key.
		await second.typesAndSees('j', 'section 2/');
		expect(second.words()).not.toContain('goes on where');
		expect(existsSync(path.join(places, `${name}.broken`))).toBe(true);
	});
});

describe('two programs', () => {
	it('on one article keep its place whole, the last one that leaves its own; those of other articles stay', async () => {
		const env = {XDG_STATE_HOME: newFolder()};
		const folder = newFolder();
		const other = path.join(folder, 'other.md');
		writeFileSync(other, '# Other\n\nOne.\n\n## Second\n\nTwo.\n\n## Third\n\nThree.\n');
		const [first, second, third] = [
			await openAtOnce([ferries], {env}),
			await openAtOnce([ferries], {env}),
			await openAtOnce([other], {env}),
		];
		await first.typesAndSees('jj', 'section 3/');
		await second.typesAndSees('jjj', 'section 4/');
		await third.typesAndSees('j', 'section 2/');
		for (const person of [third, first, second]) {
			person.type('Q');
			expect(await person.leaves()).toBe(0);
		}

		const again = await openAtOnce([ferries], {env});
		await again.sees('goes on where you were last time: Evening');
		const elsewhere = await openAtOnce([other], {env});
		await elsewhere.sees('goes on where you were last time: Second');
		const left = readdirSync(path.join(env.XDG_STATE_HOME, 'article-explorer', 'places'));
		expect(left.filter(name => !name.endsWith('.json'))).toEqual([]);
	});
});

describe('a place in the text', () => {
	it('survives a resize, other views, a reload and a restart', async () => {
		const file = path.join(newFolder(), 'long.md');
		const paragraphs = Array.from(
			{length: 100},
			(_, i) => `Paragraph ${i} of them. “This is number ${i},” said Ada Lind.`,
		);
		writeFileSync(file, `# Long\n\n${paragraphs.join('\n\n')}\n`);
		const env = {XDG_STATE_HOME: newFolder()};
		/** The first paragraph in sight, below the header. */
		const first = (p: Person) =>
			p
				.lines()
				.filter(line => !line.includes('§'))
				.map(line => /Paragraph \d+/.exec(line.split('│').at(-1) ?? '')?.[0])
				.find(Boolean);
		const p = await open([file, '--view', 'reader'], {env});
		p.type('d'.repeat(12));
		await p.until('it is far down', () => first(p) === 'Paragraph 71');
		const place = first(p);
		for (const [columns, rows] of [
			[60, 15],
			[140, 40],
			[100, 30],
		] as const) {
			p.resize(columns, rows);
			await p.until(
				`the place is the same at ${columns} by ${rows}`,
				() => p.lines().length === rows && first(p) === place,
			);
		}

		await p.typesAndSees('q', 'quotation 7');
		await p.typesAndSees('s', 'speaker 1/');
		await p.typesAndSees('s', 'quotation 7');
		await p.typesAndSees('q', '← back');
		expect(first(p)).toBe(place);
		await p.typesAndSees('R', 'Read again');
		expect(first(p)).toBe(place);
		p.type('Q');
		await p.leaves();
		const again = await open([file], {env});
		await again.typesAndSees("'", '← back');
		expect(first(again)).toBe(place);
	});
});

describe('an article that changes', () => {
	const paragraphs = (prefix: string) =>
		`# Live\n\n${prefix}${Array.from({length: 60}, (_, i) => `Paragraph ${i} of the first version.`).join('\n\n')}\n`;

	it('is read again with R, and the place stays', async () => {
		const file = path.join(newFolder(), 'live.md');
		writeFileSync(file, paragraphs(''));
		const p = await openAtOnce([file, '--view', 'reader']);
		await p.typesAndSees('dd', 'Paragraph 20');
		const top = /Paragraph \d+ of/.exec(p.lines().slice(3).join('\n'))?.[0];
		writeFileSync(file, paragraphs('Something new above.\n\n'));
		await p.typesAndSees('R', 'Read again');
		expect(/Paragraph \d+ of/.exec(p.lines().slice(3).join('\n'))?.[0]).toBe(top);
		await p.typesAndSees('g', 'Something new above');
	});

	it.each([
		['its path', (file: string) => file],
		[
			'a link to it',
			(file: string) => {
				const link = path.join(newFolder(), 'link.md');
				symlinkSync(file, link);
				return link;
			},
		],
		['its address', (file: string) => pathToFileURL(file).href],
	])('is read again by itself with --watch, also where an editor replaces it: by %s', async (_, named) => {
		const file = path.join(newFolder(), 'live.md');
		writeFileSync(file, paragraphs(''));
		const p = await open([named(file), '--view', 'reader', '--watch']);
		// It is watched before the first key is taken.
		await p.typesAndSees('j');
		await p.typesAndSees('k');
		writeFileSync(`${file}.new`, paragraphs('Replaced by an editor.\n\n'));
		renameSync(`${file}.new`, file);
		await p.sees('Replaced by an editor');
	});

	it('is fetched again from its address with R', async () => {
		let version = 'first';
		const server = createServer((_, response) => {
			response.setHeader('content-type', 'text/markdown; charset=utf-8');
			response.end(`# Live\n\nThis is the ${version} version.\n`);
		});
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		try {
			const p = await openAtOnce([`http://127.0.0.1:${(server.address() as AddressInfo).port}/live.md`]);
			await p.sees('the first version');
			version = 'second';
			await p.typesAndSees('R', 'the second version', 'Read again');
		} finally {
			server.close();
		}
	});

	it('that is gone leaves the one that is open', async () => {
		const file = path.join(newFolder(), 'gone.md');
		writeFileSync(file, paragraphs(''));
		const p = await openAtOnce([file]);
		renameSync(file, `${file}.away`);
		await p.typesAndSees('R', 'there is no such file');
		await p.typesAndSees('j', 'Paragraph 0');
	});
});
