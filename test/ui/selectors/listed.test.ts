import {describe, expect, it} from 'vitest';
import {
	groupedQuotations,
	quotationsWith,
	shownQuotations,
	speakersWith,
} from '../../../source/ui/selectors/listed.js';
import {noFilter} from '../../../source/ui/state.js';
import {analysisOf, press, sample, start} from '../sample.js';

const analysis = analysisOf(sample);

describe('what a filter leaves', () => {
	it('has all of the words, in the quotation or in a name or role of who says it', () => {
		const words = (query: string) =>
			quotationsWith(analysis, {...noFilter, words: query}).map(({text}) => text);
		expect(words('steel')).toEqual([expect.stringContaining('The steel has to go')]);
		expect(words('steel patches').length).toBe(1);
		expect(words('steel zebra')).toEqual([]);
		expect(words('engineer timetable').length).toBe(1);
	});

	it('is one speaker’s, of one kind', () => {
		const filter = {...noFilter, speaker: 'tomas-berg', kind: 'direct'} as const;
		const left = quotationsWith(analysis, filter);
		expect(left.length).toBeGreaterThan(0);
		expect(left.every(({kind, speakers}) => kind === 'direct' && speakers.includes('tomas-berg'))).toBe(true);
	});

	it('is of speakers whoever goes by the words', () => {
		const names = (query: string) => speakersWith(analysis, query).map(({name}) => name);
		expect(names('mayor')).toEqual(['Ingrid Solheim']);
		expect(names('BERG')).toEqual([]);
		expect(names('berg')).toEqual(['Tomas Berg']);
	});
});

describe('groups', () => {
	const state = press(start({markdown: sample.repeat(2)}), 'q');

	it('of sections are in the order of the text, those without a speaker behind', () => {
		const starts = groupedQuotations(state)
			.filter(({quotation}) => quotation.speakers.length > 0)
			.map(({quotation}) => quotation.start);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
	});

	it('of speakers have a title for each, and all of their words', () => {
		const grouped = groupedQuotations(press(state, 'v'));
		const titles = grouped.flatMap(({isFirst, title}) => (isFirst && title) || []);
		expect(new Set(titles).size).toBe(titles.length);
		expect(grouped.length).toBe(shownQuotations(state).length);
	});
});
