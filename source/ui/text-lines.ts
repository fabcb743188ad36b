import type {Analysis, Quotation} from '../document/analysis.js';
import type {Block} from '../document/article.js';
import {pad, truncate} from '../document/columns.js';
import {overlaps, type Span} from '../document/span.js';
import {type Line, type Segment, segment, widthOf} from './lines.js';
import {quotationsIn} from './movement.js';
import {indentOf, type Rows} from './rows.js';
import {type Search, shortName} from './state.js';
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
};

/** The colour of a quotation: its first speaker's. */
export const lookOf = ({speakers}: Analysis, quotation: Quotation, theme: Theme): Look =>
	quotation.speakers.length === 0
		? {}
		: theme.speaker(speakers.findIndex(({id}) => id === quotation.speakers[0]));

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
				: undefined;

const inlineLooks: Readonly<Record<string, Look>> = {
	strong: {bold: true},
	emphasis: {italic: true},
	code: {bold: true},
};

const paintsFor = (span: Span, {analysis, theme, search, marked}: TextOptions): Paint[] => {
	const {article} = analysis;
	const paints: Paint[] = [];
	for (const inline of article.inlines) {
		if (overlaps(inline, span)) {
			paints.push({start: inline.start, end: inline.end, look: inlineLooks[inline.kind] ?? theme.link});
		}
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
		return segment(text.slice(from, cut).replaceAll('\t', ' '), Object.assign({}, base, ...looks));
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

/** The names for the margin: each quotation's speakers beside the row where it begins, or the next free one. */
const marginNames = (
	{analysis, rows, theme, from, height, margin}: TextOptions,
	span: Span,
): Map<number, Segment> => {
	const names = new Map<number, Segment>();
	let last: string | undefined;
	for (const quotation of quotationsIn(analysis, span.start, span.end)) {
		const told = quotation.speakers
			.flatMap(id => analysis.speakers.find(speaker => speaker.id === id) ?? [])
			.map(speaker => shortName(analysis, speaker))
			.join(', ');
		if (told === '' || told === last) {
			continue;
		}

		let row = from;
		while (row < from + height - 1 && rows.ends[row] <= quotation.start) {
			row++;
		}

		while (names.has(row) || rows.blocks[row] === -1) {
			row++;
		}

		if (row < from + height) {
			names.set(row, segment(truncate(told, margin - 2), lookOf(analysis, quotation, theme)));
			last = told;
		}
	}

	return names;
};

/**
 * The rows of the article's text that a pane shows, with quotations, emphasis, matches and evidence marked.
 *
 * @returns exactly as many lines as there are rows to show; past the end of the text there are fewer
 */
export const textLines = (options: TextOptions): Line[] => {
	const {analysis, rows, theme, from, height, margin} = options;
	const {text, blocks} = analysis.article;
	const last = Math.min(rows.count, from + height);
	if (last <= from) {
		return [];
	}

	const span = {start: rows.starts[from], end: rows.ends[last - 1]};
	const paints = paintsFor(span, options);
	const names = margin > 0 ? marginNames(options, span) : new Map<number, Segment>();
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
		const line = [lead(block, rows.starts[row] === block.start, theme), ...words];
		const name = names.get(row);
		if (name) {
			line.push(segment(' '.repeat(Math.max(1, rows.width + 2 - widthOf(line)))), name);
		}

		lines.push(line);
	}

	return lines;
};
