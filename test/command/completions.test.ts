import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {completionScript, writeCompletions} from '../../source/command/completions.js';
import {dashed, type Option, options, type Shell, shells, written} from '../../source/command/options.js';
import {UsageError} from '../../source/command/request.js';

const all: readonly Option[] = options;

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-completions-'));

/** The script as a file: fish does not read from the kind of pipe that Node makes. */
const scriptFile = (shell: Shell): string => {
	const file = path.join(folder, shell);
	writeFileSync(file, completionScript(shell));
	return file;
};

describe('completions', () => {
	it.each(shells)('tell %s every option and every value of those that have some', shell => {
		const script = completionScript(shell);
		for (const option of all) {
			expect(script).toContain(shell === 'fish' ? `-l ${written(option).slice(2)} ` : written(option));
			expect(script).toContain(option.values?.join(' ') ?? '');
		}
	});

	it.each(shells)('are read by %s without a complaint, where it is there', shell => {
		if (isThere(shell)) {
			const {status, stderr} = spawnSync(shell, ['-n', scriptFile(shell)], {encoding: 'utf8'});
			expect({status, stderr}).toEqual({status: 0, stderr: ''});
		}
	});

	it.each([[[]], [['tcsh']], [['Bash']], [['bash', 'zsh']]])('are refused for %j', args => {
		expect(() => writeCompletions(args)).toThrow(
			new UsageError('completions takes bash, zsh, fish; a file of that name opens as ./completions'),
		);
	});
});

describe.runIf(isThere('bash'))('in bash', () => {
	/** What a real bash offers for the last of some words; readline takes `=` for a word. */
	const complete = (...words: readonly string[]): readonly string[] => {
		const {stdout, stderr} = spawnSync(
			'bash',
			[
				'--norc',
				'--noprofile',
				'-c',
				// The way readline itself calls it.
				`eval "$(cat)"
				COMP_WORDS=(explorer "$@"); COMP_CWORD=$#; _explorer explorer
				printf '%s\\n' "\${COMPREPLY[@]}"; complete -p explorer >&2`,
				'bash',
				...words,
			],
			{input: completionScript('bash'), encoding: 'utf8'},
		);
		// Where nothing of ours is offered, readline falls back to files.
		expect(stderr).toBe('complete -o default -F _explorer explorer\n');
		return stdout.split('\n').filter(Boolean);
	};

	it('complete options', () => {
		expect(complete('--vi')).toEqual(['--view']);
		expect(complete('talks.html', '--s')).toEqual(['--speaker', '--screen-reader']);
		expect(complete('--')).toEqual(all.map(written));
	});

	it('complete the values of those that have some', () => {
		expect(complete('--format', 'c')).toEqual(['csv']);
		expect(complete('--format', '=', 'c')).toEqual(['csv']);
		expect(complete('--format', '=')).toContain('json');
		for (const {name, values} of all) {
			if (values) {
				expect(complete(`--${dashed(name)}`, '')).toEqual(values);
			}
		}
	});

	it('complete each of several values', () => {
		expect(complete('--kind', 'direct,m')).toEqual(['direct,mixed']);
		expect(complete('--kind', '=', 'direct,mixed,i')).toEqual(['direct,mixed,indirect']);
		expect(complete('--format', 'text,c')).toEqual([]);
	});

	it('leave locations, and the file of locations, to the shell', () => {
		expect(complete('t')).toEqual([]);
		expect(complete('--files-from', '')).toEqual([]);
		expect(complete('--kind', 'direct', '')).toEqual([]);
		expect(complete('--', '--vi')).toEqual([]);
	});

	it('complete the shells themselves', () => {
		expect(complete('completions', '')).toEqual([...shells]);
		expect(complete('completions', 'z')).toEqual(['zsh']);
		expect(complete('talks.html', 'completions', 'z')).toEqual([]);
	});
});

describe('in zsh', () => {
	it('an option of several values completes each of them, and is offered again', () => {
		const script = completionScript('zsh');
		expect(script).toMatch(/'\*--kind=\[.*\]:kind:_sequence compadd - direct mixed indirect'/);
		expect(script).not.toContain("'*--format");
	});
});

describe.runIf(isThere('fish'))('in fish', () => {
	const complete = (line: string): readonly string[] =>
		spawnSync(
			'fish',
			['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', scriptFile('fish'), line],
			{encoding: 'utf8'},
		)
			.stdout.split('\n')
			.filter(Boolean)
			.map(offer => offer.split('\t')[0] as string);

	it('complete options, values and the shells themselves', () => {
		expect(complete('explorer --vi')).toEqual(['--view']);
		expect(complete('explorer --format c')).toEqual(['csv']);
		expect(complete('explorer --kind direct,m')).toEqual(['direct,mixed']);
		expect(complete('explorer completions z')).toContain('zsh');
	});
});
