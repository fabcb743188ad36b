/** Assembles the inner loops of the engine's network: `npm run kernel`, whenever `kernel.wat` has changed. */
import {writeFile} from 'node:fs/promises';
import {toBinary} from './wat.mjs';

await writeFile('source/analyse/model/kernel.wasm', await toBinary('source/analyse/engine/kernel.wat'));
