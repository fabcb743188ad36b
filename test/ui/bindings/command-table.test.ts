import {describe, expect, it} from 'vitest';
import {completed, continuations} from '../../../source/ui/bindings/command-table.js';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

describe('Tab behind a colon', () => {
	it.each([
		['', ''],
		['th', 'theme '],
		['theme', 'theme '],
		['theme h', 'theme high-contrast'],
		['cite a', 'cite apa'],
		['cite ', 'cite '],
		['theme x', 'theme x'],
		['hel', 'help'],
		['frob', 'frob'],
		['width 7', 'width 7'],
	])('makes “%s” “%s”', (line, longer) => {
		expect(completed(line)).toBe(longer);
		const {prompt} = press(start(), ':', ...line, 'tab');
		expect([prompt?.text, prompt?.caret]).toEqual([longer, longer.length]);
	});

	it('is told what there is to choose from, where there is room', () => {
		expect(continuations('')).toEqual([
			'q',
			'help',
			'links',
			'bookmarks',
			'next',
			'previous',
			'theme',
			'width',
			'cite',
		]);
		const footer = (columns: number) =>
			footerLine(press(start({size: {columns, rows: 20}}), ':', ...'cite '), themeOf('none'))
				.map(({text}) => text)
				.join('');
		expect(footer(60)).toMatch(/ :cite +plain chicago apa mla markdown$/);
		expect(footer(30)).toMatch(/ :cite +plain chicago apa m…$/);
		expect(footer(16).trim()).toBe(':cite');
	});
});
