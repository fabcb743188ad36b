import {columnsOf} from '../document/columns.js';
import {count} from '../document/wording.js';
import type {Binding} from './bindings/binding.js';
import {isOpening} from './bindings/conditions.js';
import {entryNouns} from './bindings/moving.js';
import {bindingsOf} from './bindings/table.js';
import {narrowedQuotations, narrowedTo} from './chips.js';
import {isNarrowed} from './filters.js';
import {chosen, currentSection, textRows} from './focus.js';
import {keyLabel} from './key-labels.js';
import {wideFrom} from './layout.js';
import {atMost, type Line, type Segment, segment, spread, widthOf, wrapped} from './lines.js';
import {leftBelow, overlayWidth} from './overlay.js';
import {matchesTold, promptLine} from './prompt-line.js';
import {rowAt, rowsOf} from './rows.js';
import {chipRows, listLength} from './shown.js';
import {layout, type State, sectionsOf} from './state.js';
import {tableSheet} from './table-overlay.js';
import {type Theme, themeOf} from './theme.js';

/** Where the person is: `section 2/7 · 28%`, or in short `2/7 · 28%`. */
const position = (state: State, isShort: boolean): string => {
	const {analysis, place} = state;
	const length = listLength(state);
	if (analysis === null || place.view !== 'sections') {
		const noun = isShort ? '' : `${entryNouns[place.view]} `;
		return length === 0 ? '' : `${noun}${Math.min(chosen(state) + 1, length)}/${length}`;
	}

	const rows = rowsOf(analysis.article, layout(state).measure);
	const last = Math.min(rows.count, rowAt(rows, place.top) + textRows(state));
	return `${isShort ? '' : 'section '}${currentSection(state) + 1}/${sectionsOf(state).length} · ${Math.round((last / rows.count) * 100)}%`;
};

type Hint = {readonly name: string; readonly key: string; readonly text: string};

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

const widthOfHint = ({key, text}: Hint): number => columnsOf(key) + columnsOf(text) + 3;

const hintSegments = (hints: readonly Hint[], theme: Theme): Segment[] =>
	hints.flatMap(({key, text}, i) => [
		segment(i === 0 ? ' ' : '  '),
		segment(key, theme.key),
		segment(` ${text}`, theme.quiet),
	]);

/** The key by which the footer tells of a binding. */
const keyOf = (state: State, {name, keys}: Binding): string =>
	// Up and down go without saying, so they share a hint.
	name === 'down' && keys[0] === 'down'
		? '↑↓'
		: // What is taken away is so by Escape; an arrow leads elsewhere.
			name === 'back' &&
				keys.includes('escape') &&
				(isNarrowed(state) || state.search !== null || isOpening(state))
			? keyLabel('escape')
			: keyLabel(keys[0] ?? '');

/** All that the footer could tell of here. */
const hintsOf = (state: State): Hint[] =>
	bindingsOf(state).flatMap((binding): Hint[] => {
		const text = binding.hint?.(state);
		return text === undefined || binding.keys.length === 0
			? []
			: [{name: binding.name, key: keyOf(state, binding), text}];
	});

/** The hints that fit. */
const hints = (state: State, theme: Theme, width: number): Segment[] => {
	const all = hintsOf(state);
	const kept = new Set<Hint>();
	let room = width + 1;
	const isFirstView = state.place.view === 'sections' && !state.place.inText;
	for (const hint of all.toSorted((a, b) => rank(a, isFirstView) - rank(b, isFirstView))) {
		if (widthOfHint(hint) <= room) {
			kept.add(hint);
			room -= widthOfHint(hint);
		}
	}

	return hintSegments(
		all.filter(hint => kept.has(hint)),
		theme,
	);
};

const overlayHints = (state: State, theme: Theme): Segment[] => {
	const keys: ReadonlyArray<readonly [string, string]> =
		state.overlay?.name === 'links'
			? [
					['↑↓', 'link'],
					['Enter', 'open'],
					['y', 'copy'],
					['/', 'find'],
					['q', 'close'],
				]
			: state.overlay?.name === 'table'
				? [
						['←→', 'columns'],
						['↑↓', 'rows'],
						['/', 'find'],
						['q', 'close'],
					]
				: [
						['↑↓', 'scroll'],
						['/', 'find'],
						['q', 'close'],
					];
	return hintSegments(
		keys.map(([key, text]) => ({name: '', key, text})),
		theme,
	);
};

/** Which columns of a table are seen: `columns 1, 4 to 6 of 9`. */
const columnsTold = (state: State): string => {
	const sheet = tableSheet(state, themeOf(state.look), overlayWidth(state));
	if (sheet === null || sheet.seen.length === sheet.columns) {
		return '';
	}

	const [first, second = 0] = sheet.seen;
	const isApart = second > first + 1;
	const range = `${(isApart ? second : first) + 1} to ${(sheet.seen.at(-1) ?? 0) + 1}`;
	return `columns ${isApart ? `${first + 1}, ` : ''}${range} of ${sheet.columns}`;
};

/** What of an overlay is out of sight. */
const overlayTold = (state: State): string => {
	switch (state.overlay?.name) {
		case 'table':
			return columnsTold(state);
		case 'help': {
			const left = leftBelow(state);
			return left > 0 ? `${count(left, 'more line')} below` : '';
		}

		default:
			return '';
	}
};

/** A message that does not fit the footer's line, in two: what is to be done about it stands at its end. */
export const messageLines = ({message, prompt, size}: State, theme: Theme): Line[] => {
	const width = size.columns - 2;
	return message === null || prompt !== null || columnsOf(message) <= width
		? []
		: atMost(wrapped(message, width, theme.message), 2, width).map(line => [segment(' '), ...line]);
};

/** The footer's one line: the prompt, a message, or the few keys that matter here and the position. */
export const footerLine = (state: State, theme: Theme): Line => {
	const width = layout(state).columns - 1;
	const {prompt, message} = state;
	if (prompt !== null) {
		return promptLine(state, prompt, theme, width);
	}

	if (message !== null) {
		return spread([segment(` ${message}`, theme.message)], [], width);
	}

	if (state.overlay !== null) {
		const keys = overlayHints(state, theme);
		const told = [segment(overlayTold(state), theme.quiet)];
		// How to close it matters more than how much is left.
		return spread(keys, widthOf([...keys, ...told]) < width ? told : [], width);
	}

	const found = state.search === null ? '' : `/${state.search.query} ${matchesTold(state)}`;
	// What the chips show need not be told again.
	const narrowed = state.place.inText
		? // There it is what the next quotation is one of.
			narrowedQuotations(state, 'quotes')
		: chipRows(state) > 0
			? ''
			: narrowedTo(state);
	const wishes = [found, narrowed ?? ''].filter(Boolean);
	// On a narrow screen the noun's room goes to the keys.
	const all = [...wishes, position(state, layout(state).columns < wideFrom)].filter(Boolean).join(' · ');
	// Where little is left for the keys, what is looked for tells more than the position.
	const told = wishes.length > 0 && columnsOf(all) > width / 3 ? wishes.join(' · ') : all;
	const right = [segment(told, theme.quiet)];
	const room = width - widthOf(right) - 3;
	// Where both do not fit, the keys matter more than the position.
	return room < 24
		? spread(hints(state, theme, width - 1), [], width)
		: spread(hints(state, theme, room), right, width);
};
