import type {Analysis, Quotation} from '../document/analysis.js';
import type {Article, Block, Inline} from '../document/article.js';
import {pad, truncate} from '../document/columns.js';
import {indexAt, overlaps, type Span} from '../document/span.js';
import {directionOf} from './bidi.js';
import {type Line, type Segment, segment, widthOf} from './lines.js';
import {quotationsIn} from './movement.js';
import {shortName, speakersOf, speakerTags} from './names.js';
import {indentOf, type Rows} from './rows.js';
import {lookOf} from './speaker-look.js';
import type {Search} from './state.js';
import {cellsOf, tableColumns} from './table.js';
import type {Look, Theme} from './theme.js';

/** A look laid over a stretch of the text; later ones lie on top. */
type Paint = Span & {readonly look: Look};

export type TextOptions = {
	readonly analysis: Analysis;
	readonly rows: Rows;
	readonly theme: Theme;
	/** The first row to show, and how many. */
	readonly from: number;
	readonly height: number;
	readonly search: Search | null;
	/** The quotation whose content, cue and source are marked. */
	readonly marked: string | null;
	/** Columns for the speakers' names to the right of the text, or 0. */
	readonly margin: number;
	/** Columns for the speakers' marks to the left of the text, or 0. */
	readonly gutter: number;
	/** The terminal knows links. */
	readonly links: boolean;
};

const evidence = (quotation: Quotation, theme: Theme): Paint[] => [
	...quotation.parts.map(part => ({...part, look: theme.content})),
	...(quotation.cue ? [{...quotation.cue, look: theme.cue}] : []),
	...(quotation.source ? [{...quotation.source, look: theme.source}] : []),
];

const blockLooks = ({kind}: Block, theme: Theme): Look | undefined =>
	kind === 'title'
		? theme.title
		: kind === 'heading'
			? theme.heading
			: kind === 'caption'
				? theme.caption
				: kind === 'code'
					? theme.code
					: undefined;

const inlineLooks: Readonly<Record<string, Look>> = {
	strong: {bold: true},
	emphasis: {italic: true},
	code: {bold: true},
};

/** The inlines that touch a stretch. They stand within blocks and in order, so those of earlier blocks are not looked at. */
const inlinesIn = ({blocks, inlines}: Article, span: Span): Inline[] => {
	const from = blocks[Math.max(0, indexAt(blocks, span.start))]?.start ?? 0;
	const found: Inline[] = [];
	for (let i = indexAt(inlines, from - 1) + 1; i < inlines.length && inlines[i].start < span.end; i++) {
		if (overlaps(inlines[i], span)) {
			found.push(inlines[i]);
		}
	}

	return found;
};

const paintsFor = (span: Span, {analysis, theme, search, marked, links}: TextOptions): Paint[] => {
	const {article} = analysis;
	const paints: Paint[] = [];
	for (const inline of inlinesIn(article, span)) {
		const look =
			inline.kind === 'link'
				? {...theme.link, ...(links && inline.target !== undefined && {href: inline.target})}
				: inlineLooks[inline.kind];
		paints.push({start: inline.start, end: inline.end, look: look ?? {}});
	}

	const quotations = quotationsIn(analysis, span.start, span.end);
	for (const quotation of quotations) {
		const look = lookOf(analysis, quotation, theme);
		for (const stretch of quotation.quoted) {
			// The marks belong to the words.
			paints.push({start: stretch.start - 1, end: stretch.end + 1, look});
		}
	}

	const looked = marked === null ? undefined : analysis.quotations.find(({id}) => id === marked);
	if (looked) {
		paints.push(...evidence(looked, theme));
	}

	for (const [i, start] of (search?.matches ?? []).entries()) {
		if (search && start < span.end && span.start < start + search.query.length) {
			paints.push({
				start,
				end: start + search.query.length,
				look: i === search.current ? theme.currentHit : theme.hit,
			});
		}
	}

	return paints;
};

/** A tab is as wide as the wrapping took it for; a soft hyphen that is not at a break is not seen. */
const showable = (text: string): string => text.replaceAll('\t', ' ').replaceAll('\u00AD', '');

/** Cuts a row's text where looks begin and end. */
const paintRow = (
	text: string,
	{start, end}: Span,
	base: Look | undefined,
	paints: readonly Paint[],
): Segment[] => {
	const here = paints.filter(paint => overlaps(paint, {start, end}));
	const cuts = [
		...new Set([
			start,
			end,
			...here.flatMap(paint => [Math.max(start, paint.start), Math.min(end, paint.end)]),
		]),
	].sort((a, b) => a - b);
	return cuts.slice(1).map((cut, i) => {
		const from = cuts[i];
		const looks = here.filter(paint => paint.start <= from && cut <= paint.end).map(({look}) => look);
		return segment(showable(text.slice(from, cut)), Object.assign({}, base, ...looks));
	});
};

/** What stands before a row's text: an item's marker, a quotation's rule, an indent. */
const lead = (block: Block, isFirst: boolean, theme: Theme): Segment => {
	const indent = indentOf(block);
	switch (block.kind) {
		case 'item':
			return segment(
				' '.repeat(2 * ((block.level ?? 1) - 1)) +
					pad(isFirst ? `${block.marker ?? ''} ` : '', indent - 2 * ((block.level ?? 1) - 1)),
				theme.quiet,
			);
		case 'quote':
			return segment('▏ ', theme.quiet);
		default:
			return segment(' '.repeat(indent));
	}
};

/** What stands beside rows: each quotation's speakers at the row where it begins, or the next free one. */
const beside = (
	{analysis, rows, from, height, theme}: TextOptions,
	span: Span,
	tell: (quotation: Quotation) => string,
): Map<number, Segment> => {
	const told = new Map<number, Segment>();
	let last: string | undefined;
	for (const quotation of quotationsIn(analysis, span.start, span.end)) {
		const text = tell(quotation);
		if (text === '' || text === last) {
			continue;
		}

		let row = from;
		while (row < from + height - 1 && rows.ends[row] <= quotation.start) {
			row++;
		}

		while (told.has(row) || rows.blocks[row] === -1) {
			row++;
		}

		if (row < from + height) {
			told.set(row, segment(text, lookOf(analysis, quotation, theme)));
			last = text;
		}
	}

	return told;
};

const marginNames = (options: TextOptions, span: Span): Map<number, Segment> =>
	beside(options, span, quotation =>
		truncate(
			speakersOf(options.analysis, quotation)
				.map(speaker => shortName(options.analysis, speaker))
				.join(', '),
			options.margin - 2,
		),
	);

const gutterTags = (options: TextOptions, span: Span): Map<number, Segment> => {
	const tags = speakerTags(options.analysis);
	return beside(options, span, ({speakers}) => tags.get(speakers[0] ?? '') ?? '');
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

/** A row of a paragraph that runs from right to left: it begins at the right edge, its marker beside it. */
const fromTheRight = (words: readonly Segment[], lead: Segment, width: number): Line => {
	const marker =
		lead.text.trimEnd() === '' ? lead : segment(` ${lead.text.trim()}`.padStart(lead.text.length), lead.look);
	const room = width - widthOf([...words, marker]);
	return [
		segment(' '.repeat(Math.max(0, room))),
		...words.map((part): Segment => ({...part, direction: 'rtl'})),
		marker,
	];
};

/** A row of a table with its cells in columns, where they fit. */
const tableRow = (words: readonly Segment[], columns: readonly number[], theme: Theme): Line => {
	const cells = cellsOf(words);
	return cells.flatMap((cell, i): Segment[] => {
		const missing = (columns[i] ?? 0) - widthOf(cell);
		return [
			...(i > 0 ? [segment(' │ ', theme.quiet)] : []),
			...cell,
			...(i < cells.length - 1 ? [segment(' '.repeat(Math.max(0, missing)))] : []),
		];
	});
};

/**
 * The rows of the article's text that a pane shows, with quotations, emphasis, matches and evidence marked.
 *
 * @returns exactly as many lines as there are rows to show; past the end of the text there are fewer
 */
export const textLines = (options: TextOptions): Line[] => {
	const {analysis, rows, theme, from, height, margin, gutter} = options;
	const {text, blocks} = analysis.article;
	const last = Math.min(rows.count, from + height);
	if (last <= from) {
		return [];
	}

	const span = {start: rows.starts[from], end: rows.ends[last - 1]};
	const paints = paintsFor(span, options);
	const none = new Map<number, Segment>();
	const names = margin > 0 ? marginNames(options, span) : none;
	const tags = gutter > 0 ? gutterTags(options, span) : none;
	const lines: Line[] = [];
	for (let row = from; row < last; row++) {
		const block = blocks[rows.blocks[row]];
		if (block === undefined) {
			lines.push([]);
			continue;
		}

		const words = paintRow(
			text,
			{start: rows.starts[row], end: rows.ends[row]},
			blockLooks(block, theme),
			paints,
		);
		const columns = block.kind === 'table' ? tableColumns(text, block, rows.width) : null;
		const body = columns === null ? words : tableRow(words, columns, theme);
		const softBreak = text[rows.ends[row] - 1] === '\u00AD' ? [segment('-')] : [];
		const first = lead(block, rows.starts[row] === block.start, theme);
		const line = isRightToLeft(text, block)
			? fromTheRight([...body, ...softBreak], first, rows.width)
			: [first, ...body, ...softBreak];
		const tag = tags.get(row);
		const name = names.get(row);
		lines.push([
			...(gutter > 0 ? [tag ? segment(pad(tag.text, gutter), tag.look) : segment(' '.repeat(gutter))] : []),
			...line,
			...(name ? [segment(' '.repeat(Math.max(1, rows.width + 2 - widthOf(line)))), name] : []),
		]);
	}

	return lines;
};
