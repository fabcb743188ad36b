import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {packAscending, unpackAscending} from '../../../source/analyse/engine/ascending.js';
import {settings} from '../../fuzz/settings.js';

describe('numbers that ascend', () => {
	it('are kept as steps, byte by byte', () => {
		expect([...packAscending(Uint32Array.of(2, 0x0103_0005))]).toEqual([2, 3, 0, 0, 0, 3, 0, 1]);
	});

	it('come back', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({max: 0xffff_ffff})), list => {
				const numbers = Uint32Array.from(list).sort();
				expect(unpackAscending(packAscending(numbers))).toEqual(numbers);
			}),
			settings(),
		);
		const most = Uint32Array.of(0, 0xffff_ffff);
		expect(unpackAscending(packAscending(most))).toEqual(most);
	});
});
