import type {Article, Block} from '../document/article.js';
import {columnsOf} from '../document/columns.js';
import {isTight} from '../document/lists.js';
import {indexAt, lastAtOrBefore} from '../document/span.js';
import {tableRows} from '../document/tables.js';
import {wrap} from '../document/wrap.js';
import {isFlatTable, tableColumns, wrapTableRow} from './table-layout.js';

/**
 * An article's text broken into the rows of a screen. This is the one place where the reader's text is wrapped;
 * whatever has an offset finds its row here, so that a jump, a search hit and a resize share one anchor.
 */
export type Rows = {
	readonly width: number;
	readonly count: number;
	/** Each row's stretch of the text; a blank row is empty and stands within what separates two blocks. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** The index of each row's block, or -1 for a blank row. */
	readonly blocks: Int32Array;
};

/** An item is set in as if it were no deeper than this: a list that goes on downwards would leave no room for its words. */
const deepestItem = 9;

/** How far an item's marker is set in, in columns. */
export const itemIndent = ({level = 1}: Block): number => 2 * (Math.min(level, deepestItem) - 1);

/**
 * How far a block's text is set in from the left, in columns: its first row and all others. Of a table whose cells
 * follow each other the first row has the room as well, but is not set in.
 */
export const indentOf = (block: Block): number => {
	const {kind, level = 1, marker = ''} = block;
	switch (kind) {
		case 'item':
			return itemIndent(block) + Math.max(2, columnsOf(marker) + 1);
		case 'quote':
			return level + 1;
		case 'code':
		case 'table':
			return 2;
		default:
			return 0;
	}
};

/** Some of an article's blocks, by their indexes `[from, to)`. */
type Part = {readonly from: number; readonly to: number};

/** Offsets of a growing number of rows; it doubles its room like any vector. */
class Offsets {
	values = new Int32Array(1024);
	count = 0;

	push(value: number): void {
		if (this.count === this.values.length) {
			const larger = new Int32Array(2 * this.count);
			larger.set(this.values);
			this.values = larger;
		}

		this.values[this.count++] = value;
	}

	finish(): Int32Array {
		return this.values.slice(0, this.count);
	}
}

/**
 * Breaks an article into rows.
 *
 * @param article its blocks in order
 * @param width of a row in columns
 * @param widthOf a block's own width, where it is to be narrower
 * @param part the blocks that are wanted, by their indexes `[from, to)`
 */
export const toRows = (
	{text, blocks}: Pick<Article, 'text' | 'blocks'>,
	width: number,
	widthOf: (block: Block) => number = () => width,
	{from, to}: Part = {from: 0, to: blocks.length},
): Rows => {
	const starts = new Offsets();
	const ends = new Offsets();
	const owners = new Offsets();
	const push = (start: number, end: number, owner: number) => {
		starts.push(start);
		ends.push(end);
		owners.push(owner);
	};

	for (let i = from; i < to; i++) {
		const block = blocks[i];
		if (i > from && !isTight(blocks, i)) {
			push(blocks[i - 1].end + 1, blocks[i - 1].end + 1, -1);
		}

		const columns = block.kind === 'table' ? tableColumns(text, block, width) : null;
		if (columns === null) {
			wrap(text, block, Math.max(1, widthOf(block) - indentOf(block)), (start, end) => push(start, end, i));
			continue;
		}

		// A table may have thousands of rows: where no cell is wrapped, none is looked at.
		const isFlat = isFlatTable(text, block, width);
		for (const row of tableRows(text, block)) {
			for (const {start, end} of isFlat ? [row] : wrapTableRow(text, row, columns).lines) {
				push(start, end, i);
			}
		}
	}

	return {width, count: starts.count, starts: starts.finish(), ends: ends.finish(), blocks: owners.finish()};
};

const cache = new WeakMap<object, Rows>();

/** The rows of an article at a width; those of the width last asked for are kept. */
export const rowsOf = (article: Article, width: number): Rows => {
	const kept = cache.get(article);
	if (kept?.width === width) {
		return kept;
	}

	const rows = toRows(article, width);
	cache.set(article, rows);
	return rows;
};

const parts = new WeakMap<object, {readonly part: Part; readonly rows: Rows}>();

/**
 * The rows of at least some of an article's blocks: a pane that shows a paragraph at another width than the text's need
 * not wait for a book to be wrapped.
 */
export const rowsOfPart = (article: Article, width: number, part: Part): Rows => {
	const whole = cache.get(article);
	if (whole?.width === width) {
		return whole;
	}

	const kept = parts.get(article);
	if (kept?.rows.width === width && kept.part.from === part.from && kept.part.to === part.to) {
		return kept.rows;
	}

	const rows = toRows(article, width, undefined, part);
	parts.set(article, {part, rows});
	return rows;
};

/** The row that shows an offset; one within a block is never on a blank row. */
export const rowAt = ({starts}: Rows, offset: number): number => Math.max(0, lastAtOrBefore(starts, offset));

/** The index of the block that holds an offset. */
export const blockAt = (article: Article, offset: number): number =>
	Math.max(0, indexAt(article.blocks, offset));
