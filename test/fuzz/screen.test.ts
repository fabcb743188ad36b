import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import {clean} from '../../source/document/clean.js';
import {columnsOf} from '../../source/document/columns.js';
import type {Action} from '../../source/ui/action.js';
import {chooserArea, frameOf} from '../../source/ui/frame.js';
import {initialState} from '../../source/ui/initial-state.js';
import {keymap} from '../../source/ui/keymap.js';
import {listOf} from '../../source/ui/lines/current-list.js';
import {describe as inWords} from '../../source/ui/lines/linear-text.js';
import {overlayLines} from '../../source/ui/lines/overlay-lines.js';
import {chosen} from '../../source/ui/selectors/focus.js';
import {windowOf} from '../../source/ui/selectors/list-layout.js';
import {listLength} from '../../source/ui/selectors/listed.js';
import type {State} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {update} from '../../source/ui/update.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';
import {analysisOf, sample} from '../ui/sample.js';
import {document, settings, trouble} from './settings.js';

const names = [
	...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789/?:;,.\'"<>[]{}#',
	...[
		'up',
		'down',
		'left',
		'right',
		'return',
		'escape',
		'backspace',
		'tab',
		'shift-tab',
		'pageup',
		'pagedown',
		'home',
		'end',
	],
	...['ctrl-u', 'ctrl-d', 'ctrl-w', 'ctrl-n', ' '],
];

const size = fc.record({
	columns: fc.oneof(fc.integer({min: 1, max: 220}), fc.constantFrom(1, 19, 20, 60, 99, 100, 120, 500)),
	rows: fc.oneof(fc.integer({min: 1, max: 70}), fc.constantFrom(1, 4, 5, 8, 16, 200)),
});

type Event = {readonly key: string} | Action;
const event: fc.Arbitrary<Event> = fc.oneof(
	{weight: 20, arbitrary: fc.record({key: fc.constantFrom(...names)})},
	{weight: 2, arbitrary: size.map(({columns, rows}): Action => ({type: 'resize', columns, rows}))},
	{
		weight: 2,
		arbitrary: fc
			.record({column: fc.nat({max: 220}), row: fc.nat({max: 70}), by: fc.constantFrom(-3, 3)})
			.map((at): Action => ({type: 'wheel', ...at})),
	},
	{
		weight: 2,
		arbitrary: fc
			.record({column: fc.nat({max: 220}), row: fc.nat({max: 70})})
			.map((at): Action => ({type: 'click', ...at})),
	},
	{
		weight: 1,
		arbitrary: trouble.map((text): Action => ({type: 'type', text: clean(text).replaceAll('\n', ' ')})),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom<Action>({type: 'background', is: 'light'}, {type: 'background', is: 'dark'}),
	},
);

/** What must hold of any state that keys can lead to. */
const check = (state: State): void => {
	const {analysis, place} = state;
	const length = analysis?.article.text.length ?? 0;
	expect(place.top).toBeGreaterThanOrEqual(0);
	expect(place.top).toBeLessThanOrEqual(length);
	const count = listLength(state);
	if (count > 0) {
		expect(chosen(state)).toBeGreaterThanOrEqual(0);
		expect(chosen(state)).toBeLessThan(count);
		const {from, to} = windowOf(state, chosen(state));
		expect(from).toBeLessThanOrEqual(chosen(state));
		expect(to).toBeGreaterThan(chosen(state));
	}

	const theme = themeOf(state.look);
	const {lines, inset} = frameOf(state, theme);
	expect(lines).toHaveLength(state.size.rows);
	const area = chooserArea(state);
	// Painting cuts at the edge; more than a screenful would be waste, and a row break would tear the screen.
	const wasteful = lines.filter((line, y) => {
		const isBeside = area !== null && y >= area.row && y < area.row + area.rows;
		const room = state.size.columns - (isBeside ? inset : 0);
		return line.reduce((sum, {text}) => sum + columnsOf(text), 0) >= Math.max(room, 20) + 220;
	});
	expect(wasteful).toEqual([]);
	expect(lines.flat().filter(({text}) => /[\n\r\t]/.test(text))).toEqual([]);

	if (area !== null && state.overlay === null) {
		const list = listOf(state, theme, Math.max(1, area.columns - 4));
		if (list.length > 0) {
			list.lines(chosen(state), true);
		}
	}

	if (state.overlay !== null) {
		overlayLines(state, theme);
	}
};

describe('the screen', () => {
	it('holds together under any keys, clicks and sizes, on any article', () => {
		fc.assert(
			fc.property(
				fc.oneof(document, fc.constant(sample)),
				size,
				fc.array(event, {maxLength: 120}),
				(source, first, events) => {
					const article = parseMarkdown(clean(source), {kind: 'file', name: 'x.md'});
					fc.pre(article.text !== '');
					// The sample comes in every second case, and was analysed before.
					const analysis = source === sample ? analysisOf(sample) : analyse(article, model);
					let state = initialState({size: first, locations: [], analysis});
					check(state);
					for (const happened of events) {
						const action = 'key' in happened ? keymap(state, happened.key) : happened;
						if (action !== undefined) {
							const before = state;
							[state] = update(state, action);
							inWords(before, state);
							frameOf(state, themeOf('none'));
						}
					}

					check(state);
				},
			),
			settings(),
		);
	});
});
