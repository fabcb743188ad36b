import {describe, expect, it} from 'vitest';
import {footerLine} from '../../source/ui/footer-line.js';
import {helpLines} from '../../source/ui/help-lines.js';
import {layout, type State} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {press, start} from './sample.js';

describe('the help', () => {
	it('tells how much of it is out of sight below', () => {
		const help = press(start({size: {columns: 80, rows: 20}}), '?');
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
		expect(told(40)).toMatch(/q close +\d+ more$/);
		expect(told(30).trimEnd()).toMatch(/q close$/);
	});
});
