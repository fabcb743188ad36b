import {describe, expect, it} from 'vitest';
import {isTight} from '../../source/document/lists.js';
import {parseMarkdown} from '../markdown.js';

/** The words of the blocks, those that stand apart from the one before behind a bar. */
const told = (markdown: string): string => {
	const {text, blocks} = parseMarkdown(markdown, {kind: 'file', name: 'lists.md'});
	return blocks
		.map(({start, end}, i) => (i > 0 && !isTight(blocks, i) ? '| ' : '') + text.slice(start, end))
		.join(' ');
};

describe('isTight', () => {
	it.each([
		['keeps a list together', 'Words.\n\n- one\n- two\n\nWords.', 'Words. | one two | Words.'],
		['sets lists of two kinds apart', '- one\n- two\n\n1. first\n2. second', 'one two | first second'],
		['sets footnotes apart', 'Words.[^1]\n\n- one\n\n[^1]: A note.', 'Words.[1] | one | A note.'],
		['leaves an inner list of another kind where it is', '- one\n  1. inner\n- two', 'one inner two'],
		['looks past the inner list', '- one\n  1. inner\n\n1. first', 'one inner | first'],
		['keeps the second paragraph of an item', '- one\n\n  more\n- two', 'one more two'],
	])('%s', (_, markdown, blocks) => {
		expect(told(markdown)).toBe(blocks);
	});
});
