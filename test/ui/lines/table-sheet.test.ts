import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../source/ui/lines/lines.js';
import {toSheet} from '../../../source/ui/lines/table-sheet.js';
import {themeOf} from '../../../source/ui/theme.js';

const text = [
	'Pier | Boats | Remarks',
	...Array.from({length: 2000}, (_, i) =>
		[`Pier ${i}`, i % 7, i % 3 === 0 ? 'The ice went late this spring. '.repeat(3).trim() : 'None'].join(
			' | ',
		),
	),
].join('\n');
const block = {kind: 'table', start: 0, end: text.length} as const;
const all = {across: 0, words: ''};
const plain = (lines: readonly (readonly {readonly text: string}[])[]): string[] =>
	lines.map(line =>
		line
			.map(part => part.text)
			.join('')
			.trimEnd(),
	);

describe('a table of thousands of rows', () => {
	it('is laid out where it is in sight, and nowhere else', () => {
		let rules = 0;
		const theme = {
			...themeOf('none'),
			get quiet() {
				rules++;
				return {};
			},
		};
		const sheet = toSheet(text, block, all, theme, 60);
		const before = rules;
		expect(sheet.body.slice(500, 520)).toHaveLength(20);
		expect(before).toBeLessThan(20);
		expect(rules - before).toBeLessThan(100);
	});

	it('has the same lines from wherever it is looked at', () => {
		for (const width of [60, 200]) {
			const {body} = toSheet(text, block, all, themeOf('none'), width);
			const whole = plain(body.slice(0, body.length));
			expect(whole).toHaveLength(body.length);
			expect(whole.at(-1)).toContain('Pier 1999');
			for (const from of [0, 1, 2, 3, 4, 5, 100, body.length - 7]) {
				expect(plain(body.slice(from, from + 7))).toEqual(whole.slice(from, from + 7));
			}

			expect(Math.max(...body.slice(0, 50).map(widthOf))).toBeLessThanOrEqual(width);
		}
	});

	it('sets rows apart where some take several lines', () => {
		const lines = plain(toSheet(text, block, all, themeOf('none'), 60).body.slice(0, 6));
		expect(lines[0]).toMatch(/^Pier 0 +│ 0 +│ The ice went late/);
		expect(lines.filter(line => line === '').length).toBeGreaterThan(0);
		expect(plain(toSheet(text, block, all, themeOf('none'), 200).body.slice(0, 6))).not.toContain('');
	});
});
