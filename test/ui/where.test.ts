import {describe, expect, it} from 'vitest';
import {headingOf, whereOf} from '../../source/ui/where.js';
import {analysisOf, sample} from './sample.js';

const placesIn = (markdown: string): string[] => {
	const analysis = analysisOf(markdown);
	return analysis.quotations.map(quotation => whereOf(analysis, quotation));
};

describe('where a quotation stands', () => {
	it('is told by the heading above it', () => {
		const places = new Set(placesIn(sample));
		expect(places).toEqual(new Set(['§ Introduction', '§ What is planned', '§ What people say']));
	});

	it('is told by the number of its paragraph where there are no headings, since their sections repeat its words', () => {
		const plain = '“One,” said Ada Lind.\n\nNothing.\n\n“Two,” said Per Holm.';
		expect(placesIn(`---\ntitle: A day at the harbour\n---\n\n${plain}`)).toEqual([
			'paragraph 1',
			'paragraph 3',
		]);
		expect(placesIn(`---\ntitle: Lind calls it “a sad day”\n---\n\n${plain}`)[0]).toBe('title');
	});

	it('is told so before the first heading as well, where that stretch has no title', () => {
		expect(placesIn('“We begin,” said Ada Lind.\n\n## Later\n\n“We ended,” said Per Holm.')).toEqual([
			'paragraph 1',
			'§ Later',
		]);
	});
});

describe('headingOf', () => {
	it('is nothing where the title of the section is its own first words', () => {
		const analysis = analysisOf('“We begin,” said Ada Lind.\n\n## Later\n\n“We ended,” said Per Holm.');
		expect(analysis.quotations.map(quotation => headingOf(analysis, quotation))).toEqual([null, 'Later']);
	});
});
