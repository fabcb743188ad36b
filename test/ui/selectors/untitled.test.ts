import {expect, it} from 'vitest';
import {untitledInSight} from '../../../source/ui/selectors/untitled.js';
import {act, press, start} from '../sample.js';

it('are those that are in sight, have not been opened and are not told yet', () => {
	const locations = ['a.md', 'b.md', 'c.md'];
	const state = start({analysis: null, locations});
	expect(untitledInSight(state)).toEqual([0, 1, 2]);
	const told = act(state, {type: 'titled', entry: 1, title: 'Ferries'});
	expect(untitledInSight(told)).toEqual([0, 2]);
	const failed = act(press(told, 'return'), {type: 'failed', request: 1, message: 'a.md: gone'});
	expect(untitledInSight(failed)).toEqual([2]);
	expect(untitledInSight(press(failed, '/', 'c'))).toEqual([2]);
	expect(untitledInSight(start())).toEqual([]);
});

it('never takes the place of what is told of one that cannot be opened', () => {
	const state = start({analysis: null, locations: ['a.md', 'b.md']});
	const failed = act(press(state, 'return'), {type: 'failed', request: 1, message: 'a.md: gone'});
	expect(act(failed, {type: 'titled', entry: 0, title: 'Ferries'}).entries[0].told).toBe('a.md: gone');
});
