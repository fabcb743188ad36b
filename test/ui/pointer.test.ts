import {describe, expect, it} from 'vitest';
import {lookedAt} from '../../source/ui/focus.js';
import {shownQuotation, windowOf} from '../../source/ui/shown.js';
import type {State} from '../../source/ui/state.js';
import {act, press, sample, start} from './sample.js';

const click = (state: State, row: number): State => act(state, {type: 'click', column: 5, row});

const windowIn = (state: State) => windowOf(state, state.place.quotation);

describe('a click in a list', () => {
	const quotes = press(start({markdown: sample.repeat(6), size: {columns: 80, rows: 24}}), 'q', 'j', 'j');

	it('chooses what is under it without moving the list, and a second one follows that', () => {
		for (let row = 5; row < 14; row++) {
			const once = click(quotes, row);
			if (once.place.inText) {
				expect(once.place.marked).toBe(shownQuotation(quotes, quotes.place.quotation)?.id);
				continue;
			}

			expect(windowIn(once)).toEqual(windowIn(quotes));
			const chosen = shownQuotation(once, once.place.quotation);
			expect(lookedAt(click(once, row))).toBe(chosen);
		}
	});

	it('lets the list move again with the keys', () => {
		const clicked = click(quotes, 12);
		expect(clicked.place.quotation).toBeGreaterThan(quotes.place.quotation);
		const moved = press(clicked, 'j');
		expect(windowIn(moved)).toEqual(
			windowIn(press(quotes, ...'jjjjjjjj'.slice(0, moved.place.quotation - quotes.place.quotation))),
		);
		const end = press(clicked, 'G');
		expect(windowIn(end).to).toBe(end.place.quotation + 1);
	});

	it('does not hold another list', () => {
		const clicked = click(quotes, 12);
		expect(windowOf(press(clicked, '2'), 0).from).toBe(0);
	});
});
