import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../source/ui/lines/lines.js';
import {entryAtRow} from '../../../source/ui/lines/overlay-entry-lines.js';
import {overlayLines} from '../../../source/ui/lines/overlay-lines.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

describe('the list of links', () => {
	const long = `https://example.org/${'fares/'.repeat(20)}`;
	const listed = press(
		start({
			markdown: `See [the plan](https://example.org/plan), [the fares](${long}) and [more](https://example.org/).`,
			size: {columns: 80, rows: 24},
		}),
		'L',
	);
	const shown = (state: State) =>
		overlayLines(state, themeOf('none')).map(line => line.map(({text}) => text).join(''));

	it('shows the chosen address whole below, where it does not fit its line', () => {
		expect(shown(listed).join('')).not.toContain(long);
		const chosen = press(listed, 'down');
		expect(shown(chosen)).toHaveLength(layout(chosen).body);
		expect(
			shown(chosen)
				.slice(-2)
				.map(line => line.trim())
				.join(''),
		).toBe(long);
		expect(shown(chosen)[2]).toMatch(/^› {3}2 the fares/);
		expect(entryAtRow(chosen, 2, 78, 19)).toBe(1);
		expect(entryAtRow(chosen, 18, 78, 19)).toBeUndefined();
	});

	it('never is taller or wider than its room', () => {
		for (const rows of [5, 8, 10, 12, 24]) {
			for (const columns of [20, 40, 80]) {
				const state = {...press(listed, 'down'), size: {columns, rows}};
				expect(shown(state).length).toBeLessThanOrEqual(layout(state).body);
				expect(Math.max(...overlayLines(state, themeOf('none')).map(widthOf))).toBeLessThanOrEqual(
					columns - 2,
				);
			}
		}
	});
});
