import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {card} from './card.js';
import {readSplit} from './corpus.js';
import type {Document} from './document.js';
import {evaluate, type Figures} from './evaluate.js';
import {toLesson} from './gold.js';
import {ownArticles, readMarked} from './marked.js';
import {folderOfModel, readModel} from './model-files.js';

/**
 * `npm run evaluate -- FOLDER`: measures the model on FOLDER/dev and on the own articles that it has not learned from, and
 * writes its card anew.
 */
export const run = ([folder]: readonly string[]): void => {
	const model = readModel();
	const measure = (documents: readonly Document[]): Figures =>
		evaluate(
			documents.map(document => toLesson(document, model.lexicon)),
			model,
		);
	const news = {learned: readSplit(path.join(folder, 'train')), held: readSplit(path.join(folder, 'dev'))};
	const others = {learned: readMarked(ownArticles.learned), held: readMarked(ownArticles.held)};
	const figures = {news: measure(news.held), others: measure(others.held)};
	writeFileSync(path.join(folderOfModel, 'card.md'), card(figures, {news, others}));
	console.log(figures);
};
