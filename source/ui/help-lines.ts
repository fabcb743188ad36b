import {pad} from '../document/columns.js';
import {bindings} from './keymap.js';
import {type Line, segment, widthOf, wrapped} from './lines.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';

/** Columns for the keys, and how wide the help must be to stand in two halves. */
const keyColumn = 10;
const twoHalves = 72;

const groupLines = (state: State, group: string, theme: Theme, width: number): Line[] => [
	[segment(group, theme.heading)],
	...bindings
		.filter(({help, when, keys}) => help?.group === group && (keys[0] !== '0' || (when?.(state) ?? true)))
		.flatMap(({help}): Line[] => {
			const [first, ...rest] = wrapped(help?.text ?? '', width, undefined, keyColumn + 2);
			return [
				[segment('  '), segment(pad(help?.keys ?? '', keyColumn), theme.key), ...first.slice(1)],
				...rest,
			];
		}),
];

/**
 * The help, made from the live key table.
 *
 * @param width of the whole in columns; where there is room the groups stand in two halves
 */
export const helpLines = (state: State, theme: Theme, width: number): Line[] => {
	const inHalves = width >= twoHalves;
	const half = inHalves ? Math.floor(width / 2) - 1 : width;
	const column = (...groups: string[]): Line[] =>
		groups.flatMap((group, i) => [...(i > 0 ? [[]] : []), ...groupLines(state, group, theme, half)]);
	if (!inHalves) {
		return column('Move', 'Look', 'Find', 'More');
	}

	const [left, right] = [column('Move', 'Look'), column('Find', 'More')];
	return Array.from({length: Math.max(left.length, right.length)}, (_, i): Line => {
		const first = left[i] ?? [];
		return [...first, segment(' '.repeat(half + 2 - widthOf(first))), ...(right[i] ?? [])];
	});
};
