import {describe, expect, it} from 'vitest';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {placedWords} from '../../../source/parse/tree/placed-words.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

describe('placedWords', () => {
	const placed = (html: string, name: string) => {
		const root = toTree(html);
		const {words, extents} = placedWords(root);
		expect(words).toBe(wordsOf(root));
		return [...extents].filter(([element]) => element.name === name).map(([, {start, end}]) => [start, end]);
	};

	it('finds a link where it stands, not where its words stand first', () => {
		expect(placed('All art is <a href="/b">art</a>', 'a')).toEqual([[11, 14]]);
	});

	it('collapses white space, and sets blocks and quotations apart, as the words of an element do', () => {
		expect(placed(' <p>One  <b> two</b> </p><p><q>Three <i>four</i></q><br>five</p> ', 'b')).toEqual([
			[4, 7],
		]);
		expect(placed('<p><q>Three <i>four</i></q></p>', 'i')).toEqual([[7, 11]]);
	});
});
