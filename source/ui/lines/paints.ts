import type {Quotation} from '../../document/analysis.js';
import type {Article, Block, Inline} from '../../document/article.js';
import {columnsOf, toShown} from '../../document/columns.js';
import {indexAt, overlaps, type Span} from '../../document/span.js';
import {isWhole} from '../selectors/links.js';
import {quotationsIn} from '../selectors/quotations.js';
import type {TextOptions} from '../selectors/text-options.js';
import type {Look, Theme} from '../theme.js';
import {type Segment, segment} from './lines.js';
import {lookOf} from './speaker-look.js';

/** A look laid over a stretch of the text; later ones lie on top. */
export type Paint = Span & {readonly look: Look};

const evidence = (quotation: Quotation, theme: Theme): Paint[] => [
	...quotation.parts.map(part => ({...part, look: theme.content})),
	...(quotation.cue ? [{...quotation.cue, look: theme.cue}] : []),
	...(quotation.source ? [{...quotation.source, look: theme.source}] : []),
];

/** How a block looks as a whole. */
export const blockLooks = ({kind, level = 1}: Block, theme: Theme): Look | undefined =>
	kind === 'title'
		? theme.title
		: kind === 'heading'
			? level > 2
				? theme.subheading
				: theme.heading
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

/** All looks that lie over a stretch of the text: links and emphasis, quotations, evidence, matches. */
export const paintsFor = (span: Span, {analysis, theme, search, marked, links}: TextOptions): Paint[] => {
	const {article} = analysis;
	const paints: Paint[] = [];
	for (const inline of inlinesIn(article, span)) {
		const look =
			inline.kind === 'link'
				? {
						...theme.link,
						...(links && inline.target !== undefined && isWhole(inline.target) && {href: inline.target}),
					}
				: inlineLooks[inline.kind];
		paints.push({start: inline.start, end: inline.end, look: look ?? {}});
	}

	const quotations = quotationsIn(analysis, span);
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

	const matches = search?.matches ?? [];
	for (
		let i = Math.max(0, indexAt(matches, span.start));
		i < matches.length && matches[i].start < span.end;
		i++
	) {
		paints.push({...matches[i], look: i === search?.current ? theme.currentHit : theme.hit});
	}

	return paints;
};

/** Cuts a row's text where looks begin and end. */
export const paintRow = (
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
	let column = 0;
	return cuts.slice(1).map((cut, i) => {
		const from = cuts[i];
		const looks = here.filter(paint => paint.start <= from && cut <= paint.end).map(({look}) => look);
		const shown = toShown(text.slice(from, cut), column);
		column += columnsOf(shown);
		return segment(shown, Object.assign({}, base, ...looks));
	});
};
