import {columnsOf} from '../../document/columns.js';
import type {Binding} from '../bindings/binding.js';
import {
	hasQuotations,
	hasRoomForWords,
	inArticle,
	inQuotes,
	inText,
	isComparing,
	isOpening,
	isSearching,
} from '../bindings/conditions.js';
import {bindingsOf, keyFor} from '../bindings/key-table.js';
import {keyLabel, keyShown, keysShown} from '../keys/key-labels.js';
import {isNarrowed} from '../selectors/narrowing.js';
import {hasWideTables} from '../selectors/table-overlay.js';
import type {State} from '../state.js';
import type {Theme} from '../theme.js';
import {type Segment, segment} from './lines.js';

/** A key and what it does, as the footer tells it. */
type Told = {readonly key: string; readonly text: string};
/** One that is not told now has its room all the same: it would push others away as soon as it is. */
type Hint = Told & {readonly name: string; readonly isTold: boolean};

/**
 * What is needed most comes first: the ways out and in, and what ends a comparison; what is not named stands between these
 * and the last.
 */
const needed: ReadonlyArray<readonly string[]> = [
	['quotes', 'quit'],
	['enter', 'back', 'compare'],
	['next'],
	['help', 'table'],
	['next-quotation', 'copy'],
	['search'],
];

/** How many of these groups get their room before the position at the right end of the footer does. */
const neededMost = 2;

/** What fingers find without being told. */
const obvious: readonly string[] = ['down', 'page-down'];

/** What comes and goes with what is in sight or chosen, and so stands last: nothing is to move under the pointer. */
const fleeting: readonly string[] = ['copy', 'table'];
const fleetingIn = (state: State): readonly string[] => (inQuotes(state) ? ['who', ...fleeting] : fleeting);

/**
 * Which of the groups a hint is in, or -1: that speakers could be compared matters less than what ends it, and another
 * search less than the matches of this one.
 */
const groupOf = (state: State, {name, text}: Hint): number =>
	text === 'compare' || (name === 'search' && isSearching(state))
		? -1
		: needed.findIndex(names => names.includes(name));

/** In which order hints get their room; that the arrows browse is what the first view has to teach. */
const rank = (state: State, hint: Hint): number => {
	const group = groupOf(state, hint);
	// That a quotation can be checked matters more than what narrows the list; how it can be grouped, less.
	if (hint.name === 'correct' || hint.name === 'group') {
		return needed.length + (hint.name === 'correct' ? -0.5 : 0.5);
	}

	if (group !== -1 || !obvious.includes(hint.name)) {
		return group === -1 ? needed.length : group;
	}

	const {view, inText} = state.place;
	return view === 'sections' && !inText ? neededMost - 0.5 : needed.length + 1;
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

/** Whether Escape leaves the list, as the key does that led to it: nothing is to be taken away before. */
const isLeftByEscape = (state: State): boolean =>
	hasRoomForWords(state) &&
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
			: name === 'next'
				? ['next', 'previous']
						.map(each => keyShown(state, keyFor(state, each) ?? ''))
						.join(' ')
						.trim()
				: name === state.place.view && isLeftByEscape(state)
					? `${keyShown(state, keys[0] ?? '')}/${keyLabel('escape')}`
					: keyShown(state, keys[0] ?? '');

/**
 * What a hint says where it does not say it now: a quotation in the text, one that is somebody's in their list, or a wide
 * table, may be come to with any key.
 */
const laterHint = (state: State, name: string): string | undefined =>
	(name === 'copy' && inText(state) && hasQuotations(state)) ||
	(name === 'who' && inQuotes(state) && hasQuotations(state)) ||
	(name === 'table' && inArticle(state) && hasWideTables(state))
		? name
		: undefined;

/** All that the footer could tell of here, in the order in which it does. */
const hintsOf = (state: State): Hint[] => {
	const all = bindingsOf(state).flatMap((binding): Hint[] => {
		const now = binding.hint?.(state);
		const text = now ?? laterHint(state, binding.name);
		return text === undefined || binding.keys.length === 0
			? []
			: [{name: binding.name, key: keyOf(state, binding), text, isTold: now !== undefined}];
	});
	const last = fleetingIn(state);
	return [
		...all.filter(({name}) => !last.includes(name)),
		...last.flatMap(name => all.filter(hint => hint.name === name)),
	];
};

/** How many columns the hints of the first few groups take, one beside the other. */
const widthOfGroups = (state: State, count: number): number =>
	hintsOf(state)
		.filter(hint => {
			const group = groupOf(state, hint);
			return group !== -1 && group < count;
		})
		.reduce((sum, hint) => sum + widthOfHint(hint), -1);

/** How many columns the keys take that are needed; a search gives way to what is told beside them. */
export const neededWidth = (state: State): number => widthOfGroups(state, needed.length - 1);

/** How many columns those take that are needed most. */
export const leastWidth = (state: State): number => widthOfGroups(state, neededMost);

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

const hintsThatFit = (state: State, width: number): readonly Hint[] =>
	thatFit(hintsOf(state), width, hint => rank(state, hint)).filter(({isTold}) => isTold);

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
