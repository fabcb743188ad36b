import {describe, expect, it} from 'vitest';
import {headerLines} from '../../source/ui/header-lines.js';
import {initialState} from '../../source/ui/initial-state.js';
import {themeOf} from '../../source/ui/theme.js';
import {analysisOf, press} from './sample.js';

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
		expect(toldIn(press(state, 'z'))).toMatch(/1 min left|1 min in all/);
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
