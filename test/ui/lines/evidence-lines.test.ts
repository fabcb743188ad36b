import {describe, expect, it} from 'vitest';
import type {Quotation} from '../../../source/document/analysis.js';
import {columnsOf} from '../../../source/document/columns.js';
import {anchorOf, corrected} from '../../../source/document/corrected.js';
import {
	chainInWords,
	evidenceInOne,
	evidenceLines,
	evidencePanel,
	kindAndConfidence,
} from '../../../source/ui/lines/evidence-lines.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf, sample} from '../sample.js';

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

it('tells behind how sure it is what is in doubt', () => {
	const doubtful = {...quotation(['Ada Lind'], 'she'), confidence: 0.5, doubt: 'speaker' as const};
	expect(kindAndConfidence(doubtful)).toBe('direct · uncertain (50%): who is “she”?');
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

	it('stands behind the marks of all of them, joined as they are beside the text', () => {
		const [who] = evidenceLines(analysis, quotation(['Ada Lind', 'Per Holm'], 'both'), themeOf('dark'), 76);
		expect(who.map(({text}) => text).join('')).toMatch(/^AL\+PH Ada Lind, Per Holm/);
		const [first, , second] = who;
		expect(first.look?.color).not.toBe(second.look?.color);
	});

	it('admits where no name was found', () => {
		const unnamed = analysisOf('“Not yet,” said a senior official.');
		expect(chainInWords(unnamed, unnamed.quotations[0])).toBe('a senior official, no name found');
	});
});

describe('the evidence of a turn', () => {
	it('has the sign behind its label in marks', () => {
		const talk = analysisOf(
			'Ida Holm: We will talk.\n\nBo Ek: That is a lie.\n\nIda Holm: Go on.\n\nBo Ek: I have the mails.',
		);
		const [who] = evidenceLines(talk, talk.quotations[0], themeOf('none'), 76);
		expect(who.map(({text}) => text).join('')).toMatch(/ {2}cue “:”$/);
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

	it('keeps a name in one piece, where a line holds it', () => {
		const article = '“We count,” said Mayor Ingrid Solheim Anderson-Whitcombe.';
		const way = linesOf(article, 'We count').slice(-2);
		expect(way).toEqual([
			'“Mayor Ingrid Solheim Anderson-Whitcombe” →',
			'Ingrid Solheim Anderson-Whitcombe, Mayor',
		]);
	});

	it('tells who tells what another is to have said', () => {
		const markdown = '“Tomas Berg told me that the bridge would be shut,” said Ada Lind.';
		expect(linesOf(markdown, 'that the bridge would be shut')).toContain('as told by Ada Lind');
		expect(linesOf(markdown, 'Tomas Berg told me that the bridge would be shut').join()).not.toContain(
			'as told',
		);
		expect(linesOf('“I said ‘never’ to them,” said Ada Lind.', '‘never’').join()).not.toContain('as told');
	});
});

describe('the way to the name', () => {
	it('takes two lines at most, and more where there is room', () => {
		const told = analysisOf(
			'“It went,” said Ada Lind, a consultant for the keeping of the western lighthouses at the Harbour Office of the Northern Isles.',
		);
		const wayAt = (room: number) =>
			evidenceLines(told, told.quotations[0], themeOf('none'), 40, room)
				.map(line => line.map(({text}) => text).join(''))
				.slice(2);
		expect(wayAt(0)).toHaveLength(2);
		expect(wayAt(0).at(-1)).toMatch(/…$/);
		expect(wayAt(5)).toHaveLength(3);
		expect(wayAt(99).join(' ')).toMatch(/Northern Isles$/);
	});

	it('tells names that are too long for their line', () => {
		const told = analysisOf('“It went,” said Ada Lind and Per Holm.');
		const shown = evidenceLines(told, told.quotations[0], themeOf('none'), 20)
			.map(line => line.map(({text}) => text).join(''))
			.join(' ');
		expect(shown).toContain('Holm');
	});
});

describe('evidenceInOne', () => {
	const told = (width: number): string =>
		evidenceInOne(analysis, analysis.quotations[0], themeOf('dark'), width)
			.map(({text}) => text)
			.join('');

	it('tells who, how sure and by which cue in one line, and cuts it at the width', () => {
		expect(told(30)).toBe('── AL Ada Lind  sure  cue said');
		expect(told(20)).toBe('── AL Ada Lind  sur…');
	});

	it('tells the paragraph where that fits as a whole', () => {
		expect(told(43)).toBe('── AL Ada Lind  sure  cue said  paragraph 1');
		expect(told(42)).toBe('── AL Ada Lind  sure  cue said');
	});
});

describe('the evidence below the text', () => {
	it('tells in its rule where in the article one is', () => {
		const told = analysisOf(sample);
		const ruleAt = (width: number) =>
			evidencePanel(told, told.quotations[1], themeOf('none'), width)[0]
				.map(({text}) => text)
				.join('');
		expect(ruleAt(50)).toBe(`── § What is planned · paragraph 2 ${'─'.repeat(15)}`);
		expect(ruleAt(32)).toBe('── § What is pl… · paragraph 2 ─');
		for (let width = 18; width < 40; width++) {
			expect(columnsOf(ruleAt(width))).toBe(width);
		}
	});
});

describe('a quotation that a person has corrected', () => {
	const [first] = analysis.quotations;
	const correct = (...speakers: string[]) =>
		corrected(analysis, [{at: anchorOf(first), speakers}]).quotations[0];
	const told = (...speakers: string[]) =>
		evidenceLines(
			corrected(analysis, [{at: anchorOf(first), speakers}]),
			correct(...speakers),
			themeOf('none'),
			80,
		).map(line => line.map(({text}) => text).join(''));

	it('does not lead from the mention of somebody else, and tells who was found', () => {
		expect(told('Tomas Berg')).toEqual([
			'TB Tomas Berg  direct · corrected  cue said',
			'found: Ada Lind',
			'Tomas Berg, engineer',
		]);
		expect(told()).toEqual([
			'Unattributed  direct · corrected  cue said',
			'found: Ada Lind',
			'Nobody’s words, as you said',
		]);
	});

	it('has its evidence where it is as it was found', () => {
		expect(told('Ada Lind')).toEqual(['AL Ada Lind  direct · checked  cue said']);
	});
});

it('tells in which paragraph the mention stands that a heading lacks', () => {
	const repeated = analysisOf(
		'# News\n\nAda Lind came at noon with the mayor and his clerk, and they all sat down.\n\n## “We are ready for rain”\n\n“We are ready for rain,” she said.',
	);
	const told = repeated.quotations.map(one =>
		evidenceLines(repeated, one, themeOf('none'), 80)
			.map(line => line.map(({text}) => text).join(''))
			.at(-1),
	);
	expect(told).toEqual(['paragraph 2: “she” → Ada Lind', '“she” → Ada Lind']);
});
