import {describe, expect, it} from 'vitest';
import {gutterLines, marginNames} from '../../source/ui/beside.js';
import {rowsOf} from '../../source/ui/rows.js';
import {bareText, type TextOptions} from '../../source/ui/text-options.js';
import {themeOf} from '../../source/ui/theme.js';
import {analysisOf} from './sample.js';

const article = `# Two towns

Mayor Ada Lind met her colleague Per Holm on Friday. Lind and Holm said that the bridge between their towns would be rebuilt by the spring, and that neither of them had asked for money.

Holm added that the ferry would go on until then.

Nobody was on the quay.
`;

const options = (width: number, gutter: number, margin: number, markdown = article): TextOptions => {
	const analysis = analysisOf(markdown);
	const rows = rowsOf(analysis.article, width);
	return {
		...bareText,
		analysis,
		rows,
		theme: themeOf('dark'),
		from: 0,
		height: rows.count,
		margin,
		gutter,
	};
};

const beside = (given: TextOptions): string[] => {
	const {text} = given.analysis.article;
	const lines = gutterLines(given, {start: 0, end: text.length});
	return Array.from({length: given.rows.count}, (_, row) =>
		(lines.get(row) ?? [])
			.map(part => part.text)
			.join('')
			.trimEnd(),
	);
};

describe('the gutter', () => {
	it('has a bar beside every row of a paraphrase, and nothing beside what nobody says', () => {
		const given = options(40, 2, 0);
		const {text} = given.analysis.article;
		const lines = beside(given);
		for (const [row, mark] of lines.entries()) {
			const words = text.slice(given.rows.starts[row], given.rows.ends[row]);
			expect([words, mark]).toEqual([words, /rebuilt|neither|money|ferry would/.test(words) ? '╎' : mark]);
		}

		expect(lines[lines.length - 1]).toBe('');
		expect(lines[0]).toBe('');
	});

	it('tells of doubt in the place of the bar, and the margin before the name', () => {
		const given = options(60, 4, 20);
		const quotations = given.analysis.quotations.map(quotation => ({...quotation, confidence: 0.5}));
		const doubted = {...given, analysis: {...given.analysis, quotations}};
		expect(beside(given).join()).not.toContain('?');
		expect(beside(doubted).find(line => line.startsWith('AL'))).toBe('AL?');
		const names = marginNames(doubted, {start: 0, end: given.analysis.article.text.length});
		expect([...names.values()][0].text).toMatch(/^\? /);
	});

	it('tells of all who say something together, one below the other', () => {
		const lines = beside(options(60, 4, 0));
		const first = lines.findIndex(line => line.startsWith('AL'));
		expect(lines[first + 1]).toMatch(/^PH/);
	});
});

describe('what is told at the end of a paragraph', () => {
	it('goes on beside the blank row, not beside the next paragraph', () => {
		const analysis = analysisOf('“Now,” said Ada Lind. “Never,” said Per Holm.\n\nNobody was on the quay.');
		const given = {...options(60, 4, 0), analysis, rows: rowsOf(analysis.article, 60), height: 3};
		expect(beside(given)).toEqual(['AL╎', 'PH', '']);
	});
});

describe('the margin', () => {
	it('names them side by side', () => {
		const given = options(60, 2, 20);
		const names = [...marginNames(given, {start: 0, end: given.analysis.article.text.length}).values()];
		expect(names.map(({text}) => text).join(' ')).toMatch(/Lind.* .*Holm/);
	});

	it('keeps who tells what others say, beside all of their words', () => {
		const told = '“It is late. Tomas Berg told me that the bridge would be shut,” said Ada Lind. “I left.”';
		const given = options(40, 4, 20, told);
		const span = {start: 0, end: given.analysis.article.text.length};
		expect(given.analysis.speakers).toHaveLength(2);
		expect([...marginNames(given, span).values()].map(({text}) => text)).toEqual(['Ada Lind']);
		const bars = [...gutterLines(given, span).values()].flat().filter(({text}) => text === '╎');
		expect(new Set(bars.map(({look}) => JSON.stringify(look))).size).toBe(1);
	});
});
