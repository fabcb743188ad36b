import {expect, it} from 'vitest';
import {mix} from '../../../source/analyse/engine/hash.js';
import {FeatureBuffer} from '../../../source/analyse/engine/linear.js';
import {fillAround, Slots, templatesOf} from '../../../source/analyse/engine/templates.js';

it('makes features of the values that templates name', () => {
	const slots = new Slots();
	const word = slots.around(1);
	const side = slots.one();
	const values = new Int32Array(slots.count);
	fillAround(values, word, Int32Array.of(5, 6, 7, 8), 2, 1);
	values[side] = 9;
	const buffer = new FeatureBuffer();
	buffer.add(1);
	buffer.collect(templatesOf({3: [word]}, {300: [word - 1, word + 1, side], 2: [0]}), values);
	// In the order of their numbers, those that name words first; a slot that is not named is 0.
	expect([...buffer.values.subarray(0, buffer.count)]).toEqual([1, mix(3, 7), mix(2, 0), mix(300, 6, 8, 9)]);
});
