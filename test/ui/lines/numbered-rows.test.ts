import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../source/ui/lines/lines.js';
import {rowsWithNumbers} from '../../../source/ui/lines/numbered-rows.js';
import {paneLines} from '../../../source/ui/lines/pane-lines.js';
import {rowsOf} from '../../../source/ui/rows.js';
import {layout} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

const markdown = `# Links

Nothing stands here but words that are long enough for several rows of a narrow screen, without any address.

The [harbour](https://example.org/1) and [the ferry](https://example.org/2) and [the bridge](https://example.org/3) and [the town hall](https://example.org/4) have pages, and [so has the lighthouse](https://example.org/5).
`;

describe('rowsWithNumbers', () => {
	it('leave the rest of the article as it is', () => {
		const {article} = start({markdown}).analysis!;
		const [usual, numbered] = [rowsOf(article, 50), rowsWithNumbers(article, 50)];
		const before = article.text.indexOf('The harbour');
		const until = (ends: Int32Array) => [...ends].filter(end => end < before);
		expect(until(numbered.ends)).toEqual(until(usual.ends));
	});

	it('have room for all numbers, at any width, and lose no word', () => {
		for (const columns of [60, 80, 100, 140]) {
			const state = press(start({markdown, size: {columns, rows: 40}}), 'right', '#');
			const {measure, gutter} = layout(state);
			const lines = paneLines(state, themeOf('none'), columns, 36);
			for (const line of lines) {
				expect(widthOf(line)).toBeLessThanOrEqual(measure + gutter);
			}

			const shown = lines
				.map(line =>
					line
						.map(({text}) => text)
						.join('')
						.trim(),
				)
				.join(' ');
			expect(shown).toContain(
				'[1]harbour and [2]the ferry and [3]the bridge and [4]the town hall have pages',
			);
			expect(shown).toContain('and [5]so has the lighthouse.');
		}
	});

	it('stand still while a number is typed', () => {
		const rows = (state: ReturnType<typeof start>) =>
			paneLines(state, themeOf('none'), 60, 36).map(line =>
				line
					.map(({text}) => text)
					.join('')
					.replaceAll(/\[\d\]/g, ''),
			);
		const state = press(start({markdown, size: {columns: 60, rows: 40}}), 'right', '#');
		expect(rows(press(state, '4'))).toEqual(rows(state));
	});

	it('wrap a paragraph a few times, however many links it has', () => {
		const links = Array.from({length: 2000}, (_, i) => `[w${i}](https://example.org/${i})`).join(' ');
		const {article} = start({markdown: `# Links\n\n${links}\n`}).analysis!;
		let looks = 0;
		const blocks = article.blocks.map(block => ({
			...block,
			get start() {
				looks++;
				return block.start;
			},
		}));
		expect(rowsWithNumbers({...article, blocks}, 70).count).toBeGreaterThan(200);
		expect(looks).toBeLessThan(100);
	});
});
