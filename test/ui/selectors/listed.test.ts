import {describe, expect, it} from 'vitest';
import {
	chipRows,
	entryHeight,
	groupTitle,
	listHeight,
	windowOf,
} from '../../../source/ui/selectors/list-layout.js';
import {
	groupedQuotations,
	listLength,
	quotationsWith,
	shownQuotations,
	speakersWith,
} from '../../../source/ui/selectors/listed.js';
import {noFilter, type State} from '../../../source/ui/state.js';
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

describe('the window of a list', () => {
	const heightOf = (state: State, {from, to}: {from: number; to: number}) => {
		const titles = Array.from({length: to - from}, (_, i) => groupTitle(state, from + i, from)).filter(
			Boolean,
		);
		return (to - from) * entryHeight(state) + titles.length;
	};

	it('has the chosen entry in sight and fills its room, wherever that is', () => {
		for (const [columns, rows] of [
			[80, 24],
			[100, 30],
			[60, 12],
			[20, 5],
			[140, 40],
		]) {
			for (const keys of [[], ['w']]) {
				const state = press(start({markdown: sample.repeat(6), size: {columns, rows}}), 'q', ...keys);
				const room = listHeight(state) - chipRows(state);
				for (let chosen = 0; chosen < listLength(state); chosen++) {
					const {from, to} = windowOf(state, chosen);
					expect(from).toBeLessThanOrEqual(chosen);
					expect(to).toBeGreaterThan(chosen);
					expect(heightOf(state, {from, to})).toBeLessThanOrEqual(room);
					// One more above would not fit.
					const isFull = heightOf(state, {from: from - 1, to}) > room;
					expect(from === 0 || isFull || to < listLength(state)).toBe(true);
				}
			}
		}
	});

	it('tells at its head whose quotation that is, if another group is told below it', () => {
		const state = press(start({markdown: sample.repeat(6), size: {columns: 80, rows: 24}}), 'q', 'v');
		const grouped = groupedQuotations(state);
		const within = grouped.findIndex(({isFirst}, i) => i > 0 && !isFirst);
		expect(groupTitle(state, within)).toBeNull();
		expect(groupTitle(state, within, within)).toBe(grouped[within].title);
		expect(groupTitle(state, within + 1, within)).toBe(
			grouped[within + 1].isFirst ? grouped[within + 1].title : null,
		);
	});

	it('is empty where nothing is listed', () => {
		expect(windowOf(press(start({markdown: 'Plain words.'}), 'q'), 0)).toEqual({from: 0, to: 0});
	});
});
