import type {Alignment, Block} from '../../document/article.js';
import {overlaps, type Span} from '../../document/span.js';
import {cellSpans, tableRowAt} from '../../document/tables.js';
import {wrapTableRow} from '../table-layout.js';
import type {Theme} from '../theme.js';
import {type Line, type Segment, segment, widthOf} from './lines.js';
import {segmentsOfRow, type TextLook} from './text-looks.js';

/** How much space stands before a cell's words where some columns are left of its width. */
export const spaceBefore = (missing: number, alignment: Alignment | null | undefined): number =>
	alignment === 'right' ? missing : alignment === 'center' ? missing >> 1 : 0;

/**
 * A line of a cell in its column's width, set as the source sets it. What would stand at a line's end is left out.
 *
 * @param isLast whether nothing stands behind the cell
 */
export const setCell = (
	words: readonly Segment[],
	width: number,
	alignment: Alignment | null | undefined,
	isLast: boolean,
): Segment[] => {
	const missing = Math.max(0, width - widthOf(words));
	const before = words.length === 0 ? 0 : spaceBefore(missing, alignment);
	const space = (columns: number) => (columns > 0 ? [segment(' '.repeat(columns))] : []);
	return [...space(before), ...words, ...(isLast ? [] : space(missing - before))];
};

/** What ends a line whose row goes on out of sight: an arrow where that has what is looked for or looked at. */
const signOfMore = (line: Span, cutFrom: number, textLooks: readonly TextLook[], theme: Theme): Segment => {
	const found = [theme.currentHit, theme.hit, theme.content]
		.map(look =>
			textLooks.find(
				textLook => textLook.look === look && textLook.end > cutFrom && overlaps(textLook, line),
			),
		)
		.find(textLook => textLook !== undefined);
	return found === undefined ? segment('│', theme.quiet) : segment('→', found.look);
};

/**
 * A line of a table within the text, its cells side by side.
 *
 * @param offset at which the line begins
 * @param columns the widths of the columns
 * @param hidden how many are cut off behind them
 * @param dressed adds to the words of a stretch what is shown among them
 */
export const tableLine = (
	text: string,
	block: Block,
	offset: number,
	columns: readonly number[],
	hidden: number,
	textLooks: readonly TextLook[],
	theme: Theme,
	dressed: (words: Line, stretch: Span) => Line,
): Line => {
	const row = tableRowAt(text, block, offset);
	const {cells, lines} = wrapTableRow(text, row, columns);
	const at = lines.findIndex(({start}) => start === offset);
	const look = row.start === block.start ? theme.subheading : undefined;
	const isCut = hidden > 0;
	const line = cells.flatMap((cell, i): Segment[] => {
		const stretch = cell[at];
		const words =
			stretch === undefined ? [] : dressed(segmentsOfRow(text, stretch, look, textLooks), stretch);
		return [
			...(i > 0 ? [segment(' │ ', theme.quiet)] : []),
			...setCell(words, columns[i], block.alignments?.[i], !isCut && i === cells.length - 1),
		];
	});
	if (!isCut) {
		return line;
	}

	const cutFrom = cellSpans(text, row)[columns.length]?.start ?? row.end;
	return [...line, segment(' '), signOfMore(lines[at], cutFrom, textLooks, theme)];
};

/** A line of a table whose cells follow each other, where there is no room for them side by side. */
export const looseTableLine = (words: readonly Segment[], theme: Theme): Line =>
	words.flatMap(({text, look}, at) =>
		text
			// A line may begin with a rule; what has another look may be a cell's own sign.
			.split(at === 0 ? /(?<=^| )\|(?= |$)/ : /(?<= )\|(?= |$)/)
			.flatMap((piece, i) => [...(i > 0 ? [segment('│', theme.quiet)] : []), segment(piece, look)]),
	);

/** A stretch of the text with all of the tables' rows that it touches. */
export const withWholeRows = (
	text: string,
	{start, end}: Span,
	first: Block | undefined,
	last: Block | undefined,
): Span => ({
	start: first?.kind === 'table' ? tableRowAt(text, first, start).start : start,
	end: last?.kind === 'table' ? tableRowAt(text, last, end).end : end,
});
