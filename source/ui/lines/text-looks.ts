import type {Quotation} from '../../document/analysis.js';
import type {Article, Block, Inline} from '../../document/article.js';
import {columnsOf, toShown} from '../../document/columns.js';
import {indexAt, overlaps, type Span} from '../../document/span.js';
import {isWhole} from '../selectors/links.js';
import {quotationsIn} from '../selectors/quotations-at.js';
import type {TextOptions} from '../selectors/text-options.js';
import type {Look, Theme} from '../theme.js';
import {type Segment, segment} from './lines.js';
import {lookOf} from './speaker-look.js';

/** A look laid over a stretch of the text; later ones lie on top. */
export type TextLook = Span & {readonly look: Look};

const evidenceLooks = (quotation: Quotation, theme: Theme): TextLook[] => [
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
export const looksOver = (span: Span, {analysis, theme, search, marked, links}: TextOptions): TextLook[] => {
	const {article} = analysis;
	const textLooks: TextLook[] = [];
	for (const inline of inlinesIn(article, span)) {
		const look =
			inline.kind === 'link'
				? {
						...theme.link,
						...(links && inline.target !== undefined && isWhole(inline.target) && {href: inline.target}),
					}
				: inlineLooks[inline.kind];
		textLooks.push({start: inline.start, end: inline.end, look: look ?? {}});
	}

	const quotations = quotationsIn(analysis, span);
	for (const quotation of quotations) {
		const look = lookOf(analysis, quotation, theme);
		for (const stretch of quotation.quoted) {
			// The marks belong to the words.
			textLooks.push({start: stretch.start - 1, end: stretch.end + 1, look});
		}
	}

	const looked = marked === null ? undefined : analysis.quotations.find(({id}) => id === marked);
	if (looked) {
		textLooks.push(...evidenceLooks(looked, theme));
	}

	const matches = search?.matches ?? [];
	for (
		let i = Math.max(0, indexAt(matches, span.start));
		i < matches.length && matches[i].start < span.end;
		i++
	) {
		textLooks.push({...matches[i], look: i === search?.current ? theme.currentHit : theme.hit});
	}

	return textLooks;
};

/** Cuts a row's text where looks begin and end. */
export const segmentsOfRow = (
	text: string,
	{start, end}: Span,
	base: Look | undefined,
	textLooks: readonly TextLook[],
): Segment[] => {
	const here = textLooks.filter(textLook => overlaps(textLook, {start, end}));
	const cuts = [
		...new Set([
			start,
			end,
			...here.flatMap(textLook => [Math.max(start, textLook.start), Math.min(end, textLook.end)]),
		]),
	].sort((a, b) => a - b);
	let column = 0;
	return cuts.slice(1).map((cut, i) => {
		const from = cuts[i];
		const looks = here
			.filter(textLook => textLook.start <= from && cut <= textLook.end)
			.map(({look}) => look);
		const shown = toShown(text.slice(from, cut), column);
		column += columnsOf(shown);
		return segment(shown, Object.assign({}, base, ...looks));
	});
};
