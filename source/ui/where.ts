import type {Analysis, Quotation, Section} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import {isCounted, paragraphsUpTo} from '../document/paragraphs.js';
import {blockAt} from './rows.js';

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
export const headingOf = ({article, sections}: Analysis, {section}: Quotation): string | null => {
	const own = sections.find(({id}) => id === section);
	return own === undefined || !hasHeadings({sections}) || isOwnWords(article, own) ? null : own.title;
};

/** Where a quotation stands: `§ What is planned`; in an article without headings `paragraph 4`, `title`, `caption`. */
export const whereOf = (analysis: Analysis, quotation: Quotation): string => {
	const heading = headingOf(analysis, quotation);
	if (heading !== null) {
		return `§ ${heading}`;
	}

	const {article} = analysis;
	const block = blockAt(article, quotation.start);
	const own = article.blocks[block];
	return own === undefined || isCounted(own) ? `paragraph ${paragraphsUpTo(article)[block] ?? 1}` : own.kind;
};
