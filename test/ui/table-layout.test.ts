import {describe, expect, it} from 'vitest';
import {cleanLine} from '../../source/document/clean.js';
import type {Line} from '../../source/ui/lines/lines.js';
import {widthOf} from '../../source/ui/lines/lines.js';
import {paneLines} from '../../source/ui/lines/pane-lines.js';
import {rowAt, rowsOf} from '../../source/ui/rows.js';
import {layout, type State} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {act, press, start} from './sample.js';

const markdown = `# Ferries

| Quay | Passengers carried | Remarks of the harbour master | Income |
| --- | --- | --- | --- |
| North | 1200 | Fog came often, and it stayed for long, so that two boats were kept in port until noon | 300 |
| South | 900 | None | 420 |

“The boats were late,” said Mayor Ingrid Solheim.
`;

const plain = (line: Line): string => line.map(({text}) => text).join('');

describe('a table in the text', () => {
	const state = press(start({markdown, size: {columns: 64, rows: 40}}), 'right');
	const {article} = state.analysis!;
	const shown = paneLines(state, themeOf('none'), layout(state).measure, 40);

	it('wraps its cells side by side where its rows are too long', () => {
		const lines = shown.map(plain);
		const at = lines.findIndex(line => line.includes('North'));
		expect(lines[at]).toMatch(/North\s*│ 1200\s+│ Fog came.*│ 300/);
		expect(lines[at + 1]).toMatch(/^\s+│\s+│ \w.*│/);
		expect(lines.find(line => line.includes('South'))).toMatch(/│ 900\s+│ None\s+│ 420/);
		expect(Math.max(...shown.map(widthOf))).toBeLessThanOrEqual(64);
	});

	it('has a row for each offset, one behind the other', () => {
		const rows = rowsOf(article, layout(state).measure);
		for (let row = 1; row < rows.count; row++) {
			expect(rows.starts[row]).toBeGreaterThan(rows.starts[row - 1]);
			expect(rowAt(rows, rows.starts[row])).toBe(row);
		}
	});

	it('is scrolled row by row, there and back', () => {
		const small = press(start({markdown, size: {columns: 64, rows: 8}}), 'right');
		const tops = [small];
		for (let i = 0; i < 4; i++) {
			tops.push(press(tops.at(-1)!, 'j'));
		}

		expect(new Set(tops.map(({place}) => place.top)).size).toBe(5);
		expect(press(tops[4], 'k', 'k').place.top).toBe(tops[2].place.top);
	});

	it('keeps its columns where many are too many, and tells how many are cut off and what shows them', () => {
		const row = (name: string, figure: number) =>
			`| ${[name, ...Array.from({length: 11}, (_, i) => figure + i)].join(' | ')} |`;
		const figures = `# Figures\n\n${row('Pier', 2000)}\n|${' --- |'.repeat(12)}\n${row('North', 41_000)}\n${row('East', 7000)}`;
		const cut = press(start({markdown: figures, size: {columns: 64, rows: 40}}), 'right');
		const lines = paneLines(cut, themeOf('none'), layout(cut).measure, 40);
		const [told, head, first, second] = lines.slice(1).map(line => plain(line).trim());
		expect(told).toBe('→ 5 more columns: T');
		expect(head).toMatch(/^Pier {2}│ 2000 {2}│ 2001 {2}│ .* │ 2005 {2}│$/);
		expect(first).toMatch(/^North │ 41000 │ 41001 │ .* │ 41005 │$/);
		expect(second).toMatch(/^East {2}│ 7000 {2}│ 7001 {2}│ .* │ 7005 {2}│$/);
		expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(64);
		expect(shown.map(plain).join()).not.toContain('more column');
	});

	it('points to what is looked for or looked at in a column that is cut off, beside its row alone', () => {
		const row = (name: string, last: string) =>
			`| ${[name, ...Array.from({length: 9}, () => 'so many of them'), last].join(' | ')} |`;
		const wide = `# Piers\n\n${row('Pier', 'Remark')}\n|${' --- |'.repeat(11)}\n${row('North', 'fine')}\n${row('East', 'mussels everywhere')}`;
		const cut = press(start({markdown: wide, size: {columns: 64, rows: 40}}), 'right');
		const ends = (state: State) =>
			paneLines(state, themeOf('none'), layout(state).measure, 40)
				.slice(2)
				.map(line => plain(line).trim());
		expect(ends(cut).join()).not.toContain('→');
		const found = press(act(press(cut, '/'), {type: 'type', text: cleanLine('mussels')}), 'return');
		expect(found.search?.matches).toHaveLength(1);
		const pointed = ends(found).filter(line => line.endsWith('→'));
		expect(pointed).toHaveLength(1);
		expect(ends(found).indexOf(pointed[0])).toBeGreaterThanOrEqual(
			ends(found).findIndex(line => line.startsWith('East')),
		);
	});

	it('lets its cells follow each other where columns would get too narrow', () => {
		const narrow = press(start({markdown, size: {columns: 24, rows: 40}}), 'right');
		const lines = paneLines(narrow, themeOf('none'), layout(narrow).measure, 40);
		const told = lines.map(plain).join('\n');
		expect(told).toContain('Quay │ Passengers');
		// Only what opens a row stands at the edge, and a rule at a line's beginning is one, too.
		expect(told).toMatch(/^North │ 1200 │.*\n {2}\S/m);
		expect(told).not.toContain('|');
		expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(24);
	});
});
