import {analyse} from '../../source/analyse/analyse.js';
import {speakersInWords} from '../../source/document/wording.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

export const analysed = (text: string) => analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model);

/** Whose each quotation is, with its pieces. */
export const said = (text: string): string[] => {
	const analysis = analysed(text);
	return analysis.quotations.map(quotation => {
		const pieces = quotation.parts.map(({start, end}) => analysis.article.text.slice(start, end));
		return `${speakersInWords(analysis, quotation)}: ${pieces.join(' … ')}`;
	});
};
