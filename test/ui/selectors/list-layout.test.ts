import {describe, expect, it} from 'vitest';
import {
	chipRows,
	entryHeight,
	groupTitle,
	listHeight,
	windowOf,
} from '../../../source/ui/selectors/list-layout.js';
import {groupedQuotations, listLength} from '../../../source/ui/selectors/listed.js';
import type {State} from '../../../source/ui/state.js';
import {press, sample, start} from '../sample.js';

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
