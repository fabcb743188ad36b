import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {run} from '../run.js';
import {keys, type Person, program, sitDown} from './person.js';

const people: Person[] = [];
afterEach(() => {
	for (const person of people.splice(0)) {
		person.goesHome();
	}
});

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-noted-'));
const lights = path.join(folder, 'lights.md');
writeFileSync(
	lights,
	`# Lights out

“It was dark,” said Ana Ruiz. The lamps had been sold.

“Nobody told us,” said Otto Falk.

They will be bought back.
`,
);

const open = async (home: string): Promise<Person> => {
	const person = sitDown([lights], {env: {XDG_DATA_HOME: home}});
	people.push(person);
	await person.sees('Q quit');
	await person.seesAll();
	return person;
};

describe('what a person notes', () => {
	it('is there the next time, on the screen and as a filter', async () => {
		const home = mkdtempSync(path.join(tmpdir(), 'explorer-noted-'));
		const first = await open(home);
		await first.typesAndSees('q', 'quotation 1/2');
		await first.typesAndSees('e', 'Enter: Ana Ruiz');
		await first.typesAndSees(keys.enter, 'Checked: Ana Ruiz says it', '✓ Ana Ruiz');
		await first.typesAndSees('je', 'Enter: Otto Falk');
		await first.typesAndSees(`Ida Krol${keys.enter}`, 'Corrected: Ida Krol says it', '✓ Ida Krol');
		await first.typesAndSees('m', 'Bookmarked: paragraph 2');
		first.type('Q');
		await first.leaves();

		const second = await open(home);
		await second.typesAndSees('q', '✓ Ana Ruiz', '✓ Ida Krol');
		await second.typesAndSees('M', 'Bookmarks · 1', '“Nobody told us,”');
		await second.typesAndSees(keys.enter, '◆ “Nobody told us,”');
		second.type('Q');
		await second.leaves();

		const env = {XDG_DATA_HOME: home};
		const csv = ['--format', 'csv', '--view', 'speakers', lights];
		const told = await run(process.execPath, [program, ...csv], {env});
		expect(told.stdout).toContain('Ida Krol');
		expect(told.stdout).not.toContain('Otto Falk');
		expect(told.stderr).toContain('2 quotations checked or corrected by you; --fresh tells what was found');
		const found = await run(process.execPath, [program, ...csv, '--fresh'], {env});
		expect(found.stdout).toContain('Otto Falk');
		expect(found.stderr).toBe('');
	});

	it('is left out where it is damaged, which is told, and the others stay', async () => {
		const home = mkdtempSync(path.join(tmpdir(), 'explorer-noted-'));
		const first = await open(home);
		await first.typesAndSees('m', 'Bookmarked: title');
		first.type('Q');
		await first.leaves();
		const kept = path.join(home, 'article-explorer', 'notes');
		const file = path.join(kept, readdirSync(kept)[0]);
		writeFileSync(file, readFileSync(file, 'utf8').replace('"corrections":[', '"corrections":[7'));
		const second = await open(home);
		await second.sees('1 note of yours cannot be read');
		await second.typesAndSees('M', 'Bookmarks · 1');
		second.type('Q');
		await second.leaves();
	});

	it('stays where a list names the article twice, and where one is opened anew', async () => {
		const home = mkdtempSync(path.join(tmpdir(), 'explorer-noted-'));
		const person = sitDown([lights, lights], {env: {XDG_DATA_HOME: home}});
		people.push(person);
		await person.sees('Q quit');
		await person.typesAndSees(keys.enter, 'Otto Falk');
		await person.seesAll();
		await person.typesAndSees('q', 'quotation 1/2');
		await person.typesAndSees('e', 'Enter: Ana Ruiz');
		await person.typesAndSees(keys.enter, 'Checked: Ana Ruiz says it');
		await person.typesAndSees(`:next${keys.enter}`, 'section 1/4');
		await person.typesAndSees('q', '✓ Ana Ruiz');
		await person.typesAndSees('0', 'article 2/2');
		await person.typesAndSees(keys.enter, '✓ Ana Ruiz', 'quotation 1/2');
		person.type('Q');
		await person.leaves();
	});
});
