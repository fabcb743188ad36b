import type {Block} from '../../document/article.js';
import {columnsOf, pad, toShown} from '../../document/columns.js';
import type {Span} from '../../document/span.js';
import {count} from '../../document/wording.js';
import {endsInHyphen} from '../../document/wrap.js';
import {indentOf, itemIndent} from '../rows.js';
import type {TextOptions} from '../selectors/text-options.js';
import {hiddenColumns, tableColumns} from '../table-layout.js';
import type {Theme} from '../theme.js';
import {directionOf, hasRightToLeft} from './bidi.js';
import {type Line, type Segment, segment, widthOf} from './lines.js';
import {numbered} from './link-numbers.js';
import {gutterLines, marginNames} from './margins.js';
import {looseTableLine, tableLine, withWholeRows} from './table-lines.js';
import {blockLooks, looksOver, segmentsOfRow, type TextLook} from './text-looks.js';

/** What stands before a row's text: an item's marker, a quotation's rule, an indent. */
const lead = (block: Block, isFirst: boolean, goesOn: boolean, theme: Theme): Segment => {
	const indent = indentOf(block);
	switch (block.kind) {
		case 'item':
			return segment(
				' '.repeat(itemIndent(block)) +
					pad(isFirst ? `${block.marker ?? ''} ` : '', indent - itemIndent(block)),
				theme.quiet,
			);
		case 'quote':
			return segment(`${'▏'.repeat(indent - 1)} `, theme.quiet);
		case 'code':
			// A line that goes on is no line of its own.
			return segment(goesOn ? '┊›' : '┊ ', theme.quiet);
		case 'table':
			return segment(goesOn ? ' '.repeat(indent) : '');
		default:
			return segment(' '.repeat(indent));
	}
};

const directions = new WeakMap<Block, boolean>();

const isRightToLeft = (text: string, block: Block): boolean => {
	let is = directions.get(block);
	if (is === undefined) {
		is = directionOf(text.slice(block.start, block.end)) === 'rtl';
		directions.set(block, is);
	}

	return is;
};

/** What a row is laid out by: a row that begins with a word of the other direction is its paragraph's all the same. */
const directed = (words: readonly Segment[], direction: 'rtl' | 'ltr'): Segment[] =>
	words.map(part => ({...part, direction}));

/** A row of a paragraph that runs from right to left: it begins at the right edge, its marker beside it. */
const fromTheRight = (words: readonly Segment[], lead: Segment, width: number): Line => {
	const marker =
		lead.text.trimEnd() === '' ? lead : segment(` ${lead.text.trim()}`.padStart(lead.text.length), lead.look);
	const room = width - widthOf([...words, marker]);
	return [segment(' '.repeat(Math.max(0, room))), ...directed(words, 'rtl'), marker];
};

/** A row with the numbers of its links, where they are asked for. */
const withNumbers = (words: readonly Segment[], row: Span, {analysis, numbers, theme}: TextOptions): Line => {
	if (numbers === null) {
		return words;
	}

	const {text, inlines} = analysis.article;
	const labels = inlines.flatMap(({kind, start, target = ''}) => {
		const number = numbers.get(target);
		return kind === 'link' && number !== undefined && start >= row.start && start < row.end
			? [{column: columnsOf(toShown(text.slice(row.start, start))), number}]
			: [];
	});
	return numbered(words, labels, theme.hit);
};

/** A row of a block as it is drawn, without what stands beside it. */
const rowLine = (block: Block, row: number, textLooks: readonly TextLook[], options: TextOptions): Line => {
	const {analysis, rows, theme} = options;
	const {text} = analysis.article;
	const stretch = {start: rows.starts[row], end: rows.ends[row]};
	const columns = block.kind === 'table' ? tableColumns(text, block, rows.width) : null;
	const words = () => segmentsOfRow(text, stretch, blockLooks(block, theme), textLooks);
	const body =
		columns !== null
			? tableLine(
					text,
					block,
					stretch.start,
					columns,
					hiddenColumns(text, block, rows.width),
					textLooks,
					theme,
					(cell, line) => withNumbers(cell, line, options),
				)
			: block.kind === 'table'
				? looseTableLine(withNumbers(words(), stretch, options), theme)
				: withNumbers(words(), stretch, options);
	const softBreak = endsInHyphen(text, stretch.end) ? [segment('-')] : [];
	const isFirst = stretch.start === block.start;
	// Cells side by side tell themselves where they go on.
	const goesOn = columns === null && !isFirst && text[stretch.start - 1] !== '\n';
	const first = lead(block, isFirst, goesOn, theme);
	if (isRightToLeft(text, block)) {
		return fromTheRight([...body, ...softBreak], first, rows.width);
	}

	// Cells are laid out one by one.
	const isMixed = columns === null && hasRightToLeft(text.slice(stretch.start, stretch.end));
	return [first, ...(isMixed ? directed(body, 'ltr') : body), ...softBreak];
};

/** What stands in the blank row above a row: how many columns of the table that begins there are cut off. */
const lineAbove = (row: number, {analysis, rows, theme, tableKey}: TextOptions): Line => {
	const {text, blocks} = analysis.article;
	const block = blocks[rows.blocks[row]];
	const hidden = block?.kind === 'table' ? hiddenColumns(text, block, rows.width) : 0;
	if (hidden === 0 || tableKey === null) {
		return [];
	}

	const told = `→ ${count(hidden, 'more column')}: ${tableKey}`;
	return [segment(' '.repeat(Math.max(0, rows.width - columnsOf(told)))), segment(told, theme.quiet)];
};

/**
 * The rows of the article's text that a pane shows, with quotations, emphasis, matches and evidence marked.
 *
 * @returns exactly as many lines as there are rows to show; past the end of the text there are fewer
 */
export const textLines = (options: TextOptions): Line[] => {
	const {analysis, rows, from, height, margin, gutter} = options;
	const {text, blocks} = analysis.article;
	const last = Math.min(rows.count, from + height);
	if (last <= from) {
		return [];
	}

	const span = {start: rows.starts[from], end: rows.ends[last - 1]};
	// Cells stand side by side: all of their row may be in sight.
	const textLooks = looksOver(
		withWholeRows(text, span, blocks[rows.blocks[from]], blocks[rows.blocks[last - 1]]),
		options,
	);
	const names = margin > 0 ? marginNames(options, span) : new Map<number, Line>();
	const beside = gutter > 0 ? gutterLines(options, span) : new Map<number, Line>();
	return Array.from({length: last - from}, (_, i): Line => {
		const row = from + i;
		const block = blocks[rows.blocks[row]];
		const name = names.get(row);
		// What is told of a paragraph may go on beside the blank row below it.
		const line = block === undefined ? lineAbove(row + 1, options) : rowLine(block, row, textLooks, options);
		if (line.length === 0 && name === undefined && !beside.has(row)) {
			return [];
		}

		return [
			...(beside.get(row) ?? [segment(' '.repeat(gutter))]),
			...line,
			...(name ? [segment(' '.repeat(Math.max(1, rows.width + 2 - widthOf(line)))), ...name] : []),
		];
	});
};
