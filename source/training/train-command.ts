import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {packWeights, unpackLexicon} from '../analyse/engine/model.js';
import {readSplit} from './corpus.js';
import {run as measure} from './evaluate-command.js';
import {toLesson} from './gold.js';
import {train} from './train.js';

const model = 'source/analyse/model';

/**
 * `npm run train -- FOLDER`: learns from FOLDER/train and writes the weights, then measures on FOLDER/dev and writes the
 * card. Takes some minutes on one core.
 */
export const run = (folders: readonly string[]): void => {
	const words = unpackLexicon(new Uint8Array(readFileSync(path.join(model, 'lexicon.bin'))));
	const lessons = readSplit(path.join(folders[0], 'train')).map(document => toLesson(document, words));
	writeFileSync(path.join(model, 'weights.bin'), packWeights(train(lessons, step => console.log(step))));
	measure(folders);
};
