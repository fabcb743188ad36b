import {describe, expect, it} from 'vitest';
import {helpLines} from '../../../source/ui/lines/help-lines.js';
import {type Line, widthOf} from '../../../source/ui/lines/lines.js';
import {layout} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

const theme = themeOf('none');
const plain = (line: Line): string => line.map(({text}) => text).join('');

describe('the help', () => {
	it.each([false, true])('fits 80 by 24, with arrows in words: %s', isAscii => {
		const state = start({size: {columns: 80, rows: 24}, settings: {isAscii}});
		const lines = helpLines(state, theme, 78);
		expect(lines.length).toBeLessThanOrEqual(layout(state).body);
		for (const line of lines) {
			expect(widthOf(line)).toBeLessThanOrEqual(78);
		}
	});

	it('tells arrows in words where the terminal has none, since what stands for them are other keys', () => {
		const text = helpLines(start({settings: {isAscii: true}}), theme, 78)
			.map(plain)
			.join('\n');
		expect(text).toMatch(
			/ Down Up {2}j k {2}one down, up .*\n {2}Right {2}Enter {2}into .*\n {2}Left {2}Esc {2}back/,
		);
		expect(text).toMatch(/ {2}Up Down +what was typed before/);
		expect(text).not.toMatch(/[←→↑↓]/);
	});

	it('has the texts of a group one below the other where they fit', () => {
		const columnsIn = (width: number, ...texts: string[]): Set<number> => {
			const lines = helpLines(start(), theme, width).map(plain);
			return new Set(texts.map(text => lines.find(line => line.includes(text))!.indexOf(text)));
		};
		expect(columnsIn(78, 'what was typed', 'to its beginning', 'erase a word').size).toBe(1);
		expect(columnsIn(96, 'copy the quotation', 'a command', 'to the shell').size).toBe(1);
		expect(columnsIn(96, 'speakers: who', 'sections, speakers').size).toBe(1);
	});

	it('tells the names that the config file takes beside what is found in it', () => {
		const {overlay, ...state} = press(start(), '?');
		const found = helpLines({...state, overlay: {...overlay!, words: 'half a page'}}, theme, 78);
		expect(found.map(plain)).toEqual(['Move', '  d u       half a page down, up  half-down, half-up']);
		const named = helpLines({...state, overlay: {...overlay!, words: 'half-up'}}, theme, 78);
		expect(named).toEqual(found);
		const doubt = helpLines({...state, overlay: {...overlay!, words: 'doubt'}}, theme, 78);
		expect(doubt.map(plain)).toEqual([
			'Find',
			'  f w D v   narrow quotes, group them  kind, who, doubt, group',
		]);
		// These are nobody's to give.
		const typed = helpLines({...state, overlay: {...overlay!, words: 'erase'}}, theme, 78);
		expect(typed.map(plain)).toEqual(['Type', '  Ctrl-W Ctrl-U erase a word, or all  ']);
	});

	it('tells whoever looks for them of the mouse and of the commands', () => {
		const {overlay, ...state} = press(start(), '?');
		const found = (words: string) =>
			helpLines({...state, overlay: {...overlay!, words}}, theme, 78)
				.map(plain)
				.join('\n');
		expect(found('mouse')).toContain('  mouse     the wheel scrolls, a click chooses');
		expect(found('wheel')).toContain('mouse');
		expect(found('◆')).toContain('  ◆ ✓ ?     signs: a bookmark; checked by you; not sure');
		expect(found('theme')).toContain('  :theme    the colours: auto | dark | light');
		expect(found(':')).toMatch(
			/:q .*\n.*:help .*\n.*:links .*\n.*:bookmarks .*\n.*:next .*\n.*:previous .*\n.*:theme .*\n.*:width /,
		);
		expect(found('zebra')).toBe('No key has to do with “zebra”.');
		expect(
			helpLines({...state, overlay: overlay!}, theme, 78)
				.map(plain)
				.join('\n'),
		).not.toContain('mouse');
	});
});
