import type {Analysis} from '../../document/analysis.js';
import {cleanLine} from '../../document/clean.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {rowsOfPart} from '../rows.js';
import {countsInWords, minutesToRead, timeInWords} from '../selectors/counts.js';
import {statusOf} from '../selectors/document-entries.js';
import {listLength} from '../selectors/listed.js';
import {bareText} from '../selectors/text-options.js';
import type {State} from '../state.js';
import type {Theme} from '../theme.js';
import {type Line, wrapped} from './lines.js';
import {textLines} from './text-lines.js';

/** How the article that is open begins. */
const beginning = (analysis: Analysis, theme: Theme, width: number, height: number): Line[] => {
	// A block has a row at least.
	const part = {from: 0, to: Math.min(analysis.article.blocks.length, Math.max(1, height))};
	return textLines({
		...bareText,
		analysis,
		rows: rowsOfPart(analysis.article, width, part),
		theme,
		from: 0,
		height: Math.max(0, height),
	});
};

/** The chosen one of several articles as the right pane shows it: where it is, and what is known of it. */
export const documentLines = (state: State, theme: Theme, width: number, height: number): Line[] => {
	const entry = state.entries[state.entry];
	if (entry === undefined || listLength(state) === 0) {
		return [];
	}

	const {location, told} = entry;
	const status = statusOf(state, state.entry);
	const where = [...wrapped(cleanLine(location), width, theme.quiet), []];
	const key = keyFor(state, 'enter');
	const opens = key === undefined ? '' : ` ${keyShown(state, key)} opens it.`;
	if (status === 'open' && state.analysis && state.open === state.entry) {
		const {text} = state.analysis.article;
		const facts = `${timeInWords(minutesToRead(text))} · ${countsInWords(state)}`;
		const head = [...where.slice(0, -1), ...wrapped(facts, width, theme.quiet), []];
		return [...head, ...beginning(state.analysis, theme, width, height - head.length)].slice(0, height);
	}

	if (status === 'failed') {
		// It begins with the location.
		return wrapped(told ?? 'It cannot be opened.', width).slice(0, height);
	}

	const title = told === null ? '' : `${told}\n\n`;
	const is = {
		opening: 'It is being opened…',
		open: `It has been open before.${opens}`,
		ready: `It is ready.${opens}`,
		waiting: `It has not been opened yet.${opens}`,
	}[status ?? 'waiting'];
	return [...where, ...wrapped(title + is, width)].slice(0, height);
};
