import {describe, expect, it} from 'vitest';
import {defaultBindings as bindings} from '../../source/ui/bindings/key-table.js';
import {keysWith} from '../../source/ui/bindings/own-keys.js';
import {typing} from '../../source/ui/bindings/typing.js';
import {keymap} from '../../source/ui/keymap.js';
import {helpKeys, keyLabel} from '../../source/ui/keys/key-labels.js';
import {press, start} from './sample.js';

describe('the key table', () => {
	it('gives no key two meanings in one place', () => {
		const state = start();
		for (const where of [state, press(state, 'right'), press(state, 'q'), press(state, 's')]) {
			const keys = bindings.filter(({when}) => when?.(where) ?? true).flatMap(({keys: own}) => own);
			expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
		}
	});

	it('stops the program also while something is typed', () => {
		for (const prompt of ['/', ':', '#']) {
			const typing = press(start({markdown: '# T\n\n[Link](https://example.org/)'}), prompt);
			expect(typing.prompt).not.toBeNull();
			expect(keymap(typing, 'ctrl-z')).toEqual({type: 'suspend'});
		}
	});

	it('explains every key in the help, itself or beside its opposite', () => {
		const explained = bindings
			.flatMap(binding => (binding.help ? [helpKeys(binding, bindings)] : []))
			.join(' ');
		for (const {name, keys} of bindings) {
			// Those that go with another: Ctrl-C with Q, Shift-Tab with Tab.
			if (!['interrupt', 'previous-view'].includes(name)) {
				expect(explained.split(/\s+/)).toContain(keyLabel(keys[0]));
			}
		}
	});

	it('tells in the help of all keys that number the links and list them', () => {
		const link = bindings.find(({name}) => name === 'link');
		expect(link && helpKeys(link, bindings)).toBe('# L l  f');
	});

	it('gives what is typed keys of its own, which bear no name of the others', () => {
		const keys = typing.flatMap(({keys: own}) => own);
		expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
		expect(typing.filter(({name}) => bindings.some(other => other.name === name))).toEqual([]);
		expect(keymap(press(start(), '/'), 'ctrl-u')).toEqual({type: 'erase', what: 'all'});
		// As a shell has them.
		expect(keymap(press(start(), '/'), 'ctrl-k')).toEqual({type: 'erase', what: 'rest'});
		expect(keymap(press(start(), '/'), 'alt-backspace')).toEqual({type: 'erase', what: 'word'});
		expect(keymap(press(start(), '/'), 'alt-b')).toEqual({type: 'caret', to: 'word-left'});
		expect(keymap(press(start(), '/'), 'ctrl-right')).toEqual({type: 'caret', to: 'word-right'});
		expect(keymap(start(), 'ctrl-u')).toEqual({type: 'move', by: 'half', direction: -1});
	});

	it('scrolls by the keys of pagers and editors', () => {
		const state = press(start(), 'right');
		for (const [down, up] of [
			['j', 'k'],
			['ctrl-n', 'ctrl-p'],
			['ctrl-e', 'ctrl-y'],
		]) {
			expect(keymap(state, down)).toEqual({type: 'move', by: 'line', direction: 1});
			expect(keymap(state, up)).toEqual({type: 'move', by: 'line', direction: -1});
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

describe('keys of one’s own', () => {
	it('replace the old ones, and leave the place where they were', () => {
		const {keys: own, conflicts} = keysWith('explorer', {
			quotes: ['x'],
			search: ['s'],
			speakers: ['S'],
		});
		expect(conflicts).toEqual([]);
		const state = start({settings: {keys: own}});
		expect(keymap(state, 'x')).toEqual({type: 'visit', view: 'quotes'});
		expect(keymap(state, 'q')).toBeUndefined();
		expect(keymap(state, 's')).toEqual({type: 'prompt', kind: 'search'});
	});

	it('are told of where they mean two things, nothing, or leave a command without a key', () => {
		const {conflicts, keys: own} = keysWith('explorer', {
			quotes: ['x'],
			speakers: ['x'],
			frobnicate: ['z'],
			group: ['f'],
		});
		expect(conflicts.join('\n')).toMatch(/key x.+quotes.+speakers/);
		expect(conflicts.join('\n')).toContain('frobnicate');
		expect(conflicts.join('\n')).toContain('no key is left for kind');
		// What nothing is called takes no key away.
		expect(conflicts.join('\n')).not.toContain('alone');
		expect(own.alone).toEqual(['z']);
		expect(keymap(start({settings: {keys: own}}), 'x')).toEqual({type: 'visit', view: 'quotes'});
	});

	it('of a pager quit with q, and list the quotes with t', () => {
		const {keys: own} = keysWith('less', {});
		const state = start({settings: {keys: own}});
		expect(keymap(state, 'q')).toEqual({type: 'quit', status: 0});
		expect(keymap(state, 't')).toEqual({type: 'visit', view: 'quotes'});
	});

	it('cannot have the first key of ZZ', () => {
		const {conflicts, keys: own} = keysWith('explorer', {help: ['Z', 'x']});
		expect(conflicts).toEqual(['the key Z cannot be given to help: pressed twice, it quits']);
		expect(own.help).toEqual(['x']);
	});

	it('close what they have opened, and are told in messages', () => {
		const {keys: own} = keysWith('less', {help: ['x']});
		const state = start({settings: {keys: own}});
		expect(press(state, 'x').overlay?.name).toBe('help');
		expect(press(state, 'x', 'x').overlay).toBeNull();
		expect(press(state, 'y').message).toContain('t lists them');
	});
});
