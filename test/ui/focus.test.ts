import {describe, expect, it} from 'vitest';
import {panelLines, textRows} from '../../source/ui/focus.js';
import {layout} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {press, start} from './sample.js';

describe('the evidence below the text', () => {
	const marked = (rows: number) => press(start({size: {columns: 60, rows}}), '.');
	/** The fewest rows of a screen whose body has so many. */
	const screen = (body: number): number => {
		let rows = 1;
		while (layout(marked(rows)).body < body) {
			rows++;
		}

		return rows;
	};

	it.each([
		[4, 0],
		[5, 1],
		[11, 1],
	])('takes of a body of %i rows %i', (body, rows) => {
		const state = marked(screen(body));
		expect(layout(state).body).toBe(body);
		expect(panelLines(state, themeOf(state.look))).toHaveLength(rows);
		expect(textRows(state)).toBe(body - rows);
	});

	it('takes more where there is room for it', () => {
		const state = marked(screen(12));
		const panel = panelLines(state, themeOf(state.look));
		expect(panel.length).toBeGreaterThan(1);
		expect(textRows(state)).toBe(layout(state).body - panel.length);
	});

	it('takes nothing while no quotation is looked at', () => {
		const state = start({size: {columns: 60, rows: 30}});
		expect(panelLines(state, themeOf(state.look))).toEqual([]);
	});
});
