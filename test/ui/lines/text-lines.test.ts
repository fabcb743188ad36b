import {describe, expect, it} from 'vitest';
import {visual} from '../../../source/ui/lines/bidi.js';
import {textLines} from '../../../source/ui/lines/text-lines.js';
import {rowsOf} from '../../../source/ui/rows.js';
import {bareText} from '../../../source/ui/selectors/text-options.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf} from '../sample.js';

/** The rows of a text as they are drawn. */
const drawn = (
	markdown: string,
	width: number,
	numbers: ReadonlyMap<string, number> | null = null,
): string[] => {
	const analysis = analysisOf(markdown);
	const rows = rowsOf(analysis.article, width);
	const options = {...bareText, analysis, rows, theme: themeOf('none'), from: 0, height: rows.count, numbers};
	return textLines(options).map(line =>
		visual(line)
			.map(({text}) => text)
			.join(''),
	);
};

describe('a paragraph that runs from left to right', () => {
	it('does so in a row that begins with a word of the other direction as well', () => {
		expect(drawn('The road to שלום לך at ten.', 12)).toEqual(['The road to', 'ךל םולש at', 'ten.']);
	});

	it('has such words in their order where only some of them are emphasised', () => {
		expect(drawn('Go to שלום **לך** now.', 30)).toEqual(['Go to ךל םולש now.']);
	});
});

describe('the numbers of links', () => {
	const table =
		'| Port | Log |\n| --- | --- |\n| [Elsby](https://sea.example/e) pier | see the [long log](https://sea.example/l) |';
	const numbers = new Map([
		['https://sea.example/e', 1],
		['https://sea.example/l', 2],
	]);

	it('stand in the cells of a table as well, side by side or not', () => {
		expect(drawn(table, 60, numbers).at(-1)?.trim()).toBe('[1]Elsby pier │ see the [2]long log');
		expect(drawn(table, 12, numbers).join(' ')).toMatch(/\[1\]Elsby.*\[2\]long/);
	});
});
