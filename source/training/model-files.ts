import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Model, unpackModel} from '../analyse/engine/model.js';

export const folderOfModel = 'source/analyse/model';

/** The model as it lies in the project. */
export const readModel = (): Model => {
	const [lexicon, weights, kernel] = ['lexicon.bin', 'weights.bin', 'kernel.wasm'].map(
		name => new Uint8Array(readFileSync(path.join(folderOfModel, name))),
	);
	return unpackModel(lexicon, weights, kernel);
};
