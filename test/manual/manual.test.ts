import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {options, written} from '../../source/command/options.js';
import {manual} from '../../source/manual/manual.js';
import {defaultBindings} from '../../source/ui/bindings/key-table.js';
import {typing} from '../../source/ui/bindings/typing.js';

const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const page = manual(readFileSync(at('source/manual/explorer.1'), 'utf8'), '1.2.3');

/** What a program answers to the manual; null where it is not there. */
const render = (program: string, ...args: readonly string[]) => {
	const {status, stdout, stderr, error} = spawnSync(program, args, {
		input: page,
		encoding: 'utf8',
		env: {...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat'},
	});
	return error ? null : {status, stdout, stderr};
};

describe('the manual', () => {
	it('is built as it is made, and is what the package names', () => {
		const {
			man: [man],
			version,
		} = JSON.parse(readFileSync(at('package.json'), 'utf8'));
		const built = readFileSync(at(man), 'utf8');
		expect(built).toBe(page.replace('1.2.3', version));
	});

	it('has the sections that are expected of it', () => {
		expect([...page.matchAll(/^\.SH (.+)$/gm)].map(([, name]) => name)).toEqual([
			'NAME',
			'SYNOPSIS',
			'DESCRIPTION',
			'OPTIONS',
			'KEYS',
			'FILES',
			'ENVIRONMENT',
			'EXIT STATUS',
			'EXAMPLES',
			'SEE ALSO',
		]);
	});

	it('tells every option with its values, and every key of the help', () => {
		for (const option of options) {
			expect(page).toContain(`\n\\fB${written(option).replaceAll('-', '\\-')}\\fR`);
			for (const value of 'values' in option ? option.values : []) {
				expect(page).toContain(value.replaceAll('-', '\\-'));
			}
		}

		for (const {help} of [...defaultBindings, ...typing]) {
			expect(page).toContain((help?.text ?? '').replaceAll('-', '\\-'));
		}
	});

	it('names every command for the config file, with all of its keys', () => {
		for (const {name, keys} of defaultBindings) {
			const [, told = ''] =
				page.split(`\n.TP\n\\fB${name.replaceAll('-', '\\-')}\\fR\n`)[1]?.match(/^(.*)\n/) ?? [];
			expect({name, length: told.split(/, (?=.)/).length}).toEqual({name, length: keys.length});
		}
	});

	it('is all ASCII, and leaves no mark of the tables', () => {
		expect(page).toMatch(/^[\n -~]+$/);
		expect(page).not.toMatch(/@(?:options|keys|names|version)/);
	});

	it.each([
		['man', ['--warnings=w', '-l', '-']],
		['groff', ['-man', '-ww', '-Tutf8', '-P-c']],
		['mandoc', ['-Tlint', '-Wwarning']],
	])('is rendered by %s without a warning, where it is there', (program, args) => {
		const rendered = render(program, ...args);
		if (rendered !== null) {
			expect(rendered).toMatchObject({status: 0, stderr: ''});
		}
	});

	it('fits 80 columns', () => {
		const rendered = render('groff', '-man', '-Tascii', '-P-cbou', '-rLL=80n');
		for (const line of rendered?.stdout.split('\n') ?? []) {
			expect(line.length).toBeLessThanOrEqual(80);
		}
	});
});
