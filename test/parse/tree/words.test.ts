import {expect, it} from 'vitest';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import type {Element, Node} from '../../../source/parse/tree/tree.js';
import {letters, spaced, squeeze, wordsOf} from '../../../source/parse/tree/words.js';

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

it('sets what stands side by side apart, also where what stood between is left out', () => {
	const line = toTree(
		'<p><b>Ann Lee</b><i>The Coast</i> in fog<span class="date">4 May</span>, for<s>ty</s></p>',
	);
	expect(wordsOf(spaced(line))).toBe('Ann Lee The Coast in fog 4 May, forty');
	expect(wordsOf(spaced(toTree('<p>By<b>Ann Lee</b>, nearby<b>!</b></p>')))).toBe('By Ann Lee, nearby!');
	expect(wordsOf(spaced(toTree('<p>Fog<s>old</s><b>Ann Lee</b></p>'), ({name}) => name === 's'))).toBe(
		'Fog Ann Lee',
	);
});
