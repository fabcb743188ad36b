import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../../source/document/columns.js';
import {frameOf} from '../../../source/ui/frame.js';
import {textLines} from '../../../source/ui/lines/text-lines.js';
import {rowsOf} from '../../../source/ui/rows.js';
import {listHeight} from '../../../source/ui/selectors/list-layout.js';
import {offsetAt} from '../../../source/ui/selectors/offset-at.js';
import {bareText} from '../../../source/ui/selectors/text-options.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, analysisOf, press, start} from '../sample.js';

const markdown = `# Harbour

A paragraph about 東京 and its alpha, which is wide, and about a coope­rative bravo that goes on for some rows.

1. An item whose charlie stands behind a number
   - and one within it, with delta
12. The last one, echo

> Block quotations foxtrot stand behind a rule.

| Quay | Passengers golf | Remarks of hotel |
| :--- | ---: | :---: |
| North india | 1200 | Fog came often, juliett and stayed for long, so that kilo |
| South | lima | None |
`;

describe('the offset at a column', () => {
	it.each([30, 46, 80])('is that of the word which is drawn there, at %i columns', width => {
		const analysis = analysisOf(markdown);
		const {article} = analysis;
		const rows = rowsOf(article, width);
		const drawn = textLines({
			...bareText,
			analysis,
			rows,
			theme: themeOf('none'),
			from: 0,
			height: rows.count,
		}).map(line => line.map(({text}) => text).join(''));
		const words =
			'Harbour alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima North South None 1200 wide';
		for (const word of words.split(' ')) {
			const row = drawn.findIndex(line => line.includes(word));
			const column = columnsOf(drawn[row].slice(0, drawn[row].indexOf(word)));
			expect([word, offsetAt(article, rows, row, column)]).toEqual([word, article.text.indexOf(word)]);
			const last = column + word.length - 1;
			expect([word, offsetAt(article, rows, row, last)]).toEqual([
				word,
				article.text.indexOf(word) + word.length - 1,
			]);
		}
	});

	it('is within the row, or its table, also beside what is drawn', () => {
		const {article} = analysisOf(markdown);
		const rows = rowsOf(article, 40);
		for (let row = 0; row < rows.count; row++) {
			for (const column of [-5, 0, 39, 200]) {
				const offset = offsetAt(article, rows, row, column);
				const block = article.blocks[rows.blocks[row]];
				const [least, most] =
					block?.kind === 'table' ? [block.start, block.end] : [rows.starts[row], rows.ends[row]];
				expect(offset).toBeGreaterThanOrEqual(least);
				expect(offset).toBeLessThanOrEqual(most);
			}
		}
	});
});

describe('a click', () => {
	it('marks the quotation in an item that is set in', () => {
		const text = '# T\n\n- “Yes,” said Ada Lind. “No,” said Per Holm.\n';
		const state = press(start({markdown: text, size: {columns: 80, rows: 24}}), 'right');
		const row = frameOf(state, themeOf('none')).lines.findIndex(line =>
			line.some(({text}) => text.includes('said Ada')),
		);
		const clicked = [...Array(80).keys()].map(
			column => act(state, {type: 'click', column, row}).place.marked,
		);
		// What stands left of the first counts as the beginning of its row, and right of the last there are other words.
		const last = state.analysis?.quotations.at(-1);
		expect(last?.text).toBe('“No,”');
		expect(clicked.filter(marked => marked === last?.id)).toHaveLength('“No,”'.length);
	});

	it('on the rule below a narrow list is nothing', () => {
		const state = start({size: {columns: 80, rows: 24}});
		const rule = layout(state).header + listHeight(state);
		const at = (row: number): State => act(state, {type: 'click', column: 5, row});
		expect(at(rule)).toEqual(state);
		expect(at(rule + 1).place.inText).toBe(true);
		// The wheel has no such edge.
		const turned = (row: number): State => act(state, {type: 'wheel', column: 5, row, by: 3});
		expect(turned(rule)).toEqual(turned(rule + 1));
		expect(turned(rule)).not.toEqual(turned(rule - 1));
	});
});
