import {describe, expect, it} from 'vitest';
import {nameKey} from '../../source/ui/key-names.js';
import {bindings, keymap} from '../../source/ui/keymap.js';
import {press, start} from './sample.js';

describe('the key table', () => {
	it('gives no key two meanings in one place', () => {
		const state = start();
		for (const where of [state, press(state, 'right'), press(state, 'q'), press(state, 's')]) {
			const keys = bindings.filter(({when}) => when?.(where) ?? true).flatMap(({keys: own}) => own);
			expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
		}
	});

	it('explains every key in the help, itself or beside its opposite', () => {
		const explained = bindings.flatMap(({help}) => (help ? [help.keys] : [])).join(' ');
		for (const key of [
			'↑',
			'↓',
			'→',
			'←',
			'Space',
			'b',
			'd',
			'u',
			'g',
			'G',
			'[',
			']',
			's',
			'q',
			'1',
			'2',
			'3',
			'/',
			'n',
			'N',
			'f',
			'w',
			'y',
			'o',
			':',
			'?',
			'Q',
		]) {
			expect(explained.split(/\s+/)).toContain(key);
		}
	});

	it('knows no meaning for a key that nobody bound', () => {
		expect(keymap(start(), 'f7')).toBeUndefined();
		expect(keymap(start(), 'é')).toBeUndefined();
	});

	it('takes any character in a prompt, and no key name', () => {
		const prompt = press(start(), '/');
		expect(keymap(prompt, 'é')).toEqual({type: 'type', text: 'é'});
		expect(keymap(prompt, 'pagedown')).toBeUndefined();
	});
});

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
		['Shift-Tab', undefined, {sequence: '\u001B[Z', name: 'tab', shift: true}, 'shift-tab'],
		['an unknown sequence', undefined, {sequence: '\u001B[99~', name: 'undefined'}, undefined],
	])('names %s', (_, text, key, expected) => {
		expect(nameKey(text, key)).toBe(expected);
	});
});
