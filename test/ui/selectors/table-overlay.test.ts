import {describe, expect, it} from 'vitest';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {type Line, widthOf} from '../../../source/ui/lines/lines.js';
import {overlayLines, overlayWidth} from '../../../source/ui/lines/overlay-lines.js';
import {tableInWords, tableSize} from '../../../source/ui/selectors/table-overlay.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

const heads = ['Quay', 'Ferries', 'Passengers of the whole year', 'Remarks', 'Income', 'Costs'];
const rows = Array.from({length: 30}, (_, i) =>
	[`Quay ${i}`, i % 5, 1000 * i, 'Fog came often, and it stayed for long. '.repeat(2), 300 + i, 200 + i].join(
		' | ',
	),
);
const markdown = `# Figures\n\nA word before.\n\n| ${heads.join(' | ')} |\n|${' --- |'.repeat(6)}\n${rows.map(row => `| ${row} |`).join('\n')}\n`;

const shown = (state: State): string[] =>
	overlayLines(state, themeOf('none')).map((line: Line) => line.map(({text}) => text).join(''));

describe('a table over the text', () => {
	const open = press(start({markdown}), 'right', 'T');

	it('is measured once, not with each key', () => {
		expect(tableSize(open)).toEqual({rows: 30, columns: 6, found: 30});
		expect(tableSize(press(open, 'j', 'right'))).toBe(tableSize(open));
	});

	it('is laid out on the smallest of screens, too', () => {
		const small = '| Quay | Ferries |\n|---|---|\n| North | 3 |\n';
		const tiny = press(start({markdown: small, size: {columns: 1, rows: 1}}), 'T');
		expect(tiny.overlay?.name).toBe('table');
		expect(shown(tiny)[0].length).toBeLessThanOrEqual(1);
	});

	it('opens where one is in sight, and says so where none is', () => {
		expect(open.overlay?.name).toBe('table');
		const none = press(start(), 'T');
		expect(none.overlay).toBe(null);
		expect(none.message).toContain('No table');
	});

	it('keeps its head and its first column in sight, whichever way it is scrolled', () => {
		const far = press(open, 'right', 'right', 'j', 'j', 'j', 'j', 'j', 'j');
		expect(shown(far)[0]).toMatch(/^Quay +│ Passengers/);
		expect(shown(far)[2]).not.toContain('Quay 0');
		expect(shown(press(far, 'left', 'left', 'g'))[0]).toMatch(/^Quay +│ Ferries │ Passengers/);
	});

	it('keeps a first column in sight that is wide, if narrower', () => {
		const wide = markdown.replaceAll('Quay', 'The quay where the ferries of the north go from, number');
		const far = press(start({markdown: wide, size: {columns: 80, rows: 24}}), 'right', 'T', 'right', 'right');
		expect(shown(far)[0]).toMatch(/^The quay where the/);
		expect(shown(far)[0]).toContain('Remarks');
	});

	it('shows the last column at the end of the way, and goes no further', () => {
		const end = press(open, ...Array.from({length: 20}, () => 'l'));
		expect(shown(end)[0]).toContain('Costs');
		expect(press(end, 'l')).toEqual(end);
		expect(press(open, 'h')).toEqual(open);
	});

	it('has the column in sight in which the words stand that are looked for', () => {
		const narrow = press(start({markdown, size: {columns: 60, rows: 24}}), 'right', 'T');
		const found = press(narrow, '/', ...'307', 'return');
		expect(shown(narrow)[0]).not.toContain('Income');
		expect(shown(found)[0]).toMatch(/^Quay .*│ Income/);
		expect(shown(found).slice(2).join()).toMatch(/^Quay 7 .*307/);
		// What is in sight already stays where it is, and so does what has no such words, or has them over two cells.
		for (const words of ['Quay 7', 'nowhere', 'long. 307']) {
			expect(press(narrow, '/', ...words).overlay?.across).toBe(0);
		}

		expect(press(narrow, '/', ...'307', 'escape').overlay?.across).toBe(0);
	});

	it('never is wider or taller than its room', () => {
		for (const columns of [20, 40, 80, 140]) {
			for (const keys of [[], ['l'], ['l', 'l', 'l'], ['G']]) {
				const state = press(start({markdown, size: {columns, rows: 24}}), 'right', 'T', ...keys);
				const lines = overlayLines(state, themeOf('none'));
				expect(lines.length).toBeLessThanOrEqual(layout(state).body);
				expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(overlayWidth(state));
			}
		}
	});

	it('sets figures to the right where the source does', () => {
		const right = markdown.replace('| --- | --- | --- |', '| --- | ---: | :---: |');
		const [head, , first] = shown(press(start({markdown: right}), 'right', 'T'));
		expect(head).toMatch(/│ Ferries │ Passengers of the whole year/);
		expect(first).toMatch(/^Quay 0 +│ {7}0 │ {14,}0 {14,}/);
	});

	it('uses all of the screen where its longest cells do', () => {
		const remark = 'The boats were late since the harbour was closed by fog for most of the morning';
		const three = `| Day | What was told | Boats |\n|---|---|---|\n| Monday | ${remark} | 4 |\n| Tuesday | None | 5 |`;
		const told = (columns: number) =>
			press(start({markdown: three, size: {columns, rows: 24}}), 'right', 'T');
		expect(shown(told(140))[2]).toMatch(new RegExp(`^Monday +│ ${remark} │ 4$`));
		const narrow = told(80);
		expect(widthOf(overlayLines(narrow, themeOf('none'))[1])).toBe(78);
		expect(shown(narrow)).toHaveLength(6);
		expect(
			footerLine(narrow, themeOf('none'))
				.map(({text}) => text)
				.join('')
				.trim(),
		).toBe('/ find  q close');
	});

	it('names the keys that move something', () => {
		const footer = (state: State) =>
			footerLine(state, themeOf('none'))
				.map(({text}) => text)
				.join('');
		expect(footer(open)).toMatch(/←→ columns {2}↑↓ rows/);
		expect(footer(press(open, '/', ...'quay 17', 'return'))).not.toContain('↑↓ rows');
	});

	it('tells how much of it is out of sight below', () => {
		const footer = (state: State) => footerLine(state, themeOf('none')).at(-1)?.text;
		expect(footer(open)).toMatch(/^columns 1 to \d of 6 · \d+ more lines below$/);
		expect(footer(press(open, 'G'))).toMatch(/^columns 1 to \d of 6$/);
		const narrow = `| Day | Boats |\n|---|---|\n${'| Monday | 4 |\n'.repeat(60)}`;
		expect(footer(press(start({markdown: narrow}), 'T'))).toMatch(/^\d+ more lines below$/);
	});

	it('keeps the rows that are looked for', () => {
		const found = press(open, '/', ...'quay 17', 'return');
		expect(shown(found).join('\n')).toContain('Quay 17');
		expect(shown(found).join('\n')).not.toContain('Quay 16');
	});

	it('tells each cell with its head to those who listen', () => {
		expect(tableInWords(open)[3]).toMatch(
			/^Row 4 of 30: Quay Quay 3; Ferries 3; Passengers of the whole year 3000;/,
		);
	});
});
