import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {packWeights, unpackLexicon, unpackModel} from '../analyse/engine/model.js';
import {card} from './card.js';
import {readSplit} from './corpus.js';
import {evaluate} from './evaluate.js';
import {toLesson} from './gold.js';
import {train} from './train.js';

const model = 'source/analyse/model';

/**
 * `npm run train -- FOLDER`: learns from FOLDER/train, measures on FOLDER/dev, and writes weights and card.
 * Takes some minutes on one core.
 */
export const run = ([folder]: readonly string[]): void => {
	const lexicon = new Uint8Array(readFileSync(path.join(model, 'lexicon.bin')));
	const words = unpackLexicon(lexicon);
	const [learned, held] = ['train', 'dev'].map(split =>
		readSplit(path.join(folder, split)).map(document => toLesson(document, words)),
	);
	const weights = packWeights(train(learned, step => console.log(step)));
	writeFileSync(path.join(model, 'weights.bin'), weights);
	const figures = evaluate(held, unpackModel(lexicon, weights));
	const attributions = learned.reduce((sum, {gold}) => sum + gold.length, 0);
	writeFileSync(
		path.join(model, 'card.md'),
		card(figures, {articles: learned.length, attributions, held: held.length}),
	);
	console.log(figures);
};
