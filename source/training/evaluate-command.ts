import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {unpackModel} from '../analyse/engine/model.js';
import {card} from './card.js';
import {readSplit} from './corpus.js';
import {evaluate} from './evaluate.js';
import {toLesson} from './gold.js';

const folderOfModel = 'source/analyse/model';

/** `npm run evaluate -- FOLDER`: measures the model on FOLDER/dev and writes its card anew. */
export const run = ([folder]: readonly string[]): void => {
	const [lexicon, weights, kernel] = ['lexicon.bin', 'weights.bin', 'kernel.wasm'].map(
		name => new Uint8Array(readFileSync(path.join(folderOfModel, name))),
	);
	const model = unpackModel(lexicon, weights, kernel);
	const [learned, held] = ['train', 'dev'].map(split => readSplit(path.join(folder, split)));
	const figures = evaluate(
		held.map(document => toLesson(document, model.lexicon)),
		model,
	);
	writeFileSync(
		path.join(folderOfModel, 'card.md'),
		card(figures, {
			articles: learned.length,
			attributions: learned.reduce((sum, {gold}) => sum + gold.length, 0),
			held: held.length,
		}),
	);
	console.log(figures);
};
