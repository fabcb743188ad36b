import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {keys, type Person, program, sitDown} from './person.js';

let person: Person;
afterEach(() => person.goesHome());

/** What a shell does behind the program: it tells how that ended and how it left the terminal, and keeps the terminal open. */
const tellsHow = 'echo "status $?"; stty -a; echo "that was all"; read -r answer';

const inShell = async (): Promise<Person> => {
	person = sitDown(['-c', `"$0" "$1"; ${tellsHow}`, process.execPath, program], {command: '/bin/sh'});
	await person.sees('Russia, China Discuss', 'Q quit');
	return person;
};

const wayOut = async (p: Person, status: number): Promise<void> => {
	await p.sees('that was all');
	expect(p.words()).toContain(`status ${status}`);
	expect(p.words()).toMatch(/[^-]icanon/);
	expect(p.words()).toMatch(/[^-]echo /);
	expect(p.leftOver()).toEqual([]);
	expect(p.onAlternateScreen()).toBe(false);
	p.type('\r');
	await p.leaves();
};

describe('every way out leaves the terminal as it was', () => {
	it.each([
		['Q', 'Q', 0],
		['ZZ', 'ZZ', 0],
		[':q', ':q\r', 0],
		['Ctrl-C', '\u0003', 130],
		['Ctrl-C in help', '?\u0003', 130],
	])('%s', async (_, input, status) => {
		const p = await inShell();
		p.type(input);
		await wayOut(p, status);
	});

	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('%s', async (signal, status) => {
		// The inner shell becomes the program, so that its process number is the program's.
		const inner = 'echo $$ > "$HOME/pid"; exec "$0" "$1"';
		person = sitDown(['-c', `sh -c '${inner}' "$0" "$1"; ${tellsHow}`, process.execPath, program], {
			command: '/bin/sh',
		});
		await person.sees('Russia, China Discuss', 'Q quit');
		process.kill(Number(readFileSync(path.join(person.home, 'pid'), 'utf8')), signal);
		await wayOut(person, status);
	});
});

it('tells of a failure in the first frame where the person sees it', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'explorer-exits-'));
	const broken = path.join(folder, 'broken.cjs');
	writeFileSync(
		broken,
		`const {write} = process.stdout;
		process.stdout.write = function (text, ...others) {
			if (text.includes('\\u001B[?2026h')) {
				throw new Error('no frame can be drawn');
			}

			return write.call(this, text, ...others);
		};`,
	);
	person = sitDown([], {env: {NODE_OPTIONS: `--require=${broken}`}});
	expect(await person.leaves()).toBe(1);
	expect(person.words()).toContain('no frame can be drawn');
	expect(person.leftOver()).toEqual([]);
	expect(person.onAlternateScreen()).toBe(false);
});

describe('Ctrl-Z', () => {
	it('stops the whole job, as npx starts it', async () => {
		person = sitDown(['--norc', '--noediting', '-i'], {command: 'bash', env: {PS1: 'PROMPT '}});
		await person.sees('PROMPT');
		person.type(`sh -c '"${process.execPath}" "${program}"; echo over'\r`);
		await person.sees('Russia, China Discuss', 'Q quit');
		person.type('\u001A');
		await person.until(
			'the shell is back',
			() => !person.onAlternateScreen() && person.text().trimEnd().endsWith('PROMPT'),
		);
		person.type('fg\r');
		await person.until(
			'the article is back',
			() => person.onAlternateScreen() && person.words().includes('Q quit'),
		);
		await person.typesAndSees('j', 'section 2/8');
		person.type('Q');
		await person.until(
			'the job is over',
			() => !person.onAlternateScreen() && person.words().includes('over'),
		);
	});

	it('gives the terminal back, and fg brings the article and its keys back', async () => {
		person = sitDown(['--norc', '--noediting', '-i'], {command: 'bash', env: {PS1: 'PROMPT '}});
		await person.sees('PROMPT');
		person.type(`"${process.execPath}" "${program}"\r`);
		await person.sees('Russia, China Discuss', 'Q quit');
		person.type('\u001A');
		await person.until(
			'the shell is back',
			() => !person.onAlternateScreen() && person.text().trimEnd().endsWith('PROMPT'),
		);
		expect(person.leftOver()).toEqual([]);
		person.type('fg\r');
		await person.until(
			'the article is back',
			() => person.onAlternateScreen() && person.words().includes('Q quit'),
		);
		await person.typesAndSees('s', 'Sergey Lavrov', 'speaker 1/');
		await person.typesAndSees(keys.escape, 'section');
		person.type('Q');
		await person.until(
			'the shell is back again',
			() => !person.onAlternateScreen() && person.text().trimEnd().endsWith('PROMPT'),
		);
	});
});

describe('Ctrl-Z without a shell that could go on with it', () => {
	it('takes the terminal again at once', async () => {
		person = sitDown();
		await person.sees('Russia, China Discuss', 'Q quit');
		person.type('\u001A');
		await person.until(
			'the terminal is taken a second time',
			() => person.bytes().split('\u001B[?1049h').length === 3 && person.words().includes('Q quit'),
		);
		await person.typesAndSees('j', 'section 2/8');
		person.type('Q');
		expect(await person.leaves()).toBe(0);
		expect(person.leftOver()).toEqual([]);
	});
});

describe('SIGSTOP', () => {
	it('of which nobody is told before, is got over as well', async () => {
		person = sitDown(['--norc', '--noediting', '-i'], {command: 'bash', env: {PS1: 'PROMPT '}});
		await person.sees('PROMPT');
		person.type(`sh -c 'echo $$ > "$HOME/pid"; exec "${process.execPath}" "${program}"'\r`);
		await person.sees('Russia, China Discuss', 'Q quit');
		process.kill(Number(readFileSync(path.join(person.home, 'pid'), 'utf8')), 'SIGSTOP');
		await person.until('the shell is back', () => person.words().includes('Stopped'));
		// The shell has made the terminal its own: it shows what is typed.
		await person.typesAndSees('echo $((40 + 2))\r', 'echo $((40 + 2))', ' 42 ');
		person.resize(120, 36);
		person.type('fg\r');
		await person.until(
			'the article is back, as large as the window has become, and nothing else',
			() =>
				(person.text().split('\n')[35] ?? '').includes('Q quit') &&
				!/Stopped|PROMPT| 42 /.test(person.words()),
		);
		await person.typesAndSees('j', 'section 2/8');
		person.type('Q');
		await person.until(
			'the shell is back again',
			() => !person.onAlternateScreen() && person.text().trimEnd().endsWith('PROMPT'),
		);
		expect(person.leftOver()).toEqual([]);
	});
});

describe('SIGCONT', () => {
	it('comes as often as it likes', async () => {
		person = sitDown();
		await person.sees('Russia, China Discuss', 'Q quit');
		for (let i = 0; i < 6; i++) {
			process.kill(person.child.pid, 'SIGCONT');
			await person.typesAndSees('j', 'section 2/8');
			process.kill(person.child.pid, 'SIGCONT');
			await person.typesAndSees('k', 'section 1/8');
		}

		expect(person.bytes()).not.toContain('MaxListeners');
	});
});

describe('a terminal that is gone', () => {
	/** Waits until a process is no more. */
	const over = async (id: number): Promise<void> => {
		for (;;) {
			try {
				process.kill(id, 0);
			} catch {
				return;
			}

			await new Promise(resolve => {
				setTimeout(resolve, 10);
			});
		}
	};

	const places = (home: string): string[] =>
		readdirSync(home, {recursive: true, encoding: 'utf8'}).filter(file => /places.*\.json$/.test(file));

	it('ends the program and keeps the place, when the window is closed', async () => {
		person = sitDown();
		await person.sees('Russia, China Discuss', 'Q quit');
		await person.typesAndSees('j', 'section 2/8');
		person.closesTheWindow();
		await over(person.child.pid);
		expect(places(person.home).length).toBe(1);
	});

	it('ends it without a trace of its own, when no signal tells of it', async () => {
		// A session of its own is not told; reading and writing fail.
		const inner = 'echo $$ > "$HOME/pid"; exec "$0" "$1" 2> "$HOME/told"';
		person = sitDown(['--wait', 'sh', '-c', inner, process.execPath, program], {command: 'setsid'});
		await person.sees('Russia, China Discuss', 'Q quit');
		await person.typesAndSees('j', 'section 2/8');
		const id = Number(readFileSync(path.join(person.home, 'pid'), 'utf8'));
		person.closesTheWindow();
		await over(id);
		expect(readFileSync(path.join(person.home, 'told'), 'utf8')).toBe('');
		expect(places(person.home).length).toBe(1);
	});
});
