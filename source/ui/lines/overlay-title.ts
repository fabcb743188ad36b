import {count} from '../../document/wording.js';
import {entriesOf} from '../selectors/overlay-entries.js';
import {tableSize} from '../selectors/table-overlay.js';
import type {State} from '../state.js';
import {comparedPair} from './comparison.js';
import {quoted} from './typed.js';

/** What lies over the body is called, and how much there is of it: `Links · 2 of 9 · with “harbour”`; null where nothing does. */
export const overlayTitle = (state: State): string | null => {
	const {overlay} = state;
	if (overlay === null) {
		return null;
	}

	const all = {...state, overlay: {...overlay, words: ''}};
	const listTitle = (title: string): string => {
		const [shown, every] = [state, all].map(each => entriesOf(each)?.length ?? 0);
		return `${title} · ${shown < every ? `${shown} of ` : ''}${every}`;
	};
	const named = {
		help: () => 'Help',
		comparison: () => (comparedPair(state) ?? []).map(({name}) => name).join(' beside '),
		table: () => {
			const {rows, columns, found} = tableSize(state);
			return `Table · ${found < rows ? `${found} of ` : ''}${count(rows, 'row')} · ${count(columns, 'column')}`;
		},
		links: () => listTitle('Links'),
		bookmarks: () => listTitle('Bookmarks'),
	}[overlay.name]();
	return overlay.words === '' ? named : `${named} · with ${quoted(overlay.words)} only`;
};
