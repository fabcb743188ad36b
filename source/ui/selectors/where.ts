import type {Analysis, Quotation, Section} from '../../document/analysis.js';
import type {Article, BlockKind} from '../../document/article.js';
import {columnsOf, truncate} from '../../document/columns.js';
import {isCounted, paragraphsUpTo} from '../../document/paragraphs.js';
import {type Line, wrapped} from '../lines/lines.js';
import {blockAt} from '../rows.js';
import type {Theme} from '../theme.js';

/** Whether an article has headings. Where it has none, its sections are titled with what they begin with. */
export const hasHeadings = ({sections}: Pick<Analysis, 'sections'>): boolean =>
	sections.some(({derived}) => !derived);

/** Whether a section's title is its own first words, which tell nothing to whoever sees these beside it. */
const isOwnWords = ({text}: Article, {derived, title, start}: Section): boolean =>
	derived &&
	text
		.slice(start, start + 2 * title.length)
		.replaceAll(/\s+/g, ' ')
		.trimStart()
		.startsWith(title.replace(/…$/, ''));

/** The title of a quotation's section where it says more than the text there does, or else null. */
export const headingOf = (
	{article, sections}: Analysis,
	{section}: Pick<Quotation, 'section'>,
): string | null => {
	const own = sections.find(({id}) => id === section);
	return own === undefined || !hasHeadings({sections}) || isOwnWords(article, own) ? null : own.title;
};

/** The number of the paragraph that a quotation begins in, or what it stands in where that is not counted: `caption`. */
const numberOrKind = ({article}: Analysis, quotation: Pick<Quotation, 'start'>): number | BlockKind => {
	const block = blockAt(article, quotation.start);
	const own = article.blocks[block];
	return own === undefined || isCounted(own) ? (paragraphsUpTo(article)[block] ?? 1) : own.kind;
};

/** The paragraph that a quotation begins in, or what it stands in where that is not counted: `paragraph 4`, `caption`. */
export const paragraphOf = (analysis: Analysis, quotation: Pick<Quotation, 'start'>): string => {
	const found = numberOrKind(analysis, quotation);
	return typeof found === 'number' ? `paragraph ${found}` : found;
};

/**
 * What a reference tells of where a quotation stands: the number of its paragraph, or else the title of its section; null
 * where there is neither, as in the article's own title.
 */
export const placeToCite = (
	analysis: Analysis,
	quotation: Pick<Quotation, 'start' | 'section'>,
): number | string | null => {
	const found = numberOrKind(analysis, quotation);
	return typeof found === 'number' ? found : found === 'title' ? null : headingOf(analysis, quotation);
};

/** Where a quotation stands, in short: `§ What is planned`, and `paragraph 4` in an article without headings. */
export const sectionOrParagraph = (
	analysis: Analysis,
	quotation: Pick<Quotation, 'start' | 'section'>,
): string => {
	const heading = headingOf(analysis, quotation);
	return heading === null ? paragraphOf(analysis, quotation) : `§ ${heading}`;
};

/** A heading is not cut to less than this. */
const leastHeading = 12;

/**
 * Where a quotation stands: `§ What is planned · paragraph 4`; without headings `paragraph 4`, `title`.
 *
 * @param width in which the heading gives way: the number is the same in every format
 */
export const whereOf = (
	analysis: Analysis,
	quotation: Pick<Quotation, 'start' | 'section'>,
	width = Number.POSITIVE_INFINITY,
): string => {
	const heading = headingOf(analysis, quotation);
	const paragraph = paragraphOf(analysis, quotation);
	const room = width - columnsOf(` · ${paragraph}`);
	return heading === null || paragraph === 'title' || room < leastHeading
		? paragraph
		: `${truncate(`§ ${heading}`, room)} · ${paragraph}`;
};

/**
 * The same in as many lines as it needs; the number stays with what it counts.
 *
 * @param before what is told before it
 */
export const whereLines = (
	analysis: Analysis,
	quotation: Pick<Quotation, 'start' | 'section'>,
	width: number,
	theme: Theme,
	before = '',
	indent = 0,
): Line[] =>
	wrapped(before + whereOf(analysis, quotation).replace(/ (?=\d+$)/, '\u00A0'), width, theme.quiet, indent);
