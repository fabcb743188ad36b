import {describe, expect, it} from 'vitest';
import {pack, unpack} from '../../../source/analyse/engine/container.js';

describe('a container', () => {
	const bytes = pack({
		scale: 0.25,
		small: Int8Array.from([-1, 0, 127]),
		words: Uint32Array.from([1, 2 ** 32 - 1]),
	});

	it('gives back what was packed', () => {
		const file = unpack(bytes);
		expect(file.number('scale')).toBe(0.25);
		expect([...file.list('small', 'Int8Array')]).toEqual([-1, 0, 127]);
		expect([...file.list('words', 'Uint32Array')]).toEqual([1, 2 ** 32 - 1]);
	});

	it('opens where it does not lie at a multiple of eight bytes', () => {
		const shifted = new Uint8Array(bytes.length + 3);
		shifted.set(bytes, 3);
		expect([...unpack(shifted.subarray(3)).list('words', 'Uint32Array')]).toEqual([1, 2 ** 32 - 1]);
	});

	it('opens where it is a piece of a buffer that does not lie at such a multiple', () => {
		const shifted = Buffer.concat([Buffer.alloc(3), bytes]);
		const piece = Buffer.from(shifted.buffer, shifted.byteOffset + 3, bytes.length);
		expect([...unpack(piece).list('words', 'Uint32Array')]).toEqual([1, 2 ** 32 - 1]);
	});

	it('says what is missing', () => {
		expect(() => unpack(bytes).number('small')).toThrow('no number called small');
		expect(() => unpack(bytes).list('scale', 'Int8Array')).toThrow('no list called scale');
		expect(() => unpack(bytes).list('small', 'Uint8Array')).toThrow('no list called small');
	});
});
