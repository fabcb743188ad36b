import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../source/document/columns.js';
import {chooserArea, frameOf} from '../../source/ui/frame.js';
import {initialState} from '../../source/ui/initial-state.js';
import {type State, startPlace} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {update} from '../../source/ui/update.js';
import {analysisOf, sample} from './sample.js';

const analysis = analysisOf(sample);
const start = (columns: number, rows: number, view?: 'reader'): State =>
	initialState({size: {columns, rows}, locations: [], analysis, view});

const textOf = (state: State): string[] =>
	frameOf(state, themeOf('none')).lines.map(line => line.map(({text}) => text).join(''));

describe('a frame', () => {
	it('has a line for each row, and none that is wider than its part of the screen', () => {
		for (const [columns, rows] of [
			[1, 1],
			[20, 5],
			[79, 24],
			[100, 30],
			[200, 60],
			[500, 200],
		]) {
			for (const view of [undefined, 'reader'] as const) {
				const state = start(columns, rows, view);
				const {lines, inset} = frameOf(state, themeOf('none'));
				expect(lines).toHaveLength(rows);
				for (const text of textOf(state)) {
					expect(columnsOf(text)).toBeLessThanOrEqual(
						Math.max(columns, 9) - (text.startsWith(' │') ? inset : 0),
					);
				}
			}
		}
	});

	it('has a message above the keys, in place of the rule, and in two lines where it is long', () => {
		const message = `“${'a'.repeat(30)}.pdf”: it is a PDF document, which is not supported; turn it into text first (pdftotext)`;
		const lines = textOf({...start(80, 24), message});
		expect(lines).toHaveLength(24);
		expect(
			lines
				.slice(-3, -1)
				.map(line => line.trim())
				.join(' '),
		).toBe(message);
		expect(lines[23]).toContain('q quotes');
		const [above, last] = textOf({...start(80, 24), message: 'word '.repeat(60)}).slice(-3);
		expect([above, last.trimEnd()].every(line => line.includes('word'))).toBe(true);
		expect(last.trimEnd().endsWith('…')).toBe(true);
		expect(textOf({...start(80, 24), message: 'short'}).slice(-2)).toEqual([
			' short',
			textOf(start(80, 24))[23],
		]);
	});

	it('says how large a screen has to be, where there is room for it', () => {
		expect(textOf(start(30, 4))[0]).toBe('too small: 20 by 5 at least');
		expect(textOf(start(19, 20))[0]).toBe('20 by 5 at least');
		expect(textOf(start(16, 5))[0]).toBe('too small');
		expect(textOf(start(10, 20))[0]).toBe('too small');
		expect(textOf(start(3, 3))[0]).toBe('small');
	});

	it('leaves the list beside the text or above it, and takes all of the room where one reads', () => {
		expect(chooserArea(start(100, 30))).toMatchObject({row: 3, rows: 25, columns: 34});
		expect(chooserArea(start(80, 24))).toMatchObject({row: 3, columns: 80});
		expect(chooserArea(start(140, 40, 'reader'))).toBeNull();
		expect(textOf(start(140, 40, 'reader')).some(text => text.includes('│'))).toBe(false);
	});

	it('tells below a list how much of it is out of sight above and below', () => {
		const many = Array.from({length: 30}, (_, i) => `“It is ${i} o’clock,” said Ida Krol.`).join('\n\n');
		const [listed] = update(
			initialState({size: {columns: 80, rows: 24}, locations: [], analysis: analysisOf(many)}),
			{
				type: 'visit',
				view: 'quotes',
			},
		);
		const ruleOf = (state: State) =>
			textOf(state)
				.slice(4, -2)
				.find(line => /^─/.test(line));
		const hidden = Number(ruleOf(listed)?.match(/^── (\d+) more below ─+$/)?.[1]);
		expect(hidden).toBeGreaterThan(0);
		const [ended] = update(listed, {type: 'move', by: 'all', direction: 1});
		expect(ruleOf(ended)).toMatch(new RegExp(`^── ${hidden} more above ─+$`));
		const [back] = update(ended, {type: 'move', by: 'page', direction: -1});
		const [, above, below] = /^── (\d+) more above, (\d+) below ─+$/.exec(ruleOf(back) ?? '') ?? [];
		expect(Number(above) + Number(below)).toBe(hidden);
		expect(ruleOf(start(80, 24))).toBe('─'.repeat(80));
		expect(textOf({...back, size: {columns: 26, rows: 24}}).filter(line => /^─/.test(line))).toEqual([
			expect.stringMatching(/^── \d+ above, \d+ below ─+$/),
			'─'.repeat(26),
		]);

		// Beside the text the rule above the keys tells it, in the columns of the list.
		const [wide] = update(
			{...listed, place: startPlace, size: {columns: 100, rows: 24}},
			{
				type: 'visit',
				view: 'quotes',
			},
		);
		expect(textOf(wide).at(-2)).toMatch(/^── \d+ more below ─+$/);
		const [low] = update(
			{...listed, size: {columns: 40, rows: 12}},
			{type: 'move', by: 'line', direction: 1},
		);
		expect(textOf(low).at(-2)).toMatch(/^── \d+ more below ─+$/);
		expect(textOf(update(low, {type: 'enter'})[0]).at(-2)).toBe('─'.repeat(40));
		expect(textOf(update(wide, {type: 'help'})[0]).at(-2)).toBe('─'.repeat(100));
	});

	it('gives the list its room back where the person wants it beside the text', () => {
		const [both] = update(start(140, 40, 'reader'), {type: 'alone'});
		expect(chooserArea(both)).not.toBeNull();
	});
});
