import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

describe('speakers in prose of many kinds', () => {
	it.each(readdirSync(fixtures))('are found from their mentions: %s', async name => {
		const folder = path.join(fixtures, name);
		const {speakers, quotations, who} = tell(readFileSync(path.join(folder, 'input.txt'), 'utf8'), {
			language: null,
			byline: 'Eva Lind',
		});
		const lines = [
			...speakers.map(({name: full, kind, role, aliases}) =>
				[`${kind} ${full}`, role ?? '', aliases.length > 0 ? `also ${aliases.join(', ')}` : '']
					.filter(Boolean)
					.join(' · '),
			),
			'',
			...quotations.map(
				({chain, confidence}, i) => `${who[i]} (${confidence}): ${chain.map(({text}) => text).join(' → ')}`,
			),
			'',
		];
		await expect(lines.join('\n')).toMatchFileSnapshot(path.join(folder, 'expected.txt'));
	});
});
