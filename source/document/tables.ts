import type {Block} from './article.js';
import type {Span} from './span.js';

/** What stands between two cells of a table's row in an article's text; rows are lines. */
export const cellSeparator = ' | ';

/** The row of a table that holds an offset. */
export const tableRowAt = (text: string, block: Span, offset: number): Span => {
	const end = text.indexOf('\n', offset);
	return {
		start: Math.max(block.start, text.lastIndexOf('\n', offset - 1) + 1),
		end: end === -1 || end > block.end ? block.end : end,
	};
};

/** The rows of a table. */
export const tableRows = (text: string, block: Block): Span[] => {
	const rows: Span[] = [];
	for (let at = block.start; at <= block.end; at = (rows.at(-1)?.end ?? at) + 1) {
		rows.push(tableRowAt(text, block, at));
	}

	return rows;
};

/** The cells of a row. */
export const cellSpans = (text: string, {start, end}: Span): Span[] => {
	let at = start;
	return text
		.slice(start, end)
		.split(cellSeparator)
		.map(cell => {
			const span = {start: at, end: at + cell.length};
			at = span.end + cellSeparator.length;
			return span;
		});
};

/** A table's rows, each with the words of its cells. */
export const cellsIn = (text: string, {start, end}: Span): string[][] =>
	text
		.slice(start, end)
		.split('\n')
		.map(row => row.split(cellSeparator));
