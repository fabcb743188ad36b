import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../source/document/columns.js';
import {lineText, wrap} from '../../source/document/wrap.js';

const lines = (text: string, width: number): string[] => {
	const found: string[] = [];
	wrap(text, {start: 0, end: text.length}, width, (start, end) => found.push(text.slice(start, end)));
	return found;
};

/** The lines as they are shown. */
const shown = (text: string, width: number): string[] => {
	const found: string[] = [];
	wrap(text, {start: 0, end: text.length}, width, (start, end) => found.push(lineText(text, start, end)));
	return found;
};

describe('wrap', () => {
	it('breaks at spaces, which belong to no line', () => {
		expect(lines('one two three', 8)).toEqual(['one two', 'three']);
		expect(lines('one  two', 3)).toEqual(['one', 'two']);
	});

	it('breaks at newlines and keeps empty lines', () => {
		expect(lines('one\n\ntwo', 10)).toEqual(['one', '', 'two']);
	});

	it('breaks after a hyphen or dash between letters', () => {
		expect(lines('a large-scale plan', 9)).toEqual(['a large-', 'scale', 'plan']);
		expect(lines('minus -5 degrees', 8)).toEqual(['minus -5', 'degrees']);
	});

	it('breaks within a word only where it is longer than a line', () => {
		expect(lines('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
	});

	it('keeps words together that a non-breaking space joins', () => {
		expect(lines('about 5\u00A0km away', 9)).toEqual(['about', '5\u00A0km away']);
	});

	it('takes words apart where they are joined rather than within, when they are longer than a line', () => {
		expect(lines('one\u00A0two\u00A0three', 8)).toEqual(['one\u00A0two\u00A0', 'three']);
	});

	it('breaks at soft hyphens, which are seen there and nowhere else', () => {
		const text = 'the inter\u00ADnatio\u00ADnal talks';
		expect(shown(text, 40)).toEqual(['the international talks']);
		expect(shown(text, 16)).toEqual(['the internatio-', 'nal talks']);
		expect(shown(text, 15)).toEqual(['the internatio-', 'nal talks']);
		expect(shown(text, 14)).toEqual(['the inter-', 'national talks']);
		expect(shown('one\u00AD two', 4)).toEqual(['one', 'two']);
	});

	it('leaves no short word alone in a last line', () => {
		expect(shown('The minister said at noon that he would go', 39)).toEqual([
			'The minister said at noon that he',
			'would go',
		]);
		expect(shown('The minister said at noon that he would resign', 39)).toEqual([
			'The minister said at noon that he would',
			'resign',
		]);
		expect(shown('Abracadabra it', 12)).toEqual(['Abracadabra', 'it']);
	});

	it('keeps what sets a line in, and takes tabs to their stops', () => {
		expect(shown('if\n\tgo on\na\tb', 20)).toEqual(['if', '    go on', 'a   b']);
		expect(shown('          deep words', 8)).toEqual(['deep', 'words']);
		expect(lines('  deep words here', 9)).toEqual(['  deep', 'words', 'here']);
	});

	it('breaks at spaces of every width, and at those without any', () => {
		expect(lines('one\u2003two\u200Bthree', 6)).toEqual(['one', 'two', 'three']);
		expect(shown('one\u200Btwo', 10)).toEqual(['onetwo']);
	});

	it('breaks between the characters of scripts without spaces, but before no closing sign', () => {
		expect(lines('你好世界', 4)).toEqual(['你好', '世界']);
		expect(lines('你好，世界', 4)).toEqual(['你', '好，', '世界']);
	});

	it('keeps narrow brackets and signs with the characters of those scripts as well', () => {
		expect(lines('Mori (森林), who', 10)).toEqual(['Mori (森', '林), who']);
		expect(lines('Mori 森(森林)', 8)).toEqual(['Mori 森', '(森林)']);
	});

	it('does not take marks and joined emoji apart', () => {
		expect(lines('👩‍👩‍👧👩‍👩‍👧', 2)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
		expect(lines('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
	});

	it('fits every line, whatever the width', () => {
		const text =
			'Some words, an extraordinarily-long-hyphenated-thing, 你好世界 and https://example.org/a/long/path at last.';
		for (let width = 2; width < 60; width++) {
			for (const line of lines(text, width)) {
				expect(columnsOf(line)).toBeLessThanOrEqual(width);
			}

			expect(lines(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		}
	});

	it('covers only the span that it is given', () => {
		const found: string[] = [];
		const text = 'before one two after';
		wrap(text, {start: 7, end: 14}, 4, (start, end) => found.push(text.slice(start, end)));
		expect(found).toEqual(['one', 'two']);
	});
});
