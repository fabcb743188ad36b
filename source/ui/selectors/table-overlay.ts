import {indexAt, overlaps} from '../../document/span.js';
import {cellsIn} from '../../document/tables.js';
import {measuredTable, rowsWith, type TableSheet, toSheet} from '../lines/table-sheet.js';
import {layout, type State} from '../state.js';
import {isWholeTable} from '../table-layout.js';
import type {Theme} from '../theme.js';
import {spanInSight} from './focus.js';
import {memoizeLast} from './memoize-last.js';
import {isIn} from './search.js';

/** The table in sight, as its block's index, or -1: the first that does not fit the text, or else the first of all. */
export const tableInSight = (state: State): number => {
	const span = spanInSight(state);
	const {text, blocks} = state.analysis?.article ?? {text: '', blocks: []};
	let first = -1;
	for (
		let i = Math.max(0, indexAt(blocks, span.start));
		i < blocks.length && blocks[i].start < span.end;
		i++
	) {
		const block = blocks[i];
		if (block.kind === 'table' && overlaps(block, span)) {
			first = first === -1 ? i : first;
			if (!isWholeTable(text, block, layout(state).measure)) {
				return i;
			}
		}
	}

	return first;
};

/** Whether a table is in sight that the text has no room for. */
export const hasWideTable = (state: State): boolean => {
	const {text, blocks} = state.analysis?.article ?? {text: '', blocks: []};
	const block = blocks[tableInSight(state)];
	return block !== undefined && !isWholeTable(text, block, layout(state).measure);
};

const lastAny = memoizeLast<boolean>();

/** Whether the text has no room for a table anywhere in the article, in sight or not. */
export const hasWideTables = (state: State): boolean => {
	if (state.analysis === null) {
		return false;
	}

	const {article} = state.analysis;
	const {measure} = layout(state);
	return lastAny(article, [measure], () =>
		article.blocks.some(block => block.kind === 'table' && !isWholeTable(article.text, block, measure)),
	);
};

const lastSheet = memoizeLast<TableSheet>();

/** The table of an overlay, laid out for a width; null where the overlay shows none. The last answer is kept. */
export const tableSheet = (state: State, theme: Theme, width: number): TableSheet | null => {
	const {overlay, analysis} = state;
	const block = analysis?.article.blocks[overlay?.block ?? -1];
	if (overlay?.name !== 'table' || analysis === null || block === undefined) {
		return null;
	}

	return lastSheet(block, [overlay.across, overlay.words, theme, width], () =>
		toSheet(analysis.article.text, block, overlay, theme, width),
	);
};

/** How many rows, without the head, and columns a table has, and how many rows have the words that are looked for. */
type TableSize = {readonly rows: number; readonly columns: number; readonly found: number};

const lastSize = memoizeLast<TableSize>();

/** How large the table of an overlay is. The last answer is kept: each key asks for it. */
export const tableSize = ({analysis, overlay}: State): TableSize => {
	const block = analysis?.article.blocks[overlay?.block ?? -1];
	if (analysis === null || block === undefined) {
		return {rows: 0, columns: 0, found: 0};
	}

	const words = overlay?.words ?? '';
	return lastSize(block, [words], () => {
		const {cells, widths} = measuredTable(analysis.article.text, block);
		const rows = cells.slice(1);
		return {rows: rows.length, columns: widths.length, found: rowsWith(rows, words).length};
	});
};

/** The column of an overlay's table in which the words that are looked for stand first; -1 where that is none. */
export const columnWithWords = ({analysis, overlay}: State): number => {
	const block = analysis?.article.blocks[overlay?.block ?? -1];
	const words = overlay?.words ?? '';
	if (analysis === null || block === undefined || words === '') {
		return -1;
	}

	const [, ...rows] = measuredTable(analysis.article.text, block).cells;
	return rowsWith(rows, words)[0]?.findIndex(cell => isIn(cell, words)) ?? -1;
};

/** The table's rows for a screen reader: each cell behind the head of its column. */
export const tableInWords = ({analysis, overlay}: State): string[] => {
	const block = analysis?.article.blocks[overlay?.block ?? -1];
	if (analysis === null || block === undefined) {
		return [];
	}

	const [head, ...rows] = cellsIn(analysis.article.text, block);
	return rows.map(
		(cells, i) =>
			`Row ${i + 1} of ${rows.length}: ${cells.map((cell, column) => [head[column], cell].filter(Boolean).join(' ')).join('; ')}`,
	);
};
