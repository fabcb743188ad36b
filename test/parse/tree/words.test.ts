import {expect, it} from 'vitest';
import type {Element, Node} from '../../../source/parse/tree/tree.js';
import {letters, squeeze, wordsOf} from '../../../source/parse/tree/words.js';

it('tells what two spellings have in common, and sets a text in one line', () => {
	expect(letters('“It’s Über, No. 7”')).toBe('itsüberno7');
	expect(squeeze('\n one\t two ')).toBe('one two');
});

it('sets a quotation in marks where it has none of its own', () => {
	const q = (...children: Node[]): Element => ({name: 'q', attributes: {}, children});
	expect(wordsOf(q('the light'))).toBe('“the light”');
	expect(wordsOf(q(' "the light" '))).toBe('"the light"');
	expect(wordsOf(q('«', q('the light'), ' is out»'))).toBe('«‘the light’ is out»');
	expect(wordsOf(q('the “light”'))).toBe('“the “light””');
});
