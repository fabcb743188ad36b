import {describe, expect, it} from 'vitest';
import {keysWith} from '../../../source/ui/bindings/own-keys.js';
import {press, sample, start} from '../sample.js';

describe('a key of another list', () => {
	it.each([
		['c', ['c'], 'Only speakers are compared: s lists them'],
		['c', ['right', 'c'], 'Only speakers are compared: s lists them'],
		['c', ['q', 'c'], 'Only speakers are compared: s lists them'],
		['v', ['right', 'v'], 'Only quotations are grouped: q lists them'],
		['w', ['right', 'w'], 'Only quotations are narrowed to a speaker: q lists them'],
		['#', ['q', '#'], 'Links are numbered in the text: L lists them'],
		['T', ['s', 'T'], 'No table is in sight'],
		['f', ['s', 'f'], 'Only quotations are narrowed to a kind: q lists them'],
	])('%s says where it works, after %j', (_, keys, message) => {
		const before = press(
			start({markdown: `${sample}\n[A plan](https://example.org/).`}),
			...keys.slice(0, -1),
		);
		expect(press(before, ...keys.slice(-1))).toEqual({...before, message});
	});

	it('tells the key that the person has given to that list', () => {
		const {keys} = keysWith('less', {});
		expect(press(start({settings: {keys}}), 'v').message).toBe('Only quotations are grouped: t lists them');
	});
});
