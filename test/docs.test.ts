import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {run} from './run.js';

it('renders the docstrings of all that is public, without a gap', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'explorer-docs-'));
	const {status, stderr} = await run(process.execPath, ['source/build/docs.mjs', folder], {
		cwd: fileURLToPath(new URL('..', import.meta.url)),
	});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	const page = (name: string): string =>
		readFileSync(path.join(folder, 'pages', `article-explorer${name}.md`), 'utf8');
	for (const name of ['analyse', 'format', 'open', 'parse']) {
		expect(page('')).toContain(`[${name}`);
	}

	// Nothing goes by another name, as where browsers have one of that name.
	expect(page('')).not.toContain('_2');
	expect(page('.parse')).toContain('Reads a document into an article.');
});
