import {describe, expect, it} from 'vitest';
import {footerLine} from '../../source/ui/footer-line.js';
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
