import {describe, expect, it} from 'vitest';
import {chipAt, chipLines, narrowedQuotations, narrowedTo} from '../../../source/ui/lines/chips.js';
import {type Line, widthOf} from '../../../source/ui/lines/lines.js';
import {chipRows} from '../../../source/ui/selectors/list-layout.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, sample, start} from '../sample.js';

const plain = (line: Line): string => line.map(({text}) => text).join('');

describe('the filters of the quotations', () => {
	const state = press(start(), 'q', 'j', 'w');

	it('tell the kinds with their numbers, and below them whose they are', () => {
		const [kinds, more] = chipLines(state, themeOf('none'), 80).map(plain);
		expect(kinds).toMatch(/^\[any kind \d+\] direct \d+ {2}mixed \d+ {2}indirect \d+$/);
		expect(more).toBe('[Ingrid Solheim]');
	});

	it('tell that only what is not sure is listed', () => {
		const unsure = {...state, filter: {...state.filter, unsure: true}};
		expect(plain(chipLines(unsure, themeOf('none'), 80)[1])).toBe('[not sure] [Ingrid Solheim]');
		expect(narrowedTo(unsure)).toBe('not sure, by Ingrid Solheim');
		expect(narrowedQuotations(unsure, 'quotes')).toBe('unsure quotes by Ingrid Solheim');
	});

	it('keep the form of their first line, whatever is chosen', () => {
		const shapes = (width: number) =>
			[[], ['f'], ['f', 'f'], ['w'], ['w', 'f'], ['/', ...'berg', 'return']].map(keys =>
				plain(chipLines(press(start(), 'q', ...keys), themeOf('none'), width)[0]).replaceAll(/\W|\d/g, ''),
			);
		for (const width of [80, 44, 34, 30]) {
			expect(new Set(shapes(width)).size).toBe(1);
		}
	});

	it('tell of several kinds, as the command line may name them', () => {
		const filter = {...state.filter, kind: ['direct', 'mixed'] as const};
		const several = {...state, filter};
		const shown = (width: number) => plain(chipLines(several, themeOf('none'), width)[0]);
		expect(shown(80)).toMatch(/^ any kind \d+ \[direct \d+\]\[mixed \d+\] indirect \d+$/);
		for (const width of [44, 36, 34, 30]) {
			expect(shown(width).replaceAll(/ \d+/g, '')).toMatch(
				/^( any(?: kind)? \[direct\]\[mixed\] indirect|\[direct or mixed\])$/,
			);
			expect(shown(width).length).toBeLessThanOrEqual(width);
		}

		expect(narrowedTo(several)).toBe('direct or mixed, by Ingrid Solheim');
		expect(narrowedQuotations(several, 'quotes')).toBe('direct or mixed quotes by Ingrid Solheim');
		const column = shown(80).indexOf('mixed');
		expect(chipAt(several, 80, {row: 0, column})).toEqual({name: 'kind', kind: 'mixed'});
		const low = press(start({size: {columns: 40, rows: 12}}), 'q');
		const inOneLine = {...low, filter: {...low.filter, kind: filter.kind}};
		expect(chipLines(inOneLine, themeOf('none'), 38).map(plain)).toEqual(['[direct or mixed]']);
	});

	it('tell how many of what is listed are nobody’s, where there is room', () => {
		const signs = press(start({markdown: `${sample}\n\nOn the wall stood “keep out” in red.`}), 'q');
		const shown = (shownState: typeof signs, width: number) =>
			chipLines(shownState, themeOf('none'), width)[0];
		expect(plain(shown(signs, 80))).toMatch(/^\[any kind 7\] direct \d .*indirect \d {2}1 nobody’s$/);
		expect(plain(shown(signs, 44))).not.toContain('nobody');
		expect(plain(shown(press(signs, 'w'), 80))).not.toContain('nobody');
		const column = plain(shown(signs, 80)).indexOf('nobody');
		expect(chipAt(signs, 80, {row: 0, column})).toBeUndefined();
	});

	it('tell how many of a kind are listed as verbatim, so that nobody misses them among the kinds', () => {
		const talk =
			'Ida Holm: We will talk.\n\nBo Ek: That is “a lie”.\n\nIda Holm: Go on.\n\nBo Ek: I have the mails.';
		const turns = press(start({markdown: talk}), 'q');
		const shown = (shownState: typeof turns, width: number) =>
			plain(chipLines(shownState, themeOf('none'), width)[0]);
		expect(shown(turns, 80)).toBe('[any kind 4] direct 0  mixed 1  indirect 3  4 verbatim');
		expect(shown(press(turns, 'f'), 80)).toMatch(/\[mixed 1\] indirect 3 {2}1 verbatim$/);
		expect(shown(turns, 50)).toBe('[any kind 4] direct 0  mixed 1  indirect 3');
		const column = shown(turns, 80).indexOf('verbatim');
		expect(chipAt(turns, 80, {row: 0, column})).toBeUndefined();
	});

	it('keep the kinds in sight where there is little, and go on below', () => {
		const lines = chipLines(state, themeOf('none'), 34);
		const [kinds, more] = lines.map(plain);
		expect(kinds).toMatch(/\[any( \d+)?\] direct +mixed +indirect/);
		expect(more).toBe('[Ingrid Solheim]');
		expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(34);
	});

	it('stand in one line on a low screen, those that are on, and take none where there are none', () => {
		const low = press(start({size: {columns: 40, rows: 12}}), 'q', 'j');
		const shown = (...keys: string[]) => chipLines(press(low, ...keys), themeOf('none'), 38).map(plain);
		expect(shown()).toEqual([]);
		expect(shown('w')).toEqual(['[Ingrid Solheim]']);
		expect(shown('w', 'f')).toEqual(['[direct] [Ingrid Solheim]']);
		expect(shown('/', ...'patches', 'return')).toEqual(['[“patches”]']);
		for (const keys of [[], ['w'], ['w', 'f'], ['/', ...'patches']]) {
			expect(chipRows(press(low, ...keys))).toBe(shown(...keys).length);
		}
	});
});
