import {describe, expect, it} from 'vitest';
import {anchorAt, findAgain} from '../../source/document/anchor.js';

const text =
	'One thing is said here. Another thing is said there. One thing is said here. The end of it all.';

describe('findAgain', () => {
	it('is the same offset where nothing has changed', () => {
		for (let offset = 0; offset < text.length; offset += 7) {
			expect(findAgain(text, anchorAt(text, offset))).toBe(offset);
		}
	});

	it('follows the words, to the nearest of several places', () => {
		const added = `Something new. ${text}`;
		expect(findAgain(added, anchorAt(text, 24))).toBe(24 + 15);
		expect(findAgain(added, {offset: 60, words: 'One thing is said here.'})).toBe(68);
	});

	it('does with the first of the words where the others are gone', () => {
		const anchor = anchorAt(text, 24);
		expect(findAgain(`New. ${text.slice(0, 50)} Cut off.`, anchor)).toBe(29);
	});

	it('stays within a text that has become shorter or empty', () => {
		expect(findAgain('Gone.', anchorAt(text, 50))).toBe(4);
		expect(findAgain('', anchorAt(text, 50))).toBe(0);
	});
});
