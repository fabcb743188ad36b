import {columnsOf, pad} from '../../document/columns.js';
import type {Binding} from '../bindings/binding.js';
import {type CommandUsage, commandTable} from '../bindings/command-table.js';
import {bindingsOf} from '../bindings/key-table.js';
import {typing} from '../bindings/typing.js';
import {helpKeys, keysShown} from '../keys/key-labels.js';
import {isIn} from '../selectors/search.js';
import type {State} from '../state.js';
import type {Theme} from '../theme.js';
import {type Line, segment, widthOf, wrapped} from './lines.js';
import {quoted} from './typed.js';

const groups = ['Move', 'Look', 'Find', 'Type', 'More'] as const;
/** Columns for the keys, and how wide the help must be to stand in two halves. */
const keyColumn = 12;
const twoHalves = 76;

/** Every key of which the help may tell. */
const explained = (state: State): readonly Binding[] => [...bindingsOf(state), ...typing];

/** Whoever looks for something may want to give it another key. */
const isSearched = ({overlay}: State): boolean => (overlay?.words ?? '') !== '';

/** What the config file calls the bindings of a line: `page-down, page-up`; nothing where it gives them no other keys. */
const namesOf = ({name, help}: Pick<Binding, 'name' | 'help'>): string =>
	help?.group === 'Type' ? '' : [name, ...(help?.with ?? [])].join(', ');

/** The bindings that the help tells of: those that can mean something here, with the words that are looked for. */
const told = (state: State): readonly Binding[] => {
	const wanted = state.overlay?.words ?? '';
	return explained(state).filter(
		({name, help, keys, when}) =>
			help !== undefined &&
			keys.length > 0 &&
			(name !== 'articles' || when?.(state)) &&
			isIn(`${help.text} ${help.group} ${keys.join(' ')} ${namesOf({name, help})}`, wanted),
	);
};

/** A line of the help: the keys, or what is done otherwise, and what that does. */
type Told = {
	readonly group: (typeof groups)[number];
	readonly keys: string;
	readonly text: string;
	/** By which names the config file gives the keys, where it does. */
	readonly names?: string;
};

/** What is done without a key of its own: it is told to whoever looks for it, since the help fits a small screen without. */
const without: readonly Told[] = [
	{
		group: 'Move',
		keys: 'mouse',
		text: 'the wheel scrolls, a click chooses, a second one follows; kinds and keys can be clicked; hold Shift to select text',
	},
	{group: 'Look', keys: '◆ ✓ ?', text: 'signs: a bookmark; checked by you; not sure'},
	...Object.values<CommandUsage>(commandTable).map(
		({names: [name], about, usage}): Told => ({
			group: 'More',
			keys: `:${name}`,
			text: usage === '' ? about : `${about}: ${usage}`,
		}),
	),
	{group: 'More', keys: ':42%', text: 'as far into the text'},
	{group: 'More', keys: ':7', text: 'the seventh of what is listed, in the text of the sections'},
];

/** All lines of a group. */
const linesOf = (state: State, group: string): Told[] => [
	...told(state).flatMap((binding): Told[] =>
		binding.help?.group === group
			? [
					{
						group: binding.help.group,
						keys: keysShown(state, helpKeys(binding, explained(state))),
						text: binding.help.text,
						names: namesOf(binding),
					},
				]
			: [],
	),
	...(isSearched(state)
		? without.filter(
				line =>
					line.group === group && isIn(`${line.text} ${line.group} ${line.keys}`, state.overlay?.words ?? ''),
			)
		: []),
];

/** How many columns the keys of a line take; what stands two columns apart within them is to be further from the text. */
const columnFor = (keys: string): number =>
	Math.max(keyColumn, columnsOf(keys) + (keys.includes('  ') ? 4 : 3));

const groupLines = (state: State, group: string, theme: Theme, width: number): Line[] => {
	const own = linesOf(state, group);
	// Long keys set in the whole group where its texts still fit, so that these stand one below the other.
	const common = own.reduce((most, {keys}) => Math.max(most, columnFor(keys)), 0);
	const isEven = own.every(({text}) => common + columnsOf(text) <= width);
	return own.length === 0
		? []
		: [
				[segment(group, theme.heading)],
				...own.flatMap(({keys, text, names}): Line[] => {
					const column = isEven ? common : columnFor(keys);
					const [first, ...rest] = wrapped(text, width, undefined, column);
					const told = isSearched(state) ? [segment(`  ${names ?? ''}`, theme.quiet)] : [];
					return [[segment('  '), segment(pad(keys, column - 2), theme.key), ...first.slice(1)], ...rest].map(
						(line, i, {length}) => (i === length - 1 ? [...line, ...told] : line),
					);
				}),
			];
};

/**
 * The help, made from the live key table; what is looked for in it may be a command or the mouse as well.
 *
 * @param width of the whole in columns; where there is room the groups stand in two halves. What is found in it stands in
 *   one, with the names by which the config file gives keys
 */
export const helpLines = (state: State, theme: Theme, width: number): Line[] => {
	const inHalves = width >= twoHalves && !isSearched(state);
	const half = inHalves ? Math.floor(width / 2) - 1 : width;
	const column = (names: readonly string[]): Line[] =>
		names
			.map(name => groupLines(state, name, theme, half))
			.filter(lines => lines.length > 0)
			.flatMap((lines, i) => [...(i > 0 ? [[]] : []), ...lines]);
	const [left, right] = inHalves
		? [column(groups.slice(0, 2)), column(groups.slice(2))]
		: [column(groups), []];
	if (left.length + right.length === 0) {
		return [[segment(`No key has to do with ${quoted(state.overlay?.words ?? '')}.`, theme.quiet)]];
	}

	return Array.from({length: Math.max(left.length, right.length)}, (_, i): Line => {
		const first = left[i] ?? [];
		return inHalves
			? [...first, segment(' '.repeat(Math.max(0, half + 2 - widthOf(first)))), ...(right[i] ?? [])]
			: first;
	});
};
