import {describe, expect, it} from 'vitest';
import {erase, insert, moveCaret, quoted, type Typed, typedLine} from '../../../source/ui/lines/typed.js';

/** A line as it reads with its caret: `brid|ge`. */
const shown = ({text, caret}: Typed): string => `${text.slice(0, caret)}|${text.slice(caret)}`;
const typed = (line: string): Typed => ({text: line.replace('|', ''), caret: line.indexOf('|')});

describe('what is too long', () => {
	it('is cut between characters', () => {
		expect(insert({text: 'a'.repeat(199), caret: 199}, '😀').text).toBe('a'.repeat(199));
		expect(insert({text: 'a'.repeat(198), caret: 198}, '😀').text).toHaveLength(200);
	});
});

describe('what a message quotes of it', () => {
	it('is the line, or its beginning', () => {
		expect(quoted('bridge')).toBe('“bridge”');
		expect(quoted('bridge '.repeat(20))).toMatch(/^“bridge bridge .+…”$/);
		expect(quoted('橋'.repeat(60))).toBe(`“${'橋'.repeat(19)}…”`);
	});
});

describe('a line that is typed', () => {
	it.each([
		['brid|e', 'left', 'bri|de'],
		['bri|de', 'right', 'brid|e'],
		['|bride', 'left', '|bride'],
		['bride|', 'right', 'bride|'],
		['the old bri|dge', 'word-left', 'the old |bridge'],
		['the old |bridge', 'word-left', 'the |old bridge'],
		['the| old bridge', 'word-right', 'the old| bridge'],
		['the old|', 'word-right', 'the old|'],
		['bri|de', 'start', '|bride'],
		['bri|de', 'end', 'bride|'],
		['cafe\u0301|', 'left', 'caf|e\u0301'],
		['|😀x', 'right', '😀|x'],
	] as const)('moves the caret of %s to the %s', (line, to, moved) => {
		expect(shown(moveCaret(typed(line), to))).toBe(moved);
	});

	it.each([
		['brid|ge', 'character', 'bri|ge'],
		['|bridge', 'character', '|bridge'],
		['brid|ge', 'next', 'brid|e'],
		['bridge|', 'next', 'bridge|'],
		['the old |bridge', 'word', 'the |bridge'],
		['the old |bridge', 'all', '|bridge'],
		['the old| bridge', 'rest', 'the old|'],
		['cafe\u0301|', 'character', 'caf|'],
	] as const)('of %s loses what is erased: %s', (line, what, left) => {
		expect(shown(erase(typed(line), what))).toBe(left);
	});

	it('takes what is typed at the caret, up to a length', () => {
		expect(shown(insert(typed('brid|e'), 'g'))).toBe('bridg|e');
		expect(insert({text: 'x'.repeat(199), caret: 1}, 'abc')).toEqual({
			text: `xa${'x'.repeat(198)}`,
			caret: 2,
		});
	});

	it('shows its caret where it is longer than the room', () => {
		const words = (line: string, room: number) => typedLine(typed(line), room).map(({text}) => text);
		expect(words('bri|dge', 20)).toEqual(['bri', 'd', 'ge']);
		expect(words('the old bridge|', 8)).toEqual(['…bridge', ' ', '']);
		expect(words('the old brid|ge', 8)).toEqual(['…d brid', 'g', 'e']);
	});
});
