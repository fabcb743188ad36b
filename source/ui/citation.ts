import type {Analysis, Quotation} from '../document/analysis.js';
import {dateInWords} from '../document/wording.js';
import {speakerNames} from './state.js';

/**
 * A quotation with its source, as one pastes it: the words, who said them, where they stand.
 *
 * @returns one line
 */
export const cite = (analysis: Analysis, quotation: Quotation): string => {
	const {title, siteName, published, url} = analysis.article;
	const words = quotation.text.replaceAll(/\s+/g, ' ');
	const where = [
		title && `“${title.replaceAll(/[“”"]/g, "'")}”`,
		siteName,
		published && dateInWords(published),
		url,
	];
	const who = speakerNames(analysis, quotation) || 'unattributed';
	return `${words} — ${who}${where.some(Boolean) ? `, in ${where.filter(Boolean).join(', ')}` : ''}`;
};
