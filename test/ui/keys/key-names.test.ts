import {describe, expect, it} from 'vitest';
import {isKeyName, nameKey} from '../../../source/ui/keys/key-names.js';

describe('nameKey', () => {
	it.each([
		['a letter', 'j', {sequence: 'j', name: 'j'}, 'j'],
		['a capital', 'G', {sequence: 'G', name: 'g', shift: true}, 'G'],
		['a character beyond the alphabet', '你', {sequence: '你'}, '你'],
		['an arrow', undefined, {sequence: '\u001B[B', name: 'down'}, 'down'],
		['Enter', '\r', {sequence: '\r', name: 'return'}, 'return'],
		['a newline', '\n', {sequence: '\n', name: 'enter'}, 'return'],
		['Space', ' ', {sequence: ' ', name: 'space'}, ' '],
		['Escape', undefined, {sequence: '\u001B', name: 'escape', meta: true}, 'escape'],
		['a control key', '\u0003', {sequence: '\u0003', name: 'c', ctrl: true}, 'ctrl-c'],
		['Alt-Backspace', undefined, {sequence: '\u001B\u007F', name: 'backspace', meta: true}, 'alt-backspace'],
		['Shift-Tab', undefined, {sequence: '\u001B[Z', name: 'tab', shift: true}, 'shift-tab'],
		['an unknown sequence', undefined, {sequence: '\u001B[99~', name: 'undefined'}, undefined],
	])('names %s', (_, text, key, expected) => {
		expect(nameKey(text, key)).toBe(expected);
	});
});

describe('isKeyName', () => {
	it.each(['a', 'Q', '你', ' ', 'ctrl-y', 'alt-Y', 'f12', 'shift-tab', 'ctrl-left', 'return'])(
		'knows %s',
		name => {
			expect(isKeyName(name)).toBe(true);
		},
	);

	// A terminal sends the same for these and for Tab, Enter, Backspace and a line's end.
	it.each(['', 'ab', 'ctrl-i', 'ctrl-m', 'ctrl-h', 'ctrl-j', 'ctrl-1', 'f13', 'shift-a', 'hyper-x'])(
		'knows no %s',
		name => {
			expect(isKeyName(name)).toBe(false);
		},
	);
});
