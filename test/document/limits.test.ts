import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {cutNotice, limits} from '../../source/document/limits.js';

describe('limits', () => {
	it('are all in the table of SECURITY.md, with their figures', () => {
		const page = readFileSync(new URL('../../.github/SECURITY.md', import.meta.url), 'utf8');
		const told = new Map(
			[...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ([\d,]+) ?(MB|s)?/gm)].map(([, name, figure, unit]) => [
				name,
				Number(figure.replaceAll(',', '')) * (unit === 'MB' ? 1024 * 1024 : unit === 's' ? 1000 : 1),
			]),
		);
		expect(Object.fromEntries(told)).toEqual(limits);
	});

	it('tell how much of a document is shown', () => {
		expect(cutNotice(limits.documentBytes)).toContain('larger than 16 MB');
		expect(cutNotice(2.5 * 1024 * 1024)).toContain('larger than 2.5 MB');
		expect(cutNotice(20_000)).toContain('larger than 19.5 kB');
	});
});
