import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, it} from 'vitest';
import {keys, type Options, type Person, sitDown} from './person.js';

let person: Person;
afterEach(() => person.goesHome());

const bridge = path.join(mkdtempSync(path.join(tmpdir(), 'explorer-search-')), 'bridge.md');
writeFileSync(
	bridge,
	`# Harbour bridge to close

The old bridge will close in June, the city said on Monday.

## What is planned

“We have run out of patches,” said Mayor Ingrid Solheim. “The steel has to go.”

Engineer Tomas Berg warned that the work could take longer. He called the timetable “a hopeful guess.”

Ferries will run instead.

## What comes of it

“Nobody asked us,” said Berg. “Hopeless,” said a shopkeeper on the quay.
`,
);

const open = async (args: string[] = [bridge], options: Options = {}): Promise<Person> => {
	person = sitDown(args, options);
	await person.sees('Harbour bridge', 'Q quit');
	await person.seesAll();
	return person;
};

describe('search', () => {
	it('tells what the same words find elsewhere, and goes there with Tab', async () => {
		const p = await open();
		const start = p.text();
		await p.typesAndSees('/berg', '/berg', '1/2 · Tab: 1 speaker, 3 quotes');
		await p.typesAndSees('\t', 'TB Tomas Berg', '1 of 4 · Tab: 2 in the text, 3 quotes');
		await p.typesAndSees('\t', '3 of ', 'Tab: 2 in the text, 1 speaker', 'that the work could take');
		await p.typesAndSees(keys.enter, '[“berg”]', 'quotation 1/3');
		await p.typesAndSees('n', 'quotation 2/3');
		await p.typesAndSees('nn', 'quotation 1/3');
		await p.typesAndSees('N', 'quotation 3/3');
		await p.typesAndSees(keys.escape, '[any kind 6]');
		p.type(keys.escape);
		await p.until('it is back where it began', () => p.text() === start);
	});

	it('passes over what has none of the words', async () => {
		const p = await open();
		await p.typesAndSees('/patches', '/patches', 'Tab: 1 quote');
		await p.typesAndSees('\t', '1 of ', 'We have run out of patches');
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

describe('the three questions of a newcomer', () => {
	const sizes = [
		[80, 24],
		[100, 30],
		[140, 40],
	] as const;
	/** Sits down at the built-in article. */
	const begin = async (columns: number, rows: number): Promise<Person> => {
		person = sitDown([], {columns, rows});
		await person.sees('Q quit');
		return person;
	};

	/** Waits until the text, or what stands in its place, tells this; on a wide screen it stands beside the list. */
	const tells = async (p: Person, ...expected: string[]): Promise<void> =>
		p.until(`the text tells ${expected.join(', ')}`, () => {
			const prose = p
				.lines()
				// What stands beside a quotation comes once it is found, be that before or after this is asked.
				.map(
					line =>
						line
							.split('│')
							.at(-1)
							?.trim()
							.replace(/^(?:[A-Z]{2})?[╎?] /, '')
							.split(/ {2,}/)[0],
				)
				.join(' ')
				.replaceAll(/(?<= )[A-Z]{2} /g, '');
			return expected.every(part => prose.includes(part));
		});

	it.each(sizes)(
		'what it is about, at once; who speaks most, with one key; who said a word, with one and the word: at %i by %i',
		async (columns, rows) => {
			const p = await begin(columns, rows);
			await p.sees(
				'Russia, China Discuss Roles',
				'31 March 2022 · 2 min',
				'Headline',
				// On a wide screen the text stands between the two lines of a title.
				'Both diplomats also',
			);
			await tells(
				p,
				'Chinese Foreign Ministry said when it comes to ensuring peace and security, “there is no limit',
			);
			await p.typesAndSees('s', '› WY Wang Yi', '60%', '42 quoted words', ' 1/5');
			await p.typesAndSees(keys.escape, ' 1/8 · ');
			await p.typesAndSees('/counterproductive', '1/1');
			await tells(
				p,
				'Both diplomats also slammed the “counterproductive,” “illegal,” and “unilateral” sanctions on',
			);
			await p.sees('Sergey Lavrov, Wang Yi', 'mixed · ', 'cue slammed');
		},
	);
});
