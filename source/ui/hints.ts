import {columnsOf} from '../document/columns.js';
import type {Binding} from './bindings/binding.js';
import {isComparing, isOpening, isSearching} from './bindings/conditions.js';
import {bindingsOf} from './bindings/table.js';
import {isNarrowed} from './filters.js';
import {keyLabel, keyShown, keysShown} from './key-labels.js';
import {type Segment, segment} from './lines.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';

/** A key and what it does, as the footer tells it. */
type Told = {readonly key: string; readonly text: string};
type Hint = Told & {readonly name: string};

/** What is needed most comes first; what is not named stands between these and the last. */
const needed: ReadonlyArray<readonly string[]> = [
	['quotes', 'quit'],
	['help', 'table'],
	['back', 'next', 'next-quotation', 'copy'],
];

/** What fingers find without being told. */
const obvious: readonly string[] = ['down', 'page-down'];

/** In which order hints get their room; that the arrows browse is what the first view has to teach. */
const rank = ({name}: Hint, isFirstView: boolean): number => {
	const at = needed.findIndex(names => names.includes(name));
	return at !== -1 ? at : obvious.includes(name) && !isFirstView ? needed.length + 1 : needed.length;
};

/** Columns of a hint and of what sets it off from the next one. */
const widthOfHint = ({key, text}: Told): number => columnsOf(key) + columnsOf(text) + 3;

/** Keys with their words, one beside the other. */
export const hintSegments = (hints: readonly Told[], theme: Theme): Segment[] =>
	hints.flatMap(({key, text}, i) => [
		segment(i === 0 ? ' ' : '  '),
		segment(key, theme.key),
		segment(` ${text}`, theme.quiet),
	]);

/** From so many columns on there is room for a second key. */
const secondKeyFrom = 60;

/** Whether Escape leaves the list, as the key does that led to it: nothing is to be taken away before. */
const isLeftByEscape = (state: State): boolean =>
	state.size.columns >= secondKeyFrom &&
	!isNarrowed(state) &&
	!isComparing(state) &&
	bindingsOf(state).some(({name, keys}) => name === 'back' && keys.includes('escape'));

/** The key by which the footer tells of a binding. */
const keyOf = (state: State, {name, keys}: Binding): string =>
	// Up and down go without saying, so they share a hint.
	name === 'down' && keys[0] === 'down'
		? keysShown(state, '↑↓')
		: // What is taken away is so by Escape; an arrow leads elsewhere.
			name === 'back' &&
				keys.includes('escape') &&
				(isNarrowed(state) || isSearching(state) || isOpening(state))
			? keyLabel('escape')
			: name === state.place.view && isLeftByEscape(state)
				? `${keyShown(state, keys[0] ?? '')}/${keyLabel('escape')}`
				: keyShown(state, keys[0] ?? '');

/** All that the footer could tell of here. */
const hintsOf = (state: State): Hint[] =>
	bindingsOf(state).flatMap((binding): Hint[] => {
		const text = binding.hint?.(state);
		return text === undefined || binding.keys.length === 0
			? []
			: [{name: binding.name, key: keyOf(state, binding), text}];
	});

/** How many columns the keys take that are needed most. */
export const neededWidth = (state: State): number =>
	hintsOf(state)
		.filter(({name}) => needed.some(names => names.includes(name)))
		.reduce((sum, hint) => sum + widthOfHint(hint), 0);

/** Those of some hints that fit, of which those are kept first that have the lowest rank. */
export const thatFit = <One extends Told>(
	all: readonly One[],
	width: number,
	rankOf: (hint: One) => number,
): readonly One[] => {
	const kept = new Set<One>();
	let room = width + 1;
	for (const hint of all.toSorted((a, b) => rankOf(a) - rankOf(b))) {
		if (widthOfHint(hint) <= room) {
			kept.add(hint);
			room -= widthOfHint(hint);
		}
	}

	return all.filter(hint => kept.has(hint));
};

const hintsThatFit = (state: State, width: number): readonly Hint[] => {
	const isFirstView = state.place.view === 'sections' && !state.place.inText;
	return thatFit(hintsOf(state), width, hint => rank(hint, isFirstView));
};

/** The hints that fit, as they are told. */
export const hints = (state: State, theme: Theme, width: number): Segment[] =>
	hintSegments(hintsThatFit(state, width), theme);

/** Which of some hints stands at a column of their line; -1 where none does. */
export const hintAtColumn = (told: readonly Told[], column: number): number => {
	let end = -1;
	return told.findIndex(({key, text}) => {
		const start = end + 2;
		end = start + columnsOf(key) + 1 + columnsOf(text);
		return column >= start && column < end;
	});
};

/** The key whose hint stands at a column of the footer, where the hints have so many columns. */
export const keyOfHint = (state: State, width: number, column: number): string | undefined => {
	const shown = hintsThatFit(state, width);
	const name = shown[hintAtColumn(shown, column)]?.name;
	return bindingsOf(state).find(binding => binding.name === name)?.keys[0];
};
