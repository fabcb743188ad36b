import {describe, expect, it} from 'vitest';
import {headingOf, whereLines, whereOf} from '../../../source/ui/selectors/where.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf, sample} from '../sample.js';

const placesIn = (markdown: string): string[] => {
	const analysis = analysisOf(markdown);
	return analysis.quotations.map(quotation => whereOf(analysis, quotation));
};

describe('where a quotation stands', () => {
	it('is told by the heading above it and the number of its paragraph', () => {
		expect([...new Set(placesIn(sample))]).toEqual([
			'§ Introduction · paragraph 1',
			'§ What is planned · paragraph 2',
			'§ What is planned · paragraph 3',
			'§ What people say · paragraph 6',
			'§ What people say · paragraph 7',
		]);
	});

	it('is told in little room by as much of the heading as fits, and by all of the number', () => {
		const analysis = analysisOf(sample);
		const told = (width: number) => whereOf(analysis, analysis.quotations[1], width);
		expect(told(31)).toBe('§ What is planned · paragraph 2');
		expect(told(28)).toBe('§ What is pla… · paragraph 2');
		expect(told(20)).toBe('paragraph 2');
	});

	it('is told by the number of its paragraph where there are no headings, since their sections repeat its words', () => {
		const plain = '“One,” said Ada Lind.\n\nNothing.\n\n“Two,” said Per Holm.';
		expect(placesIn(`---\ntitle: A day at the harbour\n---\n\n${plain}`)).toEqual([
			'paragraph 1',
			'paragraph 3',
		]);
		expect(placesIn(`---\ntitle: Lind calls it “a sad day”\n---\n\n${plain}`)[0]).toBe('title');
	});

	it('is told by what it stands in where that is no paragraph', () => {
		const [title] = placesIn(
			'---\ntitle: Lind calls it “a sad day”\n---\n\n“One,” said Ada Lind.\n\n## Later\n\nNo.',
		);
		expect(title).toBe('title');
		expect(placesIn('## Early\n\nYes.\n\n## Holm: “We are late”\n\nNo.')[0]).toMatch(
			/^§ Holm: .* · heading$/,
		);
	});

	it('is told so before the first heading as well, where that stretch has no title', () => {
		expect(placesIn('“We begin,” said Ada Lind.\n\n## Later\n\n“We ended,” said Per Holm.')).toEqual([
			'paragraph 1',
			'§ Later · paragraph 2',
		]);
	});
});

describe('whereLines', () => {
	it('keep the number with what it counts', () => {
		const analysis = analysisOf(sample);
		const lines = (width: number) =>
			whereLines(analysis, analysis.quotations[1], width, themeOf('none'), 'direct · ', 2).map(line =>
				line.map(({text}) => text).join(''),
			);
		expect(lines(60)).toEqual(['  direct · § What is planned · paragraph\u00A02']);
		expect(lines(40)).toEqual(['  direct · § What is planned ·', '  paragraph\u00A02']);
	});
});

describe('headingOf', () => {
	it('is nothing where the title of the section is its own first words', () => {
		const analysis = analysisOf('“We begin,” said Ada Lind.\n\n## Later\n\n“We ended,” said Per Holm.');
		expect(analysis.quotations.map(quotation => headingOf(analysis, quotation))).toEqual([null, 'Later']);
	});
});
