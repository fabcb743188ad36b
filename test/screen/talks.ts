import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** An article with speakers, quotations, sections and marks outside ASCII, which is sooner read than the built-in one. */
export const talks = path.join(mkdtempSync(path.join(tmpdir(), 'explorer-talks-')), 'talks.md');
writeFileSync(
	talks,
	`# Talks on the ferry

“We begin in May,” said Anna Larsen – and it’s late for that…

## The rest

Per Holm said that there was no hurry.
`,
);
