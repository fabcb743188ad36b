import {describe, expect, it} from 'vitest';
import {toPreferences} from '../../source/ui/preferences.js';

const keysOf = (keys: Readonly<Record<string, unknown>>) => {
	const {preferences, problems} = toPreferences({keys});
	return {keys: preferences.keys, problems};
};

describe('a key in the config file', () => {
	it.each([
		['x', 'x'],
		['é', 'é'],
		[7, '7'],
		['ctrl-y', 'ctrl-y'],
		['Ctrl-Y', 'ctrl-y'],
		['alt-X', 'alt-X'],
		['F5', 'f5'],
		['shift-tab', 'shift-tab'],
		['ctrl-up', 'ctrl-up'],
		['PgDn', 'pagedown'],
		['space', ' '],
		['Enter', 'return'],
		['delete', 'delete'],
	])('may be written %s', (written, key) => {
		const {keys, problems} = keysOf({copy: written});
		expect(keys?.copy).toEqual([key]);
		// What other commands lose by that is told.
		expect(problems.join()).not.toContain('there is no key');
	});

	it.each(['hyper-x', 'ctrl+y', '<C-y>', 'xyz', 'f99', 'shift-a', 'ctrl-1', 'ctrl-i', ''])(
		'that no terminal sends is told, and the usual one stays: %s',
		written => {
			const {keys, problems} = keysOf({copy: written});
			expect(keys?.copy ?? ['y']).toEqual(['y']);
			expect(problems).toEqual([expect.stringContaining(`there is no key “${written}” for copy`)]);
		},
	);

	it('that makes no sense leaves the others of the same command', () => {
		const {keys, problems} = keysOf({copy: ['ctrl+y', 'x'], help: ['xyz', 'abc']});
		expect(keys?.copy).toEqual(['x']);
		expect(keys?.help).toEqual(['?', 'f1']);
		expect(problems).toHaveLength(3);
	});
});
