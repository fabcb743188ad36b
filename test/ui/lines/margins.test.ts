import {describe, expect, it} from 'vitest';
import type {Line} from '../../../source/ui/lines/lines.js';
import {gutterLines, marginNames} from '../../../source/ui/lines/margins.js';
import {rowsOf} from '../../../source/ui/rows.js';
import {bareText, type TextOptions} from '../../../source/ui/selectors/text-options.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf} from '../sample.js';

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

const plain = (line: Line): string => line.map(({text}) => text).join('');

const beside = (given: TextOptions): string[] => {
	const {text} = given.analysis.article;
	const lines = gutterLines(given, {start: 0, end: text.length});
	return Array.from({length: given.rows.count}, (_, row) => plain(lines.get(row) ?? []).trimEnd());
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
		expect(plain([...names.values()][0])).toMatch(/^\? /);
	});

	it('shows a bookmark also where doubt stands in the place of the bar', () => {
		const given = options(60, 4, 0, '“We wait,” said Ada Lind.');
		const [first] = given.analysis.quotations;
		const quotations = [{...first, confidence: 0.5}];
		const doubted = {...given, analysis: {...given.analysis, quotations}};
		expect(beside(doubted)[0]).toBe('AL?');
		expect(beside({...doubted, bookmarks: [0]})[0]).toBe('AL◆');
	});

	it('tells in one row who says something together, as far as there is room, and colours the bar as nobody’s', () => {
		const tellsIn = (gutter: number) => beside(options(60, gutter, 0)).filter(line => /\w/.test(line));
		expect(tellsIn(7)).toEqual(['AL+PH╎', '   PH╎']);
		expect(tellsIn(4)).toEqual(['AL+', 'PH╎']);
		const bars = [...gutterLines(options(60, 7, 0), {start: 0, end: 1000}).values()].map(line =>
			line.find(({text}) => text === '╎'),
		);
		expect(bars.map(bar => bar?.look?.color !== undefined)).toEqual([false, false, false, true]);
	});
});

describe('a row that several share', () => {
	const shared = '“Now,” said Ada Lind. “Never,” said Per Holm.\n\nNobody was on the quay.';

	it('tells of all in the order of their words, and stays beside them', () => {
		expect(beside(options(60, 7, 0, shared))).toEqual(['AL PH╎', '', '']);
		expect(beside(options(60, 4, 0, shared))).toEqual(['AL…', '', '']);
		const [first] = marginNames(options(60, 2, 20, shared), {start: 0, end: shared.length}).values();
		expect(plain(first)).toBe('Ada Li… · Per Ho…');
	});

	it('tells of the first and the last of more, and of whoever goes on speaking below', () => {
		const three = `“Now,” said Ada Lind. “Never,” said Per Holm. “Soon,” said Eva Moe. “It will be soon, and nobody will be asked whether that is too late for them.”`;
		expect(beside(options(70, 7, 0, three)).map(line => line.trim())).toEqual(['AL…EM╎', '╎', '╎']);
		expect(beside(options(70, 4, 0, three)).map(line => line.trim())).toEqual(['AL…', 'EM╎', '╎']);
	});

	it('keeps the bar of whoever’s words begin it', () => {
		const given = options(
			46,
			7,
			0,
			'“I cannot say what the others would do in this town of ours,” Ada Lind says. “They will do nothing before the spring,” said Per Holm.',
		);
		const lines = [...gutterLines(given, {start: 0, end: 1000}).values()];
		expect(lines.map(line => plain(line).trim())).toEqual(['AL╎', 'AL PH╎', '╎']);
		const [first, second, third] = lines.map(line => line.find(({text}) => text === '╎')?.look?.color);
		expect(second).toBe(first);
		expect(third).not.toBe(first);
	});
});

describe('the margin', () => {
	it('names them side by side', () => {
		const given = options(60, 2, 20);
		const names = [...marginNames(given, {start: 0, end: given.analysis.article.text.length}).values()];
		expect(names.map(plain).join(' ')).toMatch(/Lind.* .*Holm/);
	});

	it('goes on beside the next row of the same speakers before it cuts their names', () => {
		const talk =
			'Ada Lind: The keeper told me, “the ferry will not go before the ice does, and nobody knows when that will be.” So I went home.\n\nPer Holm: I see, and I thank you.';
		const given = options(60, 2, 20, talk);
		const span = {start: 0, end: given.analysis.article.text.length};
		const names = marginNames(given, span);
		const both = [...given.analysis.quotations].filter(({start}) => start < talk.indexOf('Per'));
		expect(both).toHaveLength(2);
		expect([...names.values()].map(plain).slice(0, 2)).toEqual(['Ada Lind ·', 'The keeper']);
	});

	it('keeps who tells what others say, beside all of their words', () => {
		const told = '“It is late. Tomas Berg told me that the bridge would be shut,” said Ada Lind. “I left.”';
		const given = options(40, 4, 20, told);
		const span = {start: 0, end: given.analysis.article.text.length};
		expect(given.analysis.speakers).toHaveLength(2);
		expect([...marginNames(given, span).values()].map(plain)).toEqual(['Ada Lind']);
		const bars = [...gutterLines(given, span).values()].flat().filter(({text}) => text === '╎');
		expect(new Set(bars.map(({look}) => JSON.stringify(look))).size).toBe(1);
	});
});
