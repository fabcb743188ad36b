import {expect, it} from 'vitest';
import {listOf} from '../../source/ui/entries.js';
import {entryHeight} from '../../source/ui/shown.js';
import {themeOf} from '../../source/ui/theme.js';
import {start} from './sample.js';

it('a title with soft hyphens goes on in the second line where the first one ends', () => {
	const title =
		'The cooperative under\u00ADtakings of the harbour author\u00ADities and their muni\u00ADcipal partners';
	const markdown = Array.from({length: 4}, () => `## ${title}\n\nSome text.\n\n`).join('');
	const state = start({markdown, size: {columns: 110, rows: 40}});
	expect(entryHeight(state)).toBe(2);
	const lines = listOf(state, themeOf('none'), 60)
		.lines(1, false)
		.map(line => line.map(({text}) => text).join(''));
	expect(lines.map(line => line.trim()).join(' ')).toBe(title.replaceAll('\u00AD', ''));
});
