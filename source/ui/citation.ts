import type {Analysis, Quotation} from '../document/analysis.js';
import {toShown} from '../document/columns.js';
import {dateInWords} from '../document/wording.js';
import {speakerNames} from './names.js';
import type {CitationStyle} from './settings.js';

/** Outer quotation marks are the citation's own: those in a title become single ones. */
const inner = (text: string): string => text.replaceAll(/[“”"]/g, "'");

const sentence = (...parts: Array<string | null | false | undefined>): string =>
	parts
		.filter((part): part is string => Boolean(part))
		.map(part => (/[.?!]['”’)]?$/.test(part) ? part : `${part}.`))
		.join(' ');

/** How each style tells of the article; the quotation's words and speaker come before it. */
const sources: Readonly<Record<CitationStyle, (article: Analysis['article']) => string>> = {
	plain: ({title, siteName, published, url}) =>
		[title && `“${inner(title)}”`, siteName, published && dateInWords(published), url]
			.filter(Boolean)
			.join(', '),
	// The Chicago Manual of Style, 17th edition, 14.198 and 14.207: notes and bibliography, web pages.
	chicago: ({title, byline, siteName, published, url}) =>
		sentence(
			byline,
			title && `“${inner(title).replace(/\.?$/, '.')}”`,
			siteName && siteName,
			published && dateInWords(published),
			url,
		),
	// Publication Manual of the APA, 7th edition, 10.16.
	apa: ({title, byline, siteName, published, url}) => {
		const date = published
			? `(${published.slice(0, 4)}, ${dateInWords(published).replace(/ \d+$/, '')})`
			: '(n.d.)';
		return [sentence(byline ?? title, date, byline && title, siteName), url].filter(Boolean).join(' ');
	},
	// MLA Handbook, 9th edition, 5.
	mla: ({title, byline, siteName, published, url}) => {
		const where = [siteName, published && dateInWords(published), url?.replace(/^https?:\/\//, '')];
		return sentence(
			byline,
			title && `“${inner(title).replace(/\.?$/, '.')}”`,
			where.filter(Boolean).join(', '),
		);
	},
	markdown: ({title, siteName, published, url}) =>
		[
			url && title ? `[${title.replaceAll(/[[\]]/g, '\\$&')}](<${url}>)` : title,
			siteName,
			published && dateInWords(published),
		]
			.filter(Boolean)
			.join(', '),
};

/**
 * A quotation with its source, as one pastes it: the words, who said them, where they stand.
 *
 * @returns one line; in Markdown a block quotation of its own and a line below it
 */
export const cite = (analysis: Analysis, quotation: Quotation, style: CitationStyle = 'plain'): string => {
	const words = toShown(quotation.text.replaceAll(/\s+/g, ' '));
	const who = speakerNames(analysis, quotation) || 'unattributed';
	const where = sources[style](analysis.article);
	if (style === 'markdown') {
		return `> ${words}\n>\n> — ${who}${where ? `, in ${where}` : ''}`;
	}

	return style === 'plain'
		? `${words} — ${who}${where ? `, in ${where}` : ''}`
		: `${words} (${who}). ${where}`.trimEnd();
};
