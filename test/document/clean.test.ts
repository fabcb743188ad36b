import {describe, expect, it} from 'vitest';
import {clean, sealed} from '../../source/document/clean.js';

describe('sealed', () => {
	it('leaves clean text as it is, and keeps offsets where something slipped in', () => {
		expect(sealed('“Yes”\n👩‍👧')).toBe('“Yes”\n👩‍👧');
		expect(sealed('a\u001Bb\u202Ec')).toBe('a\uFFFDb\uFFFDc');
		expect(sealed('a\u{E0041}b').length).toBe(4);
		expect(sealed('a\uD800b')).toBe('a\uFFFDb');
		expect(sealed('a\u2028b')).toBe('a\nb');
	});

	it('keeps the flags that the gate keeps, where something else slipped in', () => {
		const wales = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}';
		expect(clean(wales)).toBe(wales);
		expect(sealed(`${wales}\u001B`)).toBe(`${wales}\uFFFD`);
	});
});

describe('clean', () => {
	it('leaves ordinary text alone, tabs and newlines included', () => {
		const text = 'Héllo “wörld” – 你好 👩‍👩‍👧\tone\ntwo';
		expect(clean(text)).toBe(text);
	});

	it.each([
		['a colour', 'a\u001B[31mb\u001B[0m', 'ab'],
		['a window title', 'a\u001B]0;title\u0007b', 'ab'],
		['a clipboard write', 'a\u001B]52;c;eA==\u001B\\b', 'ab'],
		['a link', 'a\u001B]8;;http://x.example/\u001B\\b\u001B]8;;\u001B\\c', 'abc'],
		['a device control string', 'a\u001BP+q70\u001B\\b', 'ab'],
		['a reset', 'a\u001Bcb', 'ab'],
		['eight-bit sequences', 'a\u009B31mb\u009D0;t\u009Cc', 'abc'],
		['bells and backspaces', 'a\u0007\u0008\u000Eb', 'ab'],
		['bidirectional overrides and isolates', 'a\u202Eb\u2066c\u2069', 'abc'],
	])('drops %s whole', (_, dirty, expected) => {
		expect(clean(dirty)).toBe(expected);
	});

	it('does not let an unfinished string sequence swallow what follows', () => {
		expect(clean('a\u001B]0;title\nand more')).toBe('a]0;title\nand more');
	});

	it('ends a string sequence where another one begins, and so looks through none of them twice', () => {
		expect(clean('\u009D0;one\u009D0;two\u009Cthree')).toBe('0;onethree');
		expect(clean('\u0090'.repeat(3_000_000))).toBe('');
	});

	it('turns every kind of line end into a newline', () => {
		expect(clean('a\r\nb\rc\u0085d')).toBe('a\nb\nc\nd');
	});

	it('replaces lone surrogates', () => {
		expect(clean('a\uD800b')).toBe('a\uFFFDb');
	});

	it('leaves nothing of a sequence that is hidden in another one', () => {
		expect(clean('\u001B\u001B[31m[2J')).toBe('[2J');
	});
});
