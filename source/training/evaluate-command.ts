import {readFileSync} from 'node:fs';
import path from 'node:path';
import {unpackModel} from '../analyse/engine/model.js';
import {readSplit} from './corpus.js';
import {evaluate} from './evaluate.js';
import {toLesson} from './gold.js';

/** `npm run evaluate -- FOLDER`: measures the committed model on FOLDER/dev. */
export const run = ([folder]: readonly string[]): void => {
	const [lexicon, weights] = ['lexicon.bin', 'weights.bin'].map(
		name => new Uint8Array(readFileSync(path.join('source/analyse/model', name))),
	);
	const model = unpackModel(lexicon, weights);
	const lessons = readSplit(path.join(folder, 'dev')).map(document => toLesson(document, model.lexicon));
	console.log(evaluate(lessons, model));
};
