import {describe, expect, it} from 'vitest';
import {parseText} from '../../source/parse/text.js';

const parse = (...lines: string[]) => parseText(lines.join('\n'), {kind: 'file', name: 'a.txt'});

/** The blocks, each with its kind and marker. */
const told = (...lines: string[]): string[] => {
	const {text, blocks} = parse(...lines);
	return blocks.map(({kind, marker, start, end}) =>
		[kind, marker, text.slice(start, end)].filter(Boolean).join(' '),
	);
};

const sentence = 'Here is a sentence that is long enough to fill the most of a line.';

describe('parseText', () => {
	it('has a paragraph between two blank lines, also where these have spaces in them', () => {
		expect(told(sentence, ' \t', sentence, '', '', sentence)).toEqual(Array(3).fill(`paragraph ${sentence}`));
	});

	it('joins lines that a program broke', () => {
		expect(told('The first line goes on for about fifty columns and', 'ends in the second.')).toEqual([
			'paragraph The first line goes on for about fifty columns and ends in the second.',
		]);
	});

	it('keeps lines that the writer broke', () => {
		expect(told('Roses are red,', 'violets are blue.')).toEqual([
			'paragraph Roses are red,\nviolets are blue.',
		]);
	});

	it('has a paragraph a line where lines are longer than any that was broken', () => {
		const long = `${sentence} ${sentence}`;
		expect(told(long, 'Short.', long)).toEqual([
			`paragraph ${long}`,
			'paragraph Short.',
			`paragraph ${long}`,
		]);
	});

	it('begins a paragraph at an indent', () => {
		expect(told(`  ${sentence}`, sentence, `\t${sentence}`)).toEqual([
			`paragraph ${sentence} ${sentence}`,
			`paragraph ${sentence}`,
		]);
	});

	it.each(['-', '*', '•', '–'])('has items behind %s', sign => {
		expect(told(`${sign} one`, `${sign} two`)).toEqual(['item • one', 'item • two']);
	});

	it('has items behind numbers, with these as they are', () => {
		expect(told('1. one', '2) two')).toEqual(['item 1. one', 'item 2) two']);
	});

	it('goes on with an item in a line that is set in, or behind a full one', () => {
		expect(told('- one', '  and more', `- ${sentence}`, 'and more')).toEqual([
			'item • one and more',
			`item • ${sentence} and more`,
		]);
	});

	it('keeps apart what introduces a list', () => {
		expect(told('To do:', '- one')).toEqual(['paragraph To do:', 'item • one']);
		expect(told(`${sentence.slice(0, -1)}:`, '- one')).toEqual([
			`paragraph ${sentence.slice(0, -1)}:`,
			'item • one',
		]);
	});

	it('does not take a number for an item that only happens to begin a line', () => {
		expect(told('It was agreed to meet again in the town hall on May', '12. Nobody came.')).toEqual([
			'paragraph It was agreed to meet again in the town hall on May 12. Nobody came.',
		]);
	});

	it.each([
		['a few words', 'The last mill', 'The last mill'],
		['words in two lines', 'The last mill\nof the river', 'The last mill of the river'],
		['a short sentence', 'The mill stops.', 'The mill stops.'],
	])('takes %s at the top for the title', (_, top, title) => {
		expect(parse(top, '', sentence, '', sentence).title).toBe(title);
		expect(told(top, '', sentence, '', sentence)[0]).toBe(`title ${title}`);
	});

	it.each([
		['a sentence among sentences', sentence],
		['a quotation', '“I quit,” he said'],
		['words that go on', 'Dear readers,'],
		['more than a title holds', 'word '.repeat(40)],
	])('does not take %s for the title', (_, top) => {
		expect(parse(top, '', sentence, '', sentence).title).toBeNull();
	});

	it('has no title where there is nothing else', () => {
		expect(told('Only this')).toEqual(['paragraph Only this']);
	});

	it('reads the date below the title', () => {
		const article = parse('The last mill', '', '3 May 2021', '', sentence);
		expect(article.published).toBe('2021-05-03');
		expect(article.text).toBe(`The last mill\n\n${sentence}`);
	});

	it('leaves a date where it is a sentence’s beginning', () => {
		const dated = '3 May 2021 was the day on which the mill stopped, and nobody noticed it.';
		expect(parse('The last mill', '', dated, '', sentence)).toMatchObject({published: null});
	});

	it('keeps the address that answered', () => {
		const {url} = parseText('Words', {kind: 'url', name: 'a'}, 'https://news.example/a.txt');
		expect(url).toBe('https://news.example/a.txt');
	});
});
