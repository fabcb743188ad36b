import {describe, expect, it} from 'vitest';
import {openingWords, quotationLines} from '../../../source/ui/lines/quotation-lines.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysed} from '../../analyse/said.js';
import {analysisOf} from '../sample.js';

const opening = (markdown: string): string[] => {
	const {article, quotations} = analysed(markdown);
	return quotations.map(quotation => openingWords(article, quotation));
};

describe('openingWords', () => {
	it('are those in marks where a context comes before them', () => {
		expect(opening('The mayor, Ida Holm, said the ferries, all of them, were “late again”.')).toEqual([
			'…“late again”',
		]);
	});

	it('are the first of a turn in a talk, whoever is quoted in it', () => {
		const [first] = opening(
			'HOLM: For the record, she said in her letter that the ferries were “late again”.\n\nVOSS: I did not.\n\nHOLM: You did.',
		);
		expect(first).toMatch(/^For the record, /);
	});

	it('are the first of a block quotation, below whoever says it', () => {
		const block = '> The harbour is dark. A pilot called it “a cellar” and rowed home.';
		const [first] = opening(`Our correspondent Ida Holm is in Lund. She writes:\n\n${block}`);
		expect(first).toMatch(/^The harbour is dark\. /);
		const [other] = opening('The harbour, all of it, Ida Holm wrote on Monday, was “a cellar”.');
		expect(other).toBe('…“a cellar”');
	});
});

describe('the pane of a quotation', () => {
	const calm = 'The river was calm on that day, and the boats lay still. ';
	const pane = (markdown: string, height: number, width = 40): string[] => {
		const analysis = analysisOf(markdown);
		return quotationLines(analysis, analysis.quotations[0], width, themeOf('none'), height).map(line =>
			line.map(({text}) => text).join(''),
		);
	};
	const paragraphOf = (lines: readonly string[]) => lines.slice(0, lines.indexOf(''));

	it('tells where more of the paragraph is out of sight, before and behind', () => {
		const markdown = `${calm.repeat(6)}Ada Lind called the day “a gift.” ${calm.repeat(6)}`;
		const cut = paragraphOf(pane(markdown, 9));
		expect(cut.at(0)).toMatch(/^…/);
		expect(cut.at(-1)).toMatch(/…$/);
		expect(cut.join('').match(/…/g)).toHaveLength(2);
		expect(pane(markdown, 60).join('')).not.toContain('…');
		const first = paragraphOf(pane(`Ada Lind called the day “a gift.” ${calm.repeat(6)}`, 9));
		expect(first.at(0)).toMatch(/^Ada/);
		expect(first.at(-1)).toMatch(/…$/);
	});

	it('tells it at the side where the script begins and ends', () => {
		const cut = paragraphOf(pane(`“${'שלום לכולם היום בעיר '.repeat(20)}”`, 9));
		expect(cut.at(-1)).toMatch(/^…/);
		expect(cut.at(0)).not.toContain('…');
	});

	it('cuts the way to the name only where there is no room for it', () => {
		const markdown = `“It went well,” said Ada Lind, a consultant for the keeping of the western lighthouses at the Harbour Office of the Northern Isles.`;
		const whole = pane(markdown, 30).join(' ');
		expect(whole).toContain('Isles paragraph\u00A01');
		const height = pane(markdown, 30).length;
		expect(pane(markdown, height).join(' ')).toBe(whole);
		expect(pane(markdown, height - 1).join(' ')).toMatch(/… paragraph.1$/);
	});

	it('ends with the place, its number in sight at every width', () => {
		const markdown = `## What the keepers of the western lighthouses had to tell us on that day\n\n“It went,” said Ada Lind.`;
		for (const width of [20, 30, 44, 60]) {
			for (const height of [6, 30]) {
				expect(pane(markdown, height, width).at(-1)).toMatch(/paragraph.1$/);
			}
		}
	});
});
