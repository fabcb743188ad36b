import {describe, expect, it} from 'vitest';
import {arrowsInWords, keyLabel, keyShown} from '../../../source/ui/keys/key-labels.js';
import {start} from '../sample.js';

describe('labels of keys', () => {
	it('are as they stand on a keyboard', () => {
		expect(['ctrl-z', 'shift-left', 'ctrl-home', 'f5', 'pageup', ' ', 'q'].map(keyLabel)).toEqual([
			'Ctrl-Z',
			'Shift-←',
			'Ctrl-Home',
			'F5',
			'PgUp',
			'Space',
			'q',
		]);
	});

	it('have their arrows in words where there are none', () => {
		expect(arrowsInWords('↓ ↑  j k')).toBe('Down Up  j k');
		expect(arrowsInWords('↑↓')).toBe('Up/Down');
		expect(keyShown(start({settings: {isAscii: true}}), 'shift-left')).toBe('Shift-Left');
		expect(keyShown(start(), 'right')).toBe('→');
	});
});
