import {columnsOf} from '../../document/columns.js';
import {isSearching} from '../bindings/conditions.js';
import {entryNouns} from '../bindings/moving.js';
import {wideFrom} from '../layout.js';
import {chosen, currentSection, isTextShown, reached} from '../selectors/focus.js';
import {chipRows, reachesKeys, windowOf} from '../selectors/list-layout.js';
import {listLength} from '../selectors/listed.js';
import {layout, type State, sectionsOf} from '../state.js';
import type {Theme} from '../theme.js';
import {narrowedQuotations, narrowedTo} from './chips.js';
import {hints, keyOfHint, leastWidth, neededWidth} from './key-hints.js';
import {atMost, clip, type Line, segment, spread, wrapped} from './lines.js';
import {keyInOverlayFooter, overlayFooter} from './overlay-footer.js';
import {matchesTold, promptLine} from './prompt-line.js';
import {seeking} from './seeking.js';

/** How a place is told: with its noun, without, or only the one number that matters most. */
type Form = 'long' | 'short' | 'least';

/** A place among others; the widest that it gets there, where that is asked for, so that what stands beside it stays. */
const oneOf = (index: number, length: number, isWidest: boolean): string =>
	`${isWidest ? length : index + 1}/${length}`;

/**
 * Where the person is: `section 2/7 · 28%`, in short `2/7 · 28%`, at least `28%` in the text and `2/7` in a list; without
 * the percentage where no text is shown.
 */
const position = (state: State, form: Form, isWidest: boolean): string => {
	const {analysis, place} = state;
	const length = listLength(state);
	const noun = form === 'long' ? `${entryNouns[place.view]} ` : '';
	if (analysis === null || place.view !== 'sections') {
		return length === 0 ? '' : noun + oneOf(Math.min(chosen(state), length - 1), length, isWidest);
	}

	const section = noun + oneOf(currentSection(state), sectionsOf(state).length, isWidest);
	if (!isTextShown(state)) {
		return section;
	}

	const share = `${isWidest ? 100 : reached(state, analysis.article).percent}%`;
	return form === 'least' ? (place.inText ? share : section) : `${section} · ${share}`;
};

/**
 * What is searched for, what the quotations are narrowed to, and where the person is among it: in many words, and in
 * fewer and fewer.
 */
const whereabouts = (state: State, isWidest: boolean): readonly string[] => {
	const found = isSearching(state) ? `/${state.search?.query} ${matchesTold(state, isWidest)}` : '';
	const narrowed = (noun: string): string =>
		state.place.inText
			? // There it is what the next quotation is one of.
				(narrowedQuotations(state, noun) ?? '')
			: // What the chips show need not be told again.
				chipRows(state) > 0
				? ''
				: narrowedTo(state);
	// On a narrow screen the noun's room goes to the keys.
	const where = position(state, layout(state).columns < wideFrom ? 'short' : 'long', isWidest);
	const forms = [
		[found, narrowed('quotes'), where],
		[found, narrowed(''), where],
		// What is looked for tells more than the position.
		[found, narrowed('')],
	].map(told => told.filter(Boolean).join(' · '));
	return forms[2] === '' ? [where, position(state, 'least', isWidest)] : forms;
};

/** A message in one line, or in two: what is to be done about it stands at its end. */
const messageLines = (message: string, width: number, theme: Theme): Line[] =>
	atMost(wrapped(message, width, theme.message), 2, width).map(line => [segment(' '), ...line]);

/** The rule below a list, which tells how much of it is out of sight: `── 3 more above, 9 below ────`. */
export const ruleBelowList = (state: State, theme: Theme): Line => {
	const {columns, list} = layout(state);
	const {from, to} = windowOf(state, chosen(state));
	const below = listLength(state) - to;
	const more = from > 0 ? `${from} more above${below > 0 ? `, ${below} below` : ''}` : `${below} more below`;
	const told = from + below > 0 ? [more, more.replace(' more', '')].map(words => `── ${words} `) : [];
	const fitting = told.find(words => words.length < list) ?? '';
	return [segment(fitting.padEnd(columns, '─'), theme.quiet)];
};

/** What stands between the body and the keys: a rule, or in its place a message, or what keys wait for; nothing on a low screen. */
export const linesAboveKeys = (state: State, theme: Theme): Line[] => {
	const {shape, columns, footer} = layout(state);
	if (footer === 1) {
		return [];
	}

	if (state.message !== null && state.prompt === null) {
		return messageLines(state.message, columns - 2, theme);
	}

	// An empty list tells of the keys that wait for it.
	if (state.ahead !== '' && state.place.view === 'sections' && state.overlay === null) {
		return [clip([segment(` ${seeking(state)}`, theme.message)], columns - 1)];
	}

	const endsList = shape === 'wide' || (!state.place.inText && reachesKeys(state));
	return endsList && state.overlay === null
		? [ruleBelowList(state, theme)]
		: [[segment('─'.repeat(columns), theme.quiet)]];
};

/** What sets the position off from the keys, and the space before these: no more, so that at 80 columns all views are told. */
const apart = 2;

/** What stands at the right end of the footer, beside the keys, and how many columns these have. */
const besideKeys = (state: State, width: number): {readonly told: string; readonly room: number} => {
	const needed = neededWidth(state);
	// Its shortest form stands where that leaves too little to the keys as well.
	const widest = whereabouts(state, true).map(words => columnsOf(words));
	const fitting = widest.findIndex(columns => columns + apart + needed <= width);
	const form = fitting === -1 ? widest.length - 1 : fitting;
	const room = width - widest[form] - apart;
	// Where both do not fit, the keys matter more than the position.
	return room < leastWidth(state)
		? {told: '', room: width - 1}
		: {told: whereabouts(state, false)[form], room};
};

/** Whether a message stands where the keys would: a low screen has no other place for it. */
const hidesKeys = (state: State): boolean => state.message !== null && layout(state).footer === 1;

/** The footer's last line: the prompt, or the few keys that matter here and the position. */
export const footerLine = (state: State, theme: Theme): Line => {
	const width = layout(state).columns - 1;
	const {prompt, message, overlay} = state;
	if (prompt !== null) {
		return promptLine(state, prompt, theme, width);
	}

	if (hidesKeys(state)) {
		return spread([segment(` ${message}`, theme.message)], [], width);
	}

	if (overlay !== null) {
		return overlayFooter(state, overlay.name, theme, width);
	}

	const {told, room} = besideKeys(state, width);
	return spread(hints(state, theme, room), told === '' ? [] : [segment(told, theme.quiet)], width);
};

/** The key that the footer tells at a cell of the screen, if it does. */
export const keyInFooter = (
	state: State,
	{column, row}: {readonly column: number; readonly row: number},
): string | undefined => {
	const {shape, rows, columns} = layout(state);
	if (shape === 'tiny' || row !== rows - 1 || state.prompt !== null || hidesKeys(state)) {
		return undefined;
	}

	return state.overlay === null
		? keyOfHint(state, besideKeys(state, columns - 1).room, column)
		: keyInOverlayFooter(state, state.overlay.name, columns - 1, column);
};
