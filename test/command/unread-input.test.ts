import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {program} from '../screen/person.js';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-unread-'));
const file = path.join(folder, 'talks.md');
writeFileSync(file, '“The harbour stays open,” said Ada Holm.\n');
writeFileSync(path.join(folder, 'empty.md'), '');

/** Runs a line in a shell, which makes its pipes as a person's does; `$1` is Node, `$2` the program. */
const shell = (line: string) =>
	spawnSync('sh', ['-c', line, 'sh', process.execPath, program], {
		cwd: folder,
		encoding: 'utf8',
		env: {...process.env, HOME: folder},
	});

describe('what comes on standard input though no location is named', () => {
	it.each(['cat talks.md | "$1" "$2"', '"$1" "$2" --format csv < talks.md'])(
		'is told to be unread: %s',
		line => {
			const {status, stdout, stderr} = shell(line);
			expect(stderr).toBe('explorer: standard input is not read: name - to read it\n');
			expect(status).toBe(0);
			expect(stdout).toContain('Multipolar');
		},
	);

	it.each([
		'cat talks.md | "$1" "$2" -',
		'cat talks.md | "$1" "$2" talks.md',
		'echo talks.md | "$1" "$2" --files-from -',
		'"$1" "$2" < /dev/null',
		'"$1" "$2" < empty.md',
		'"$1" "$2" <&-',
	])('is nothing to tell of: %s', line => {
		const {status, stderr} = shell(line);
		expect(stderr).toBe('');
		expect(status).toBe(0);
	});

	it('is nothing to tell of where another program starts this one', () => {
		const {stderr} = spawnSync(process.execPath, [program], {encoding: 'utf8', input: 'words'});
		expect(stderr).toBe('');
	});
});
