import {describe, expect, it} from 'vitest';
import {initialState} from '../../../source/ui/initial-state.js';
import {headerLines} from '../../../source/ui/lines/header-lines.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf, press, sample, start} from '../sample.js';

const words = (count: number): string => Array.from({length: count}, (_, i) => `word${i}`).join(' ');

describe('the header', () => {
	it('tells the same length where one reads as where one looks', () => {
		// A little more than a minute: what is left is rounded up, all of it is not.
		const paragraphs = Array.from({length: 28}, (_, i) => `${words(10)} and ${i}.`).join('\n\n');
		const state = initialState({
			size: {columns: 40, rows: 24},
			locations: [],
			analysis: analysisOf(`# Long\n\n${paragraphs}`),
		});
		const toldIn = (shown: typeof state) =>
			headerLines(shown, themeOf('none'))
				.map(line => line.map(({text}) => text).join(''))
				.join(' ');
		expect(toldIn(state)).toContain('1 min');
		expect(toldIn(press(state, 'z'))).toContain('1 min left');
	});

	it('tells the section and what is left of the article, in the same words wherever that is', () => {
		const long = `## ${words(5)}\n\n${Array.from({length: 60}, (_, i) => `${words(20)} ${i}.`).join('\n\n')}\n\n## Last\n\n${words(9)}`;
		const first = press(start({size: {columns: 60, rows: 24}, markdown: long}), 'z');
		const readingAt = (state: typeof first) =>
			headerLines(state, themeOf('none'))[1]
				.map(({text}) => text)
				.join('');
		expect(readingAt(first)).toMatch(/^ § word0 word1 word2 word3 word4 +\d min left$/);
		expect(readingAt(press(first, ' ', ' ', ' '))).toMatch(/^ § word0 word1 word2 word3 word4 +\d min left$/);
		expect(readingAt(press(first, 'G'))).toMatch(/ the end$/);
		// It ends where the position in the footer does, and what lists count.
		expect(readingAt(first)).toHaveLength(59);
	});

	it('calls an article without a title by the name of its file, without its folders', () => {
		const {article, ...rest} = analysisOf('Plain words.');
		const named = (kind: 'file' | 'url', name: string) =>
			headerLines(
				start({analysis: {...rest, article: {...article, location: {kind, name}}}}),
				themeOf('none'),
			)[0]
				.map(({text}) => text)
				.join('')
				.trim();
		expect(named('file', '/home/ana/talks/late.txt')).toBe('late.txt');
		expect(named('file', 'C:\\talks\\late.txt')).toBe('late.txt');
		expect(named('file', '/home/ana/\u001B]0;/x\u001B\\late.txt')).toBe('late.txt');
		expect(named('url', 'https://example.org/late.txt')).toBe('https://example.org/late.txt');
	});

	it('keeps who wrote the article, and when, where not all of it fits', () => {
		const author = (byline: string) => `---\nauthor: ${byline}\nsite: The Quay\ndate: 2024-05-06\n---\n\n`;
		const factsAt = (columns: number, byline = 'Ana Ruiz') =>
			headerLines(
				start({
					size: {columns, rows: 24},
					markdown: author(byline) + sample.replace(/^---.*?---\n/s, '# Bridge\n'),
				}),
				themeOf('none'),
			)[1]
				.map(({text}) => text)
				.join('')
				.trim();
		const all = 'Ana Ruiz · The Quay · 6 May 2024 · 1 min · 3 sections · 3 speakers · 6 quotations';
		expect(factsAt(100)).toBe(all);
		expect(factsAt(80)).toBe(all.replace(' · 3 sections', ''));
		expect(factsAt(66)).toBe(all.replace(' · 3 sections', '').replace(' · The Quay', ''));
		expect(factsAt(40)).toBe('Ana Ruiz · 6 May 2024 · 1 min');
		expect(factsAt(24)).toBe('Ana Ruiz · 6 May 2024');
		// One that takes more than the line leaves it to the rest.
		expect(factsAt(40, `Ana ${'Ruiz-'.repeat(8)}Soto`)).toMatch(/^6 May 2024 · 1 min/);
	});

	it('tells of no article above the list of them', () => {
		const state = initialState({
			size: {columns: 80, rows: 24},
			locations: ['a.md', 'b.md'],
			analysis: analysisOf(`# Long\n\n${words(20)}.`),
		});
		const listed = press(state, '0');
		expect(listed.place.view).toBe('documents');
		const [title, facts] = headerLines(listed, themeOf('none')).map(line =>
			line.map(({text}) => text).join(''),
		);
		expect([title.trim(), facts.trim()]).toEqual(['Articles', '2 to choose from']);
	});
});
