import {columnsOf} from '../document/columns.js';
import {narrowedTo} from './entries.js';
import {chosen, currentSection, textRows} from './focus.js';
import {bindings} from './keymap.js';
import {type Line, type Segment, segment, spread, widthOf} from './lines.js';
import {rowAt, rowsOf} from './rows.js';
import {layout, listLength, type State, sectionsOf} from './state.js';
import type {Theme} from './theme.js';

/** Where the person is: `section 2/7 · 28%`. */
const position = (state: State): string => {
	const {analysis, place} = state;
	if (analysis === null || place.view === 'documents') {
		return '';
	}

	const length = listLength(state);
	if (place.view !== 'sections') {
		const noun = place.view === 'quotes' ? 'quotation' : 'speaker';
		return length === 0 ? '' : `${noun} ${Math.min(chosen(state) + 1, length)}/${length}`;
	}

	const rows = rowsOf(analysis.article, layout(state).measure);
	const last = Math.min(rows.count, rowAt(rows, place.top) + textRows(state));
	return `section ${currentSection(state) + 1}/${sectionsOf(state).length} · ${Math.round((last / rows.count) * 100)}%`;
};

const matches = (state: State): string => {
	const {search} = state;
	return search === null
		? ''
		: search.matches.length === 0
			? 'no match'
			: `${search.current + 1}/${search.matches.length}`;
};

/** The hints that fit, the most needed first: quotes and quitting, then the help, then the others in their order. */
const hints = (state: State, theme: Theme, width: number): Segment[] => {
	const all = bindings.flatMap(({hint}) => hint?.(state) ?? []);
	const rank = (text: string) => (/^[qQ] /.test(text) ? 0 : text.startsWith('?') ? 1 : 2);
	const kept = new Set<string>();
	let room = width + 1;
	for (const text of all.toSorted((a, b) => rank(a) - rank(b))) {
		if (columnsOf(text) + 2 <= room) {
			kept.add(text);
			room -= columnsOf(text) + 2;
		}
	}

	return all
		.filter(text => kept.has(text))
		.flatMap((text, i) => {
			const space = text.indexOf(' ');
			return [
				segment(i === 0 ? ' ' : '  '),
				segment(text.slice(0, space), theme.key),
				segment(text.slice(space), theme.quiet),
			];
		});
};

/** The footer's one line: the prompt, a message, or the few keys that matter here and the position. */
export const footerLine = (state: State, theme: Theme): Line => {
	const width = layout(state).columns - 1;
	const {prompt, message} = state;
	if (prompt !== null) {
		const sign = prompt.kind === 'command' ? ':' : '/';
		const told =
			prompt.kind === 'search'
				? matches(state)
				: prompt.kind === 'narrow'
					? `${listLength(state)} of ${listLength({...state, filter: prompt.before.filter})}`
					: '';
		return spread(
			[segment(` ${sign}`, theme.key), segment(prompt.text), segment(' ', {inverse: true})],
			[segment(told, theme.quiet)],
			width,
		);
	}

	if (message !== null) {
		return spread([segment(` ${message}`, theme.message)], [], width);
	}

	if (state.help) {
		return [
			segment(' ↑↓ ', theme.key),
			segment('scroll  ', theme.quiet),
			segment('q ', theme.key),
			segment('close  ', theme.quiet),
			segment('Q ', theme.key),
			segment('quit', theme.quiet),
		];
	}

	const found = state.search === null ? '' : `/${state.search.query} ${matches(state)}`;
	const right = [[found, narrowedTo(state), position(state)].filter(Boolean).join(' · ')].map(text =>
		segment(text, theme.quiet),
	);
	const room = width - widthOf(right) - 3;
	// Where both do not fit, the keys matter more than the position.
	return room < 24
		? spread(hints(state, theme, width - 1), [], width)
		: spread(hints(state, theme, room), right, width);
};
