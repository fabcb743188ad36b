import {pairMarks} from '../../source/analyse/marks.js';
import {type Passage, toPassages} from '../../source/analyse/passage.js';
import {parseMarkdown} from '../markdown.js';

/** The text and the passages of a piece of Markdown. */
export const read = (markdown: string): {text: string; passages: Passage[]} => {
	const {text, blocks, inlines} = parseMarkdown(markdown, {kind: 'file', name: 'a.md'});
	return {text, passages: toPassages(text, blocks, pairMarks(text, blocks), inlines)};
};
