import {pairMarks} from '../../source/analyse/passage/marks.js';
import {withoutNicknames} from '../../source/analyse/passage/nickname-marks.js';
import {type Passage, toPassages} from '../../source/analyse/passage/passage.js';
import type {Span} from '../../source/document/span.js';
import {parseMarkdown} from '../markdown.js';

/** The text and the passages of a piece of Markdown. */
export const read = (markdown: string): {text: string; passages: Passage[]} => {
	const {text, blocks, inlines} = parseMarkdown(markdown, {kind: 'file', name: 'a.md'});
	return {
		text,
		passages: toPassages(text, blocks, withoutNicknames(text, pairMarks(text, blocks), blocks), inlines),
	};
};

/** The first passage of a text. */
export const passageOf = (text: string): Passage => read(text).passages[0];

/** The range of the tokens of some words of the first passage. */
export const find = (text: string, words: string): Span => {
	const {tokens} = passageOf(text);
	const from = text.indexOf(words);
	return {
		start: tokens.findIndex(({end}) => end > from),
		end: tokens.findIndex(({end}) => end >= from + words.length) + 1,
	};
};

/** The words of a range of tokens. */
export const wordsOf = (text: string, span: Span | null): string | null => {
	const {tokens} = passageOf(text);
	return span && text.slice(tokens[span.start].start, tokens[span.end - 1].end);
};
