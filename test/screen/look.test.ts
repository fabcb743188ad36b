import {afterEach, describe, expect, it} from 'vitest';
import {keys, type Options, type Person, sitDown} from './person.js';
import {talks} from './talks.js';

let person: Person;
afterEach(() => person.goesHome());

const open = async (args: string[], options: Options = {}): Promise<Person> => {
	person = sitDown(args, options);
	await person.sees('Q quit');
	await person.seesAll();
	return person;
};

describe('the look', () => {
	it('follows the background that the terminal tells, which nothing waits for', async () => {
		const p = await open([talks]);
		await p.until('it asks, behind the first frame', () => p.bytes().includes('\u001B]11;?'));
		expect(p.bytes()).not.toContain('\u001B[34m');
		p.type('\u001B]11;rgb:ffff/ffff/ffff\u001B\\');
		await p.until('blue takes the place of cyan', () => p.bytes().includes('\u001B[34m'));
		expect(p.words()).not.toContain('rgb');
	});

	/** What is chosen and found is bold and inverse. */
	const showsWhatIsFound = async (p: Person): Promise<void> => {
		await p.typesAndSees('/the\r', '/the 1/');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for.
		expect(p.bytes()).toMatch(/\u001B\[1m/);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for.
		expect(p.bytes()).toMatch(/\u001B\[7m/);
	};

	it('has no colour with NO_COLOR, and shows what is chosen and found all the same', async () => {
		const p = await open([talks], {env: {NO_COLOR: '1'}});
		await showsWhatIsFound(p);
		await p.typesAndSees(keys.escape, 'section');
		await p.typesAndSees('s', 'speaker 1/');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked at.
		expect(p.bytes()).not.toMatch(/\u001B\[(?:[39][0-7]m|38;)/);
		expect(p.bytes()).not.toContain('\u001B]11;?');
	});

	it('has its own colours in high contrast, and nothing is dim there', async () => {
		const p = await open([talks, '--theme', 'high-contrast'], {
			env: {COLORFGBG: '15;0', COLORTERM: 'truecolor'},
		});
		await p.typesAndSees('s', 'speaker 1/');
		expect(p.bytes()).toContain('\u001B[38;2;255;255;95m');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked at.
		expect(p.bytes()).not.toMatch(/\u001B\[2m/);
	});

	it('is plain text on a dumb terminal', async () => {
		person = sitDown([], {env: {TERM: 'dumb'}, columns: 70});
		expect(await person.leaves()).toBe(0);
		expect(person.words()).toContain('Deputy National Security Advisor');
		expect(person.bytes()).not.toContain('\u001B');
		const lengths = person
			.bytes()
			.split('\r\n')
			.map(({length}) => length);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(70);
	});

	it('shows what is chosen and found where nothing is known of the terminal', async () => {
		const p = await open([talks], {env: {TERM: 'foot', COLORTERM: ''}});
		await showsWhatIsFound(p);
	});

	it('has colours where they are asked for', async () => {
		const p = await open([talks], {env: {NO_COLOR: '1', FORCE_COLOR: '1'}});
		await p.typesAndSees('s', 'speaker 1/');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for.
		expect(p.bytes()).toMatch(/\u001B\[[39][0-7]m/);
	});

	it('does with ASCII where there is no Unicode', async () => {
		const p = await open([talks], {env: {LC_ALL: 'C'}});
		expect(p.words()).toContain('Up/Down section Right read');
		await p.typesAndSees('q', 'quotation');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII is looked for.
		expect(p.text()).not.toMatch(/[^\u0000-\u007F]/);
		await p.typesAndSees('?', 'Left Esc back, or drop a filter');
	});
});
