import {describe, expect, it} from 'vitest';
import type {Quotation} from '../../source/document/analysis.js';
import {chainInWords, evidenceInOne, evidenceLines} from '../../source/ui/evidence.js';
import {themeOf} from '../../source/ui/theme.js';
import {analysisOf} from './sample.js';

const analysis = analysisOf(
	'“We are ready,” said Ada Lind. “So are we,” said Per Holm. “Not yet,” said Tomas Berg, an engineer.',
);
const excerpt = (text: string) => ({text, start: 0, end: text.length});
const quotation = (speakers: readonly string[], ...chain: string[]): Quotation => ({
	...analysis.quotations[0],
	speakers: analysis.speakers.filter(({name}) => speakers.includes(name)).map(({id}) => id),
	source: excerpt(chain[0]),
	chain: chain.map(excerpt),
});

describe('chainInWords', () => {
	it('goes from the mention over what it stands for to the name', () => {
		expect(chainInWords(analysis, quotation(['Ada Lind'], 'she', 'Lind', 'Ada Lind'))).toBe(
			'“she” → “Lind” → Ada Lind',
		);
		expect(chainInWords(analysis, quotation(['Ada Lind'], 'Ada Lind'))).toBe('Ada Lind');
	});

	it('goes to all who say something together at once', () => {
		expect(chainInWords(analysis, quotation(['Ada Lind', 'Per Holm'], 'both', 'Lind', 'Holm'))).toBe(
			'“both” → “Lind” and “Holm” → Ada Lind and Per Holm',
		);
		expect(chainInWords(analysis, quotation(['Ada Lind', 'Per Holm'], 'both', 'Ada Lind', 'Per Holm'))).toBe(
			'“both” → Ada Lind and Per Holm',
		);
	});

	it('admits where no name was found', () => {
		const unnamed = analysisOf('“Not yet,” said a senior official.');
		expect(chainInWords(unnamed, unnamed.quotations[0])).toBe('a senior official, no name found');
	});
});

describe('the evidence', () => {
	const linesOf = (markdown: string, words: string): string[] => {
		const told = analysisOf(markdown);
		const found = told.quotations.find(({text}) => text.includes(words) && text.length < words.length + 8);
		return found
			? evidenceLines(told, found, themeOf('none'), 60).map(line => line.map(({text}) => text).join(''))
			: [];
	};

	it('tells who tells what another is to have said', () => {
		const markdown = '“Tomas Berg told me that the bridge would be shut,” said Ada Lind.';
		expect(linesOf(markdown, 'that the bridge would be shut')).toContain('as told by Ada Lind');
		expect(linesOf(markdown, 'Tomas Berg told me that the bridge would be shut').join()).not.toContain(
			'as told',
		);
		expect(linesOf('“I said ‘never’ to them,” said Ada Lind.', '‘never’').join()).not.toContain('as told');
	});
});

describe('evidenceInOne', () => {
	const told = (width: number): string =>
		evidenceInOne(analysis, analysis.quotations[0], themeOf('dark'), width)
			.map(({text}) => text)
			.join('');

	it('tells who, how sure and by which cue in one line, and cuts it at the width', () => {
		expect(told(60)).toBe('── AL Ada Lind  sure  cue said');
		expect(told(20)).toBe('── AL Ada Lind  sur…');
	});
});
