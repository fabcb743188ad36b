import {describe, expect, it} from 'vitest';
import {footerLine} from '../../source/ui/footer-line.js';
import {helpLines} from '../../source/ui/help-lines.js';
import {layout, type State} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {press, start} from './sample.js';

const markdown = '# Bridge\n\nSee [the plan](https://example.com/plans/of/the/bridge/in/June).\n';

const footer = (columns: number, ...typed: string[]): string =>
	footerLine(press(start({size: {columns, rows: 20}, markdown}), 'right', '#', ...typed), themeOf('none'))
		.map(({text}) => text)
		.join('')
		.replaceAll(/ +/g, ' ');

describe('the prompt for a link', () => {
	it.each([
		[80, [], ' link type its number · Esc leaves'],
		[80, ['x'], ' link type its number · Esc leaves'],
		[30, [], ' link number · Esc leaves'],
		[20, [], ' link Esc leaves'],
		[80, ['9'], ' link 9 no such link · Esc leaves'],
		[24, ['9'], ' link 9 no such link'],
		[80, ['1'], ' link 1 https://example.com/plans/of/the/bridge/in/June'],
		[40, ['1'], ' link 1 https://example.com/plans/of/…'],
	])('says what to type and how to leave, in %d columns after %j', (columns, typed, told) => {
		expect(footer(columns, ...typed)).toBe(told);
	});
});

describe('the help', () => {
	it('tells how much of it is out of sight below', () => {
		const help = press(start({size: {columns: 80, rows: 20}, markdown}), '?');
		const told = (state: State) => footerLine(state, themeOf('none')).at(-1)?.text;
		const all = helpLines(help, themeOf('none'), 78).length;
		const left = all - layout(help).body;
		expect(told(help)).toBe(`${left} more lines below`);
		expect(told(press(help, ...Array(left - 1).fill('j')))).toBe('1 more line below');
		expect(told(press(help, 'G'))).not.toContain('below');
		expect(told(press(start({size: {columns: 80, rows: 60}}), '?'))).not.toContain('below');
	});
});

describe('the keys of the help', () => {
	it('stand where there is no room for how much is left', () => {
		const told = (columns: number) =>
			footerLine(press(start({size: {columns, rows: 12}}), '?'), themeOf('none'))
				.map(({text}) => text)
				.join('');
		expect(told(80)).toMatch(/q close +\d+ more lines below$/);
		expect(told(40)).toContain('q close');
	});
});
