import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {toBinary} from '../../source/build/wat.mjs';

it('has the kernel as its text has it', async () => {
	const kernel = readFileSync('source/analyse/model/kernel.wasm');
	expect(kernel.equals(await toBinary('source/analyse/engine/kernel.wat'))).toBe(true);
});
