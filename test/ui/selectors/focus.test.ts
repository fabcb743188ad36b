import {describe, expect, it} from 'vitest';
import {panelLines, reached, textRows} from '../../../source/ui/selectors/focus.js';
import {layout} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

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

describe('how far the person is', () => {
	it('does not go back where a message takes a line from the text', () => {
		const markdown = `# Tides\n\n${'The water rose and fell again.\n\n'.repeat(40)}`;
		const state = press(start({markdown, size: {columns: 40, rows: 12}}), 'right', 'j', 'j');
		const told = {...state, message: 'This is longer than a line of so narrow a screen can be'};
		const at = (where: typeof state) => where.analysis && reached(where, where.analysis.article);
		expect(layout(told).body).toBe(layout(state).body - 1);
		expect(at(told)).toEqual(at(state));
	});

	it('is not at the end as long as evidence hides the last lines', () => {
		const markdown = `# Tides\n\n${'The water rose and fell again.\n\n'.repeat(12)}“It is over,” said Ada Holm.\n\n${'The water rose and fell again.\n\n'.repeat(4)}`;
		const state = press(start({markdown, size: {columns: 60, rows: 24}}), '.');
		const percent = (where: typeof state) => where.analysis && reached(where, where.analysis.article).percent;
		expect(panelLines(state, themeOf(state.look)).length).toBeGreaterThan(1);
		expect(percent(press(state, 'G'))).toBe(100);
		// A screen higher the text would end in sight, were it not for the evidence.
		const higher = press(state, 'G', 'k', 'k');
		expect(panelLines(higher, themeOf(higher.look)).length).toBeGreaterThan(1);
		expect(percent(higher)).toBeLessThan(100);
	});
});
