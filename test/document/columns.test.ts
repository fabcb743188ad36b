import {describe, expect, it} from 'vitest';
import {columnsOf, graphemes, pad, truncate, truncateFront} from '../../source/document/columns.js';

describe('columnsOf', () => {
	it.each([
		['plain', 5],
		['“wörld”', 7],
		['你好', 4],
		['👩‍👩‍👧', 2],
		['e\u0301', 1],
		// A vowel sign beside its letter has a column, one above it has none.
		['योजना में', 7],
		['', 0],
	])('measures %j', (text, columns) => {
		expect(columnsOf(text)).toBe(columns);
	});
});

describe('graphemes', () => {
	it('are what a person counts as characters', () => {
		expect(graphemes('ae\u0301👩‍👩‍👧')).toEqual(['a', 'e\u0301', '👩‍👩‍👧']);
	});
});

describe('truncate and pad', () => {
	it('cut with an ellipsis and fill with spaces', () => {
		expect(truncate('one two three', 8)).toBe('one two…');
		expect(truncate('short', 8)).toBe('short');
		expect(truncate('你好世界', 5)).toBe('你好…');
		expect(truncate('one two … three', 11)).toBe('one two…');
		expect(truncate('你好世界', 4)).toBe('你…');
		expect(truncate('word', 0)).toBe('');
		expect(truncateFront('/home/ana/texts/one.md', 12)).toBe('…exts/one.md');
		expect(truncateFront('你好世界', 5)).toBe('…世界');
		expect(truncateFront('word', 4)).toBe('word');
		expect(truncateFront('word', 0)).toBe('');
		expect(pad('ab', 4)).toBe('ab  ');
		expect(pad('abcdef', 4)).toBe('abc…');
		expect(columnsOf(pad('你好世界', 6))).toBe(6);
	});
});
